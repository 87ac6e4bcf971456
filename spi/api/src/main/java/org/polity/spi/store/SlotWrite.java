package org.polity.spi.store;

import org.jspecify.annotations.Nullable;

/**
 * Sets or destroys a slot.
 *
 * @param name its name, 1 to 200 characters
 * @param content the new content, at most 16 MiB, perhaps empty; null destroys the slot, so that no method of the store
 *     gives it again
 */
public record SlotWrite(String name, byte @Nullable [] content) {
    // Checks the bounds.
    public SlotWrite {
        Limits.name("slot", name);
        Limits.size("a slot", content == null ? 0 : content.length, 0, Limits.BODY_BYTES, "BODY_BYTES");
    }

    /**
     * Destroys a slot.
     *
     * @param name its name
     * @return the write
     */
    public static SlotWrite destroy(String name) {
        return new SlotWrite(name, null);
    }
}
