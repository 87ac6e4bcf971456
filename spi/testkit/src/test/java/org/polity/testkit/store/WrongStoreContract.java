package org.polity.testkit.store;

import org.polity.spi.store.Store;

/** The contract of whatever wrong store is set; run by {@link StoreContractTest} alone. */
class WrongStoreContract extends MemoryStoreContractTest {
    static WrongStore wrong;

    @Override
    protected Store fresh() {
        return wrong.handle().apply((MemoryStore) super.fresh());
    }

    @Override
    protected Store open() {
        return wrong.handle().apply((MemoryStore) super.open());
    }
}
