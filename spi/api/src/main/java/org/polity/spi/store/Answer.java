package org.polity.spi.store;

/**
 * What became of one batch.
 *
 * @param result recorded, repeated or stale
 * @param first the position of its first entry; when repeated, of the batch recorded before; 0 when stale
 * @param last the position of its last entry, likewise
 * @param stream when stale, a stream whose version was not the expected one; else empty
 * @param actualVersion when stale, that stream's version without this batch; else 0
 */
public record Answer(Result result, long first, long last, String stream, long actualVersion) {
    /** The three results. */
    public enum Result {
        /** It is in the journal now, as durable as the store says. */
        RECORDED,
        /** A batch with this key was in the journal before; nothing was written. */
        REPEATED,
        /** A stream had another version than expected; nothing was written. */
        STALE
    }

    /**
     * It was recorded.
     *
     * @param first the position of its first entry
     * @param last the position of its last entry
     * @return the answer
     */
    public static Answer recorded(long first, long last) {
        return new Answer(Result.RECORDED, first, last, "", 0);
    }

    /**
     * It had been recorded before.
     *
     * @param first the position of the first entry of the batch with its key
     * @param last the position of the last
     * @return the answer
     */
    public static Answer repeated(long first, long last) {
        return new Answer(Result.REPEATED, first, last, "", 0);
    }

    /**
     * It was stale.
     *
     * @param stream a stream whose version was not the expected one
     * @param actualVersion that stream's version
     * @return the answer
     */
    public static Answer stale(String stream, long actualVersion) {
        return new Answer(Result.STALE, 0, 0, stream, actualVersion);
    }
}
