package org.polity.engine.basis;

import org.polity.spi.city.ProblemCode;

/** A cell that cannot be read as its type, or that can be read and cannot be. */
public final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    /** @param message what was expected and what to do; the found value is added by who reports it */
    public BadCell(ProblemCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public ProblemCode code() {
        return code;
    }
}
