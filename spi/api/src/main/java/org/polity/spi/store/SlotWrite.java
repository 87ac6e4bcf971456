package org.polity.spi.store;

import org.jspecify.annotations.Nullable;

/**
 * Sets or destroys a slot.
 *
 * @param name its name, 1 to 200 characters
 * @param content the new content, at most 16 MiB; null destroys the slot, so that nothing readable is left in the store
 */
public record SlotWrite(String name, byte @Nullable [] content) {}
