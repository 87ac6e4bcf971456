package org.polity.testkit.store;

import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.Store;

class MemoryStoreContractTest extends StoreContract {
    private MemoryStore memory = new MemoryStore();

    @Override
    protected Store fresh() {
        memory = new MemoryStore();
        return memory.another();
    }

    @Override
    protected Store open() {
        return memory.another();
    }

    @Override
    protected Host begin() {
        MemoryTransaction transaction = memory.begin();
        return new Host() {
            @Override
            public HostTransaction transaction() {
                return transaction;
            }

            @Override
            public void commit() {
                transaction.commit();
            }

            @Override
            public void rollback() {
                transaction.rollback();
            }
        };
    }
}
