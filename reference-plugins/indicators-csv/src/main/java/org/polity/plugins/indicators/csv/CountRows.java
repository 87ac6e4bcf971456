package org.polity.plugins.indicators.csv;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.Reader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polity.model.review.Indicator;
import org.polity.model.review.IndicatorCount;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/** Reads the rows of one file, once, and judges each cell. */
final class CountRows {
    static final List<String> COLUMNS =
            List.of("grant", "power", "body", "month", "indicator", "numerator", "denominator");

    private static final int MONTH = 3;
    private static final int INDICATOR = 4;
    private static final int NUMERATOR = 5;
    private static final int DENOMINATOR = 6;
    private static final int INDICATORS_BOUND = 16;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String file;
    private final Window window;
    private final Consumer<IndicatorCount> counts;
    private final Problems problems;
    private final Subjects subjects = new Subjects();
    private final LongSet keys = new LongSet();
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<Indicator, Integer> numbers = new EnumMap<>(Indicator.class);
    private final Map<String, YearMonth> months = new HashMap<>();
    private final String[] cells = new String[COLUMNS.size()];
    private int width;
    private long line = 1;

    CountRows(String file, Window window, Consumer<IndicatorCount> counts, Problems problems) {
        this.file = file;
        this.window = window;
        this.counts = counts;
        this.problems = problems;
        for (Indicator indicator : Indicator.values()) {
            numbers.put(indicator, indicators.size());
            indicators.put(indicator.word(), indicator);
        }
    }

    /** The problem after which nothing more is read, at the line that was reached. */
    CityProblem brokenOff(ProblemCode code, String message) {
        return new CityProblem(file, line, "", "", code, message + "; the rows after it were not read");
    }

    void read(Reader text, long mostRows) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        CsvFactory factory = CsvFactory.builder()
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        try (CsvParser parser = factory.createParser(text)) {
            next(parser);
            int @Nullable [] places = header();
            if (places == null) {
                return;
            }
            long rows = 0;
            while (!problems.areTooMany() && next(parser)) {
                if (++rows > mostRows) {
                    problems.report(
                            line,
                            "",
                            "",
                            ProblemCode.FILE_TOO_LARGE,
                            "the file has more than " + mostRows + " rows (setting " + IndicatorsCsvPlugin.MOST_ROWS
                                    + "); the rows from here on were not read");
                    return;
                }
                row(places);
            }
        }
    }

    /** Takes the cells of the next row in; false at the end. */
    private boolean next(CsvParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return false;
        }
        width = 0;
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            if (width == 0) {
                line = parser.currentTokenLocation().getLineNr();
            }
            if (width < cells.length) {
                cells[width] = parser.getText().strip();
            }
            width++;
        }
        return true;
    }

    /** Where each column stands, or null when one is missing or unknown. */
    private int @Nullable [] header() {
        List<String> found = new ArrayList<>(Arrays.asList(cells).subList(0, Math.min(width, cells.length)));
        int[] places = new int[COLUMNS.size()];
        boolean isWhole = true;
        for (int i = 0; i < places.length; i++) {
            places[i] = found.indexOf(COLUMNS.get(i));
            if (places[i] < 0) {
                isWhole = false;
                problems.report(1, COLUMNS.get(i), "", ProblemCode.COLUMN_MISSING, "this column is not there");
            }
        }
        found.removeAll(COLUMNS);
        for (String name : found) {
            isWhole = false;
            problems.report(1, name, name, ProblemCode.COLUMN_UNKNOWN, "the columns are " + COLUMNS);
        }
        if (isWhole && width != places.length) {
            problems.report(
                    1, "", "", ProblemCode.BAD_CSV, "the header has " + width + " columns; they are " + COLUMNS);
            return null;
        }
        return isWhole ? places : null;
    }

    private void row(int[] places) {
        if (width != cells.length) {
            problems.report(
                    line,
                    "",
                    "",
                    ProblemCode.BAD_CSV,
                    "this row has " + width + " cells, and the header " + cells.length);
            return;
        }
        boolean isWhole = true;
        for (int i = 0; i < places.length; i++) {
            if (cells[places[i]].isEmpty()) {
                isWhole = false;
                problem(i, "", ProblemCode.VALUE_MISSING, "this cell is required");
            }
        }
        YearMonth month = month(cells[places[MONTH]]);
        Indicator indicator = indicator(cells[places[INDICATOR]]);
        long numerator = number(NUMERATOR, cells[places[NUMERATOR]]);
        long denominator = number(DENOMINATOR, cells[places[DENOMINATOR]]);
        if (indicator != null && indicator.isPart() && denominator >= 0 && numerator > denominator) {
            problem(
                    NUMERATOR,
                    cells[places[NUMERATOR]],
                    ProblemCode.VALUE_OUT_OF_RANGE,
                    indicator.word() + " is a part of the denominator, at most " + denominator);
            return;
        }
        if (isWhole && month != null && indicator != null && numerator >= 0 && denominator >= 0) {
            Subjects.Subject subject = subjects.of(cells[places[0]], cells[places[1]], cells[places[2]]);
            count(subject, month, indicator, numerator, denominator);
        }
    }

    private void count(
            Subjects.Subject subject, YearMonth month, Indicator indicator, long numerator, long denominator) {
        long ofMonth = (month.getYear() * 12L + month.getMonthValue()) * INDICATORS_BOUND
                + Objects.requireNonNull(numbers.get(indicator));
        if (!keys.add(((long) subject.number() << 32) | ofMonth)) {
            problems.report(
                    line,
                    "",
                    "",
                    ProblemCode.DUPLICATE_ID,
                    "an earlier row counts " + indicator.word() + " of " + month
                            + " for this grant, power and body; keep one of them");
        } else if (window.contains(month)) {
            counts.accept(new IndicatorCount(
                    subject.grant(), subject.power(), subject.body(), month, indicator, numerator, denominator));
        }
    }

    private @Nullable YearMonth month(String cell) {
        YearMonth known = months.get(cell);
        if (known != null || cell.isEmpty()) {
            return known;
        }
        if (!cell.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            problem(MONTH, cell, ProblemCode.VALUE_MALFORMED, "write a month such as 2024-05");
            return null;
        }
        YearMonth month = YearMonth.parse(cell);
        months.put(cell, month);
        return month;
    }

    private @Nullable Indicator indicator(String cell) {
        Indicator indicator = indicators.get(cell);
        if (indicator == null && !cell.isEmpty()) {
            String words = String.join(
                    ", ", Arrays.stream(Indicator.values()).map(Indicator::word).toList());
            problem(INDICATOR, cell, ProblemCode.VALUE_MALFORMED, "write one of " + words);
        }
        return indicator;
    }

    /** The number in a cell, or -1 when there is none that may be. */
    private long number(int column, String cell) {
        if (cell.isEmpty()) {
            return -1;
        }
        if (!isWhole(cell)) {
            problem(column, cell, ProblemCode.VALUE_MALFORMED, "write a whole number");
            return -1;
        }
        try {
            long number = Long.parseLong(cell);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Below, as any number that is too large.
        }
        problem(column, cell, ProblemCode.VALUE_OUT_OF_RANGE, "a count is from 0 to " + Long.MAX_VALUE);
        return -1;
    }

    private static boolean isWhole(String cell) {
        int first = cell.charAt(0) == '-' ? 1 : 0;
        for (int i = first; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return cell.length() > first;
    }

    private void problem(int column, String value, ProblemCode code, String message) {
        problems.report(line, COLUMNS.get(column), value, code, message);
    }
}
