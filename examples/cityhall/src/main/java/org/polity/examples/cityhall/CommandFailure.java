package org.polity.examples.cityhall;

/** A command ends before it is done; what to tell, and with which status. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** A failure without another behind it. */
    CommandFailure(int status, String message) {
        super(message);
        this.status = status;
    }

    /** A failure with its cause, which {@code --trace} shows. */
    CommandFailure(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    int status() {
        return status;
    }
}
