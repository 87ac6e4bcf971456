package org.polity.plugins.city.folder;

import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/** A file of which nothing more can be read: the problem, without the file's name. */
final class BadFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final long line;
    private final String column;
    private final String value;

    /**
     * @param code what kind
     * @param line where; 0 for the whole file
     * @param message a sentence
     */
    BadFile(ProblemCode code, long line, String message) {
        this(code, line, "", "", message);
    }

    BadFile(ProblemCode code, long line, String column, String value, String message) {
        super(message, null, false, false);
        this.code = code;
        this.line = line;
        this.column = column;
        this.value = value;
    }

    static BadFile unreadable(String message) {
        return new BadFile(ProblemCode.FILE_UNREADABLE, 0, message);
    }

    static BadFile tooLarge(String message) {
        return new BadFile(ProblemCode.FILE_TOO_LARGE, 0, message);
    }

    CityProblem in(String file) {
        return new CityProblem(file, line, column, value, code, String.valueOf(getMessage()));
    }
}
