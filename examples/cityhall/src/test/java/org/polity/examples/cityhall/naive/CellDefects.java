package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be wrong with one cell, whatever the others say: the type, the range, the reference of every column. */
final class CellDefects {
    private static final String UNKNOWN = "nobody";

    private static final List<String> NO_DATES =
            List.of("2021-02-30", "2021-3-1", "abc", "2021/03/01", "20210301", "2021-03-01T00:00", "2021-13-01");
    private static final List<String> NO_SUMS =
            List.of("abc", "1.234", "1,000", "1e3", "¥5", "--5", "1.2.3", "+5", "0x10", "NaN", "200元");
    private static final List<String> NO_COUNTS = List.of("abc", "1.5", "1e2", "v1", "+1", "第一");

    private CellDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        for (CityFile file : CityFile.values()) {
            for (Column column : file.columns()) {
                addMissing(all, file, column);
                addMalformed(all, file, column);
                addOutOfRange(all, file, column);
                addUnknown(all, file, column);
            }
        }
        return all;
    }

    /** A defect of one cell in a row of its own. */
    private static Defect cell(CityFile file, Column column, String what, String code, List<String> cells) {
        String name = file.fileName() + " " + column.name() + " " + what;
        return Defect.of(
                name,
                plot -> plot.spoil(
                        file, plot.fresh(file), column.name(), plot.dice().pick(cells), code));
    }

    private static void addMissing(List<Defect> all, CityFile file, Column column) {
        if (column.required()) {
            all.add(cell(file, column, "missing", "VALUE_MISSING", List.of("")));
        }
    }

    private static void addMalformed(List<Defect> all, CityFile file, Column column) {
        List<String> bad = switch (column.type()) {
            case DATE -> NO_DATES;
            case MONEY, HOURS -> NO_SUMS;
            case COUNT -> NO_COUNTS;
            case WORD, WORDS -> noWords(column);
            default -> List.of();
        };
        if (!bad.isEmpty()) {
            all.add(cell(file, column, "malformed", "VALUE_MALFORMED", bad));
        }
        if (column.several()) {
            all.add(Defect.of(file.fileName() + " " + column.name() + " with an empty value", plot -> {
                Row row = plot.fresh(file);
                String value = row.text(column.name());
                String cell = plot.dice().word(";" + value, value + ";", value + "; ;" + value);
                plot.spoil(file, row, column.name(), cell, "VALUE_MALFORMED");
            }));
        }
    }

    private static List<String> noWords(Column column) {
        String word = column.words().get(0);
        List<String> bad = new ArrayList<>(List.of("nonsense", word.toUpperCase(Locale.ROOT), word + "s"));
        bad.add(column.several() ? word + ";nonsense" : word + ";" + word);
        return bad;
    }

    private static void addOutOfRange(List<Defect> all, CityFile file, Column column) {
        switch (column.type()) {
            case MONEY ->
                all.add(cell(file, column, "negative", "VALUE_OUT_OF_RANGE", List.of("-0.01", "-5", "-200.5")));
            case COUNT ->
                all.add(cell(
                        file,
                        column,
                        "out of range",
                        "VALUE_OUT_OF_RANGE",
                        List.of("0", "-1", "1234567890", "99999999999")));
            case TEXT -> all.add(cell(file, column, "too long", "VALUE_OUT_OF_RANGE", List.of("x".repeat(65_537))));
            default -> {
                // Every other type has no range.
            }
        }
    }

    private static void addUnknown(List<Defect> all, CityFile file, Column column) {
        boolean several = column.type() == Column.Type.REFERENCES;
        if (!several && column.type() != Column.Type.REFERENCE) {
            return;
        }
        all.add(Defect.of(file.fileName() + " " + column.name() + " unknown", plot -> {
            Row row = plot.fresh(file);
            if (column.name().equals("linked_penalty")) {
                row.put("kind", "coercion");
            }
            String known = row.text(column.name());
            // "Identifiers are compared exactly": neither case nor a common beginning makes one known.
            String unknown = plot.dice().word(UNKNOWN, known + "_", "X" + known.toLowerCase(Locale.ROOT));
            String cell = several && plot.dice().chance(50) ? known + ";" + unknown : unknown;
            plot.spoil(file, row, column.name(), cell, "REFERENCE_UNKNOWN");
        }));
    }
}
