package org.polity.examples.cityhall.naive;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of {@code answers.csv}.
 *
 * @param reasons in the order of the table, each once
 * @param inNameOf empty when not permitted, as the two that follow
 */
record NaiveAnswer(String id, Set<Reason> reasons, String inNameOf, String basis, String procedure) {

    static final List<String> COLUMNS = List.of("id", "permitted", "reasons", "in_name_of", "basis", "procedure");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    static NaiveAnswer refused(String id, Set<Reason> reasons) {
        return new NaiveAnswer(id, EnumSet.copyOf(reasons), "", "", "");
    }

    boolean permitted() {
        return reasons.isEmpty();
    }

    /** The cells as the file shows them: "permitted is true exactly when there is no reason". */
    Row row() {
        return Row.of(
                "id", shown(id),
                "permitted", Boolean.toString(permitted()),
                "reasons", reasons.stream().map(Reason::name).collect(Collectors.joining(";")),
                "in_name_of", shown(inNameOf),
                "basis", shown(basis),
                "procedure", procedure);
    }

    /**
     * "A cell of an output file that begins with =, +, -, @ and is not a number has an apostrophe put before it, so
     * that a spreadsheet does not run it; nothing else is changed."
     */
    static String shown(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
