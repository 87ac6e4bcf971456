package org.polity.spi.notice;

import java.time.Duration;

/**
 * Delivers one notice at a time. A notice can come twice (its id tells); the notifier may block and do I/O. A throw counts
 * as {@link Delivery#tryAgain}. Thread-safe.
 */
public interface Notifier {
    /**
     * The channel by which a host names the notifier.
     *
     * @return a short word, unique among all plugins, for example {@code mail}
     */
    String channel();

    /**
     * Delivers one notice.
     *
     * @param notice what to tell
     * @return what became of it
     */
    Delivery deliver(Notice notice);

    /**
     * What became of a notice.
     *
     * @param result delivered, to be tried again, or given up and set aside for a person
     * @param pause how long to wait before the next try; zero unless to be tried again
     * @param detail a sentence for the person who looks at it; empty when delivered
     */
    record Delivery(Result result, Duration pause, String detail) {
        /** The three results. */
        public enum Result {
            /** It arrived. */
            DELIVERED,
            /** It may arrive later. */
            TRY_AGAIN,
            /** It will never arrive. */
            GIVE_UP
        }

        /**
         * It arrived.
         *
         * @return the delivery
         */
        public static Delivery delivered() {
            return new Delivery(Result.DELIVERED, Duration.ZERO, "");
        }

        /**
         * It may arrive later.
         *
         * @param wait how long to wait
         * @param detail why
         * @return the delivery
         */
        public static Delivery tryAgain(Duration wait, String detail) {
            return new Delivery(Result.TRY_AGAIN, wait, detail);
        }

        /**
         * It will never arrive.
         *
         * @param detail why
         * @return the delivery
         */
        public static Delivery giveUp(String detail) {
            return new Delivery(Result.GIVE_UP, Duration.ZERO, detail);
        }
    }
}
