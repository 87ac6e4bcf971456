package org.polity.spi.city;

/** What can be wrong with a city's tables, in the order in which one cell's problem is chosen. */
public enum ProblemCode {
    /** Missing though required, no permission, or not the format that its ending says. */
    FILE_UNREADABLE,
    /** Larger than the limit. */
    FILE_TOO_LARGE,
    /** Not UTF-8. */
    BAD_ENCODING,
    /** An open quote, too few or too many cells, a column named twice. */
    BAD_CSV,
    /** A required column is not there. */
    COLUMN_MISSING,
    /** A column that the format does not name. */
    COLUMN_UNKNOWN,
    /** A required cell is empty. */
    VALUE_MISSING,
    /** Cannot be read as the column's type. */
    VALUE_MALFORMED,
    /** Can be read and cannot be. */
    VALUE_OUT_OF_RANGE,
    /** Two rows of one file with the same key. */
    DUPLICATE_ID,
    /** Names something that no row defines. */
    REFERENCE_UNKNOWN,
    /** Ends before it begins. */
    PERIOD_REVERSED,
    /** A circle of superiors or parents. */
    CYCLE,
    /** A level where it cannot be. */
    LEVEL_WRONG,
    /** A geometry that is not valid. */
    GEOMETRY_INVALID,
    /** Contradicts what is recorded, or another cell of its row. */
    CONFLICT
}
