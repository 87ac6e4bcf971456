package org.polity.model.basis;

/** The one rule for identifiers: text, compared exactly, never empty, without {@link Blanks} at its ends. */
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
        if (!value.equals(Blanks.strip(value))) {
            throw new IllegalArgumentException(kind + " `" + value + "` begins or ends with a blank: remove the blank");
        }
        return value;
    }

    /**
     * The order of identifiers, that of their code points and so that of their bytes in UTF-8. {@link String#compareTo} puts
     * what lies beyond U+FFFF before U+E000.
     *
     * @param one an identifier
     * @param other another identifier
     * @return less than 0 if {@code one} comes first, more than 0 if {@code other} does, 0 if they are equal
     */
    public static int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean aBeyond = Character.isSurrogate(a);
                boolean bBeyond = Character.isSurrogate(b);
                return aBeyond == bBeyond ? Character.compare(a, b) : Boolean.compare(aBeyond, bBeyond);
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
