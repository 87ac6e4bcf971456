package org.polity.spi.store;

/**
 * A transaction that a host has open and that the store shall join. Each store defines its own kind; a host makes it,
 * commits it and rolls it back.
 */
public interface HostTransaction {}
