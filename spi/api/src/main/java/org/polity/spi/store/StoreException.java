package org.polity.spi.store;

/**
 * An outage or a defect of the store: the disk is full, the database is away, read-only, of a newer schema or already
 * open. Never a lawful no.
 */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with a cause; the cause is kept as it is, because its message is what people search for.
     *
     * @param message what was tried, what happened, what to do
     * @param cause what the database said
     */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * A failure that the store found itself.
     *
     * @param message what was tried, what happened, what to do
     */
    public StoreException(String message) {
        super(message);
    }
}
