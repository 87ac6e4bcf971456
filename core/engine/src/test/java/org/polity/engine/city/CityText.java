package org.polity.engine.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.model.basis.Fact;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityIntake.RowIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/**
 * A city's tables as text, as the cases of the tests write them. A line with nothing but a file's name begins a file;
 * then come the header and the rows, cells separated by commas and trimmed. The lines of {@code city.json} are members:
 * name, colon, value. Empty cells at the end of a row may be left out. What a source reports itself stands where it would: {@code !cell COLUMN CODE} before the row, and
 * {@code !break CODE} where the reading of the file ends, or instead of it.
 */
final class CityText {
    private final CityIntake intake;
    private String file = "";
    private List<String> columns = List.of();
    private RowIntake rows = (line, cells) -> false;
    private long line;
    private final List<String> members = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    private CityText(CityIntake intake) {
        this.intake = intake;
    }

    /** Judges tables beside what is known. */
    static Judgement judge(Facts known, String text) {
        Intake intake = Intake.begin(known, Intake.PROBLEM_LIMIT);
        read(text, intake);
        return intake.finish();
    }

    /** Hands tables to an intake. */
    static void read(String text, CityIntake intake) {
        CityText reader = new CityText(intake);
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reader::take);
        reader.end();
    }

    /** What is known after tables in which there must be no problem. */
    static Facts recorded(Facts known, String text) {
        return recorded(known, judge(known, text));
    }

    /** What is known after a judgement in which there must be no problem. */
    static Facts recorded(Facts known, Judgement judgement) {
        if (!judgement.isAccepted()) {
            throw new AssertionError("there must be no problem: " + judgement.problems());
        }
        Facts.Editor editor = known.edit();
        long position = 0;
        for (Recording<?> recording : judgement.recordings()) {
            put(editor, recording, ++position);
        }
        return editor.build();
    }

    private static <F extends Fact> void put(Facts.Editor editor, Recording<F> recording, long position) {
        F fact = recording.fact();
        if (fact == null) {
            throw new AssertionError("an intake erases nobody: " + recording);
        }
        editor.put(recording.table(), fact, position);
    }

    private void take(String text) {
        if (text.startsWith("!")) {
            report(text.substring(1).split(" "));
        } else if (text.matches("[a-z_]+\\.(csv|xlsx|json)")) {
            end();
            file = text;
            columns = List.of();
            line = 0;
        } else if (file.equals("city.json")) {
            int colon = text.indexOf(':');
            members.add(text.substring(0, colon).strip());
            values.add(text.substring(colon + 1).strip());
        } else if (line++ == 0) {
            columns = cells(text);
            rows = intake.table(table(), file, columns);
        } else {
            List<String> cells = new ArrayList<>(cells(text));
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            rows.row(line, cells);
        }
    }

    private void report(String[] words) {
        ProblemCode code = ProblemCode.valueOf(words[words.length - 1]);
        if (words[0].equals("break")) {
            intake.breakOff(table(), new CityProblem(file, line == 0 ? 0 : line + 1, "", "", code, "broken off"));
        } else {
            intake.problem(new CityProblem(file, line + 1, words[1], "", code, "a bad cell"));
        }
    }

    private void end() {
        if (!members.isEmpty()) {
            intake.table("city", file, List.copyOf(members)).row(0, List.copyOf(values));
            members.clear();
            values.clear();
        }
    }

    private String table() {
        return file.substring(0, file.indexOf('.'));
    }

    /** Cells separated by commas, without empty ones at the end. */
    private static List<String> cells(String text) {
        return Arrays.stream(text.replaceAll("[, ]*$", "").split(","))
                .map(String::strip)
                .toList();
    }
}
