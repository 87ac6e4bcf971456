/**
 * A store in memory for tests, and the contract of stores as tests.
 * Start at {@code MemoryStore} to test a host, at {@code StoreContract} to prove a store.
 */
@NullMarked
package org.polity.testkit.store;

import org.jspecify.annotations.NullMarked;
