package org.polity.testkit;

import org.polity.Polity;

/**
 * What one test has.
 *
 * @param polity the engine
 * @param clock the clock that it reads
 * @param notifier a notifier of it
 * @param storage where its journal is kept
 */
record Opened(Polity polity, SettableClock clock, RecordingNotifier notifier, TestStorage storage)
        implements AutoCloseable {
    @Override
    public void close() {
        try (storage) {
            polity.close();
        }
    }
}
