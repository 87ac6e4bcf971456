package org.polity.testkit.store;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.Store;

/**
 * The contract of stores as tests; each cites the number of its rule in {@code spi/README.md}, section Store. To prove a
 * store, extend this class and say how to open it. Every capability is expected; where a store lacks one, say so by
 * overriding, and its refusal is tested instead.
 */
public abstract class StoreContract {
    /** For subclasses. */
    protected StoreContract() {}

    /**
     * Opens an empty store, on data that no test before has seen. The contract closes it.
     *
     * @return a handle
     * @throws Exception if it cannot be opened; the test fails
     */
    protected abstract Store fresh() throws Exception;

    /**
     * Opens one more handle on the data of the last {@link #fresh}, as another JVM would. The contract closes it.
     *
     * @return a handle
     * @throws Exception if it cannot be opened; the test fails
     */
    protected abstract Store open() throws Exception;

    /**
     * Opens a transaction on the data of the last {@link #fresh}, as a host would.
     *
     * @return the transaction
     * @throws Exception if it cannot be opened; the test fails
     */
    protected Host begin() throws Exception {
        throw new AssertionError("override begin(), or say that joinsTransactions() is false");
    }

    /**
     * Whether the store joins transactions of a host.
     *
     * @return true unless overridden
     */
    protected boolean joinsTransactions() {
        return true;
    }

    /**
     * Whether several handles can be open on the same data at once.
     *
     * @return true unless overridden; then a second handle must be refused
     */
    protected boolean sharesData() {
        return true;
    }

    /**
     * Whether the data outlives the last handle.
     *
     * @return true unless overridden; then the store must say that its durability is none
     */
    protected boolean survivesReopening() {
        return true;
    }

    /** A transaction in the hands of a host. */
    public interface Host {
        /**
         * What the store is handed.
         *
         * @return the transaction, of the store's own kind
         */
        HostTransaction transaction();

        /**
         * Commits, and frees what it used.
         *
         * @throws Exception if it cannot; the test fails
         */
        void commit() throws Exception;

        /**
         * Rolls back, and frees what it used.
         *
         * @throws Exception if it cannot; the test fails
         */
        void rollback() throws Exception;
    }

    @Nested
    @DisplayName("S1 Batches")
    class Batches extends BatchRules {
        @Override
        StoreContract contract() {
            return StoreContract.this;
        }
    }

    @Nested
    @DisplayName("S2 Keys")
    class Keys extends KeyRules {
        @Override
        StoreContract contract() {
            return StoreContract.this;
        }
    }

    @Nested
    @DisplayName("S3 Versions")
    class Versions extends VersionRules {
        @Override
        StoreContract contract() {
            return StoreContract.this;
        }
    }

    @Nested
    @DisplayName("S4 Reading")
    class Reading extends ReadingRules {
        @Override
        StoreContract contract() {
            return StoreContract.this;
        }
    }

    @Nested
    @DisplayName("S5 Durability")
    class DurabilityLevel extends DurabilityRules {
        @Override
        StoreContract contract() {
            return StoreContract.this;
        }
    }

    @Nested
    @DisplayName("S6 The host's transaction")
    class HostTransactions extends HostTransactionRules {
        @Override
        StoreContract contract() {
            return StoreContract.this;
        }
    }

    @Nested
    @DisplayName("S7 Slots")
    class SlotsBeside extends SlotRules {
        @Override
        StoreContract contract() {
            return StoreContract.this;
        }
    }

    @Nested
    @DisplayName("S8 Index")
    class Indexes extends IndexRules {
        @Override
        StoreContract contract() {
            return StoreContract.this;
        }
    }

    @Nested
    @DisplayName("S9 Queue")
    class Queues extends QueueRules {
        @Override
        StoreContract contract() {
            return StoreContract.this;
        }
    }

    @Nested
    @DisplayName("S10 Data and limits")
    class Data extends DataRules {
        @Override
        StoreContract contract() {
            return StoreContract.this;
        }
    }

    @Nested
    @DisplayName("S11 Handles")
    class Handles extends HandleRules {
        @Override
        StoreContract contract() {
            return StoreContract.this;
        }
    }
}
