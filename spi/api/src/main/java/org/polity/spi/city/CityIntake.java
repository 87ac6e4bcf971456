package org.polity.spi.city;

import java.util.List;

/**
 * Takes what a {@link CitySource} reads. Implemented by the engine; used from one thread.
 *
 * <p>White space that a source removes at both ends of a cell is every character with the Unicode property White_Space,
 * the ideographic and the no-break space too, and the separators U+001C to U+001F.
 */
public interface CityIntake {
    /**
     * Whether the engine reads this table in this version. A source asks before it spends work on a table, and reports
     * a warning for one that is known to the city format and not read yet.
     *
     * @param table the table's name, for example {@code grants}
     * @return what the engine makes of it
     */
    Interest interestIn(String table);

    /**
     * Begins a table, once a read. The engine checks the columns: unknown and missing ones become problems.
     *
     * <p>The table {@code city} is the city itself: its columns are the members of the JSON object in order of
     * appearance, its one row has line 0, and a cell is the member's value as JSON text, for example
     * {@code ["MON","TUE"]}; the engine parses it.
     *
     * @param table the table's name, for example {@code grants}
     * @param file the base name with its ending, as problems should call it
     * @param columns the header, trimmed, each name once, in the order of the cells that follow; a name may be empty;
     *     no columns at all when the table is empty
     * @return takes the rows
     */
    RowIntake table(String table, String file, List<String> columns);

    /**
     * Reports what could not be read, and reading goes on. A problem of a cell comes just before its row; the row then
     * has empty text in its place, and the engine does not judge that cell again.
     *
     * @param problem where and what
     */
    void problem(CityProblem problem);

    /**
     * Reports a problem after which nothing more of a table is read, whether or not {@link #table} was called for it.
     * The rows handed over before are judged; the engine reports neither that the table is missing nor references into
     * it.
     *
     * @param table the table's name, for example {@code grants}
     * @param problem where and what
     */
    default void breakOff(String table, CityProblem problem) {
        problem(problem);
    }

    /**
     * Reports something that is no problem but must not pass in silence.
     *
     * @param file the base name with its ending
     * @param message a sentence
     */
    void warning(String file, String message);

    /** Takes the rows of one table. */
    interface RowIntake {
        /**
         * Takes one row.
         *
         * @param line the physical line on which the row begins, the header being 1; a row number of a sheet; more than
         *     in the row before
         * @param cells as many as columns, each already trimmed; empty text means absent; the list does not change later
         * @return false when the engine wants no more rows of this table (too many problems)
         */
        boolean row(long line, List<String> cells);
    }

    /** What the engine makes of a table. */
    enum Interest {
        /** It reads it. */
        READ,
        /** The city format names it and this version does not read it yet. */
        NOT_YET,
        /** The city format does not name it. */
        UNKNOWN
    }
}
