package org.polity.engine.shell.desk;

import java.util.function.Supplier;

/** A caller who waits to do something that nobody else may do at the same time. */
final class AloneTicket<T> extends Ticket<T> {
    private final Supplier<T> deed;

    AloneTicket(Supplier<T> deed) {
        this.deed = deed;
    }

    void work() {
        try {
            settle(deed.get());
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    @Override
    boolean isAlone() {
        return true;
    }
}
