package org.polity.model.basis;

import java.util.Locale;

/** An enum constant that is written as a lower-case word in files, entries and texts: {@code TOWNSHIP} is {@code township}. */
public interface Word {
    /**
     * The constant's name, as every enum has it.
     *
     * @return the name in upper case
     */
    String name();

    /**
     * The word for files, entries and texts.
     *
     * @return the name in lower case
     */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
