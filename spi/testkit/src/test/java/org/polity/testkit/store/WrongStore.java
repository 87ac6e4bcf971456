package org.polity.testkit.store;

import java.util.function.Function;
import org.polity.spi.store.Store;

/**
 * A store that breaks a rule on purpose.
 *
 * @param fault what it does
 * @param group the group of tests that must find it
 * @param rule the rule whose test must fail
 * @param message what the failure must say
 * @param handle makes a handle of it out of one that is right
 */
record WrongStore(String fault, Class<?> group, String rule, String message, Function<MemoryStore, Store> handle) {
    @Override
    public String toString() {
        return rule + ": a store that " + fault;
    }
}
