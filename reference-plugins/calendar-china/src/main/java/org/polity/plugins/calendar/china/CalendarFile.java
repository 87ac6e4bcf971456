package org.polity.plugins.calendar.china;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file of days, a row each: a day and whether it is worked, or a year alone, which says that all exceptions of
 * the year are known. All mistakes are named together, each with its line.
 */
final class CalendarFile {
    private static final List<String> COLUMNS = List.of("day", "works", "note");
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_PROBLEMS = 20;

    private final String file;
    private final Set<Integer> years = new HashSet<>();
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private CalendarFile(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if anything in it is malformed
     */
    static Announcements read(String file, InputStream in) throws IOException {
        CalendarFile reading = new CalendarFile(file);
        try {
            reading.rows(text(in.readNBytes(MOST_BYTES + 1)));
        } catch (CharacterCodingException e) {
            reading.problem(1, "bytes that are no UTF-8", "a file that is saved as UTF-8");
        } catch (JsonProcessingException e) {
            reading.problem(e.getLocation().getLineNr(), e.getOriginalMessage(), "rows of CSV");
        }
        if (!reading.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", reading.problems));
        }
        return new Announcements(reading.years, reading.exceptions);
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private void rows(String text) throws IOException {
        if (text.length() > MOST_BYTES) {
            problem(0, "more than " + MOST_BYTES + " characters", "a calendar of a few years");
            return;
        }
        CsvFactory factory = CsvFactory.builder()
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        try (CsvParser parser = factory.createParser(text)) {
            List<String> cells = new ArrayList<>();
            long line = next(parser, cells);
            if (!cells.equals(COLUMNS)) {
                problem(Math.max(1, line), "the header `" + String.join(",", cells) + "`", "day,works,note");
                return;
            }
            for (line = next(parser, cells); line > 0; line = next(parser, cells)) {
                row(line, cells);
            }
        }
    }

    /** Fills the cells of the next row and returns its line; 0 at the end. */
    private static long next(CsvParser parser, List<String> cells) throws IOException {
        cells.clear();
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return 0;
        }
        long line = 0;
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            line = line == 0 ? parser.currentTokenLocation().getLineNr() : line;
            cells.add(parser.getText().strip());
        }
        return line;
    }

    private void row(long line, List<String> cells) {
        if (cells.size() < 2 || cells.size() > COLUMNS.size()) {
            problem(line, cells.size() + " cells", "three: day, works and note");
            return;
        }
        String day = cells.get(0);
        String works = cells.get(1);
        Long before = lines.putIfAbsent(day, line);
        if (before != null) {
            problem(line, "`" + day + "` in column day, which stands in line " + before + " too", "each day once");
        } else if (day.matches("[0-9]{4}")) {
            year(line, day, works);
        } else {
            day(line, day, works);
        }
    }

    private void year(long line, String day, String works) {
        if (works.isEmpty()) {
            years.add(Year.parse(day).getValue());
        } else {
            problem(line, "`" + works + "` in column works", "nothing there for a whole year");
        }
    }

    private void day(long line, String day, String works) {
        LocalDate date = date(day);
        if (date == null) {
            problem(line, "`" + day + "` in column day", "a day such as 2027-02-06, or a year such as 2027");
        } else if (works.equals("yes") || works.equals("no")) {
            exceptions.put(date, works.equals("yes"));
        } else {
            problem(line, "`" + works + "` in column works", "yes or no");
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void problem(long line, String found, String expected) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(file + ", line " + line + ": found " + found + ", expected " + expected);
        }
    }
}
