package org.polity.spi.store;

/** What an acknowledged append survives. */
public enum Durability {
    /** Nothing: it is gone with the process. For tests. */
    NONE,
    /** The end of the process, kill -9 included, but not the loss of power. */
    PROCESS_KILL,
    /** The loss of power too: the data was forced to the disk before the acknowledgement. */
    POWER_LOSS
}
