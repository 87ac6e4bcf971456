package org.polity.testkit.engine;

import java.util.ArrayList;
import java.util.List;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoreException;

/**
 * A store that fails once, at one of its calls: before it does anything, or after it did everything, which the caller cannot
 * tell apart.
 */
final class FailingStore extends StoreInFront {
    private final List<String> calls = new ArrayList<>();
    private int failAt = -1;
    private boolean afterwards;

    FailingStore(Store behind) {
        super(behind);
    }

    /** Fails at one of the next calls, the first being 0. */
    synchronized void failAt(int call, boolean afterTheDeed) {
        calls.clear();
        failAt = call;
        afterwards = afterTheDeed;
    }

    /** The calls since {@link #failAt} was told. */
    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    synchronized void before(String call) {
        boolean canFailAfter = call.equals("append") || call.equals("slots.write");
        if (calls.size() == failAt && !(afterwards && canFailAfter)) {
            calls.add(call);
            throw new StoreException("The disk is away before " + call);
        }
        calls.add(call);
    }

    @Override
    synchronized void after(String call) {
        if (afterwards && calls.size() - 1 == failAt) {
            throw new StoreException("The disk is away after " + call);
        }
    }
}
