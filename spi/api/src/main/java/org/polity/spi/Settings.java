package org.polity.spi;

import java.time.Duration;

/**
 * The settings of one plugin, checked and completed with defaults before the plugin sees them. Immutable. Every method
 * throws {@link IllegalArgumentException} for a name that the plugin did not declare or declared as another type.
 */
public interface Settings {
    /**
     * A setting of type text.
     *
     * @param name its full name
     * @return the value given, else the default; empty text when the default is empty
     */
    String text(String name);

    /**
     * A setting of type whole number.
     *
     * @param name its full name
     * @return the value given, else the default
     */
    long wholeNumber(String name);

    /**
     * A setting of type switch.
     *
     * @param name its full name
     * @return the value given, else the default
     */
    boolean isOn(String name);

    /**
     * A setting of type duration.
     *
     * @param name its full name
     * @return the value given, else the default
     */
    Duration duration(String name);
}
