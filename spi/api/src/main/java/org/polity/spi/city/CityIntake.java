package org.polity.spi.city;

import java.util.List;

/** Takes what a {@link CitySource} reads. Implemented by the engine; used from one thread. */
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
     * Begins a table. The engine checks the columns: unknown, missing and doubled ones become problems.
     *
     * @param table the table's name, for example {@code grants}
     * @param file the base name with its ending, as problems should call it
     * @param columns the header, trimmed, in the order of the cells that follow
     * @return takes the rows
     */
    RowIntake table(String table, String file, List<String> columns);

    /**
     * Reports what could not be read.
     *
     * @param problem where and what
     */
    void problem(CityProblem problem);

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
         * @param line the physical line on which the row begins, the header being 1; a row number of a sheet
         * @param cells as many as columns, each already trimmed; empty text means absent
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
