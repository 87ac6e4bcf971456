package org.polity.model.basis;

/** The one rule for identifiers: text, compared exactly, never empty, without blanks at its ends. */
public final class Identifiers {
    private Identifiers() {}

    /**
     * Checks one identifier.
     *
     * @param kind what the identifier names, for the message
     * @param value the identifier as given
     * @return {@code value}, unchanged
     * @throws IllegalArgumentException if it is empty, or begins or ends with white space
     */
    public static String check(String kind, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(kind + " is empty: give an identifier of at least one character");
        }
        if (!value.equals(value.strip())) {
            throw new IllegalArgumentException(kind + " `" + value + "` begins or ends with a blank: remove the blank");
        }
        return value;
    }
}
