package org.polity.spi;

import org.jspecify.annotations.Nullable;

/**
 * One setting of a plugin, declared so that a misspelt or malformed one is found at the start.
 *
 * @param name its full name, which begins with the plugin's id and a point: {@code storage-jdbc.url}
 * @param type how its text is read
 * @param defaultValue the value when the host gives none; null when the host must give one
 * @param meaning what it is, with unit and bounds, in one sentence
 */
public record Setting(String name, Type type, @Nullable String defaultValue, String meaning) {
    /** How the text of a setting is read. */
    public enum Type {
        /** Any text. */
        TEXT,
        /** A whole number, perhaps negative. */
        WHOLE_NUMBER,
        /** {@code true} or {@code false}. */
        SWITCH,
        /** An ISO 8601 duration, for example {@code PT30S}. */
        DURATION
    }
}
