package org.polity.testkit.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.CitySource;

/**
 * An intake that writes down what a source hands over, and fails at once when the source breaks the protocol: each message
 * begins with the number of the rule in {@code spi/README.md}, section City source. For one read, from one thread.
 */
public final class RecordedCity implements CityIntake {
    private final Function<String, Interest> interest;
    private final long mostRows;
    private final Thread reader = Thread.currentThread();
    private final Map<String, Recording> tables = new LinkedHashMap<>();
    private final Map<String, CityProblem> brokenOff = new LinkedHashMap<>();
    private final List<CityProblem> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean ended;

    private RecordedCity(Function<String, Interest> interest, long mostRows) {
        this.interest = interest;
        this.mostRows = mostRows;
    }

    /**
     * Reads every table.
     *
     * @param source what is read
     * @param location where
     * @return what it handed over
     */
    public static RecordedCity of(CitySource source, String location) {
        return of(source, location, table -> Interest.READ);
    }

    /**
     * Reads the tables of interest.
     *
     * @param source what is read
     * @param location where
     * @param interest what the intake makes of each table
     * @return what the source handed over
     */
    public static RecordedCity of(CitySource source, String location, Function<String, Interest> interest) {
        return of(source, location, interest, Long.MAX_VALUE);
    }

    /**
     * Reads the beginnings of the tables of interest.
     *
     * @param source what is read
     * @param location where
     * @param interest what the intake makes of each table
     * @param mostRows after how many rows of a table the intake wants no more, 1 or more
     * @return what the source handed over
     */
    public static RecordedCity of(
            CitySource source, String location, Function<String, Interest> interest, long mostRows) {
        RecordedCity city = new RecordedCity(interest, mostRows);
        source.read(location, city);
        city.ended = true;
        return city;
    }

    @Override
    public Interest interestIn(String table) {
        check();
        return interest.apply(table);
    }

    @Override
    public RowIntake table(String table, String file, List<String> columns) {
        check();
        require(interest.apply(table) == Interest.READ, "C2: table %s was handed over and is not wanted", table);
        require(!tables.containsKey(table), "C14: table %s was begun twice", table);
        require(!brokenOff.containsKey(table), "C13: table %s was begun after it was broken off", table);
        require(columns.stream().distinct().count() == columns.size(), "C14: table %s doubles %s", table, columns);
        Recording recording = new Recording(table, file, List.copyOf(columns));
        tables.put(table, recording);
        return recording;
    }

    @Override
    public void problem(CityProblem problem) {
        check();
        require(
                !problem.file().isEmpty() && !problem.message().isEmpty(),
                "C6: %s does not say where or what",
                problem);
        problems.add(problem);
    }

    @Override
    public void breakOff(String table, CityProblem problem) {
        problem(problem);
        require(brokenOff.put(table, problem) == null, "C13: table %s was broken off twice", table);
    }

    @Override
    public void warning(String file, String message) {
        check();
        require(!file.isEmpty() && !message.isEmpty(), "C2: a warning does not say where or what");
        warnings.add(file + ": " + message);
    }

    /**
     * A table that was handed over.
     *
     * @param table its name
     * @return the table, or empty when it was never begun
     */
    public Optional<RecordedTable> table(String table) {
        return Optional.ofNullable(tables.get(table)).map(Recording::recorded);
    }

    /**
     * Every table.
     *
     * @return by name, in the order in which they were begun
     */
    public Map<String, RecordedTable> tables() {
        Map<String, RecordedTable> recorded = new LinkedHashMap<>();
        tables.forEach((name, recording) -> recorded.put(name, recording.recorded()));
        return recorded;
    }

    /**
     * Every problem, those that broke a table off too.
     *
     * @return in the order in which they came
     */
    public List<CityProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The tables that were broken off.
     *
     * @return the problem that did it, by name, in the order in which they came
     */
    public Map<String, CityProblem> brokenOff() {
        return new LinkedHashMap<>(brokenOff);
    }

    /**
     * Every warning.
     *
     * @return each as {@code file: message}, in the order in which they came
     */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    private void check() {
        require(Thread.currentThread() == reader, "C9: the intake was called from another thread");
        require(!ended, "C9: the intake was called after read had returned");
    }

    private static void require(boolean holds, String message, Object... arguments) {
        if (!holds) {
            Assertions.fail(message, arguments);
        }
    }

    /** One table while it comes in. */
    private final class Recording implements RowIntake {
        private final String table;
        private final String file;
        private final List<String> columns;
        private final List<RecordedTable.Row> rows = new ArrayList<>();
        private long lastLine;

        Recording(String table, String file, List<String> columns) {
            this.table = table;
            this.file = file;
            this.columns = columns;
            lastLine = table.equals("city") ? -1 : 0;
        }

        @Override
        public boolean row(long line, List<String> cells) {
            check();
            require(rows.size() < mostRows, "C6: table %s goes on though no more rows were wanted", table);
            require(!brokenOff.containsKey(table), "C13: table %s has a row after it was broken off", table);
            require(line > lastLine, "C3: table %s has a row at line %s after line %s", table, line, lastLine);
            require(cells.size() == columns.size(), "C4: line %s of %s: %s for %s", line, table, cells, columns);
            for (String cell : cells) {
                require(cell.equals(cell.strip()), "C4: line %s of %s: `%s` is not trimmed", line, table, cell);
            }
            lastLine = line;
            rows.add(new RecordedTable.Row(line, cells));
            return rows.size() < mostRows;
        }

        private RecordedTable recorded() {
            return new RecordedTable(file, columns, rows);
        }
    }
}
