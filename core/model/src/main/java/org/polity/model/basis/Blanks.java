package org.polity.model.basis;

/**
 * The white space (空白) that is removed at both ends of a cell and of each value in it, and that stands at neither end of an
 * identifier: the Unicode property White_Space, so the ideographic and the no-break space too, and the separators U+001C to
 * U+001F. {@link String#strip} knows neither the no-break spaces nor U+0085.
 */
public final class Blanks {
    private static final char NEXT_LINE = '\u0085';

    private Blanks() {}

    /**
     * Whether a character is white space.
     *
     * @param c the character; no white space lies beyond U+FFFF
     * @return whether it is
     */
    public static boolean is(char c) {
        if (c <= ' ') {
            return (c >= '\t' && c <= '\r') || c >= '\u001c';
        }
        return c >= NEXT_LINE && (c == NEXT_LINE || Character.isSpaceChar(c));
    }

    /**
     * A text without the white space at its ends.
     *
     * @param text the text
     * @return {@code text} itself when no white space stands at its ends
     */
    public static String strip(String text) {
        int first = 0;
        int last = text.length();
        while (first < last && is(text.charAt(first))) {
            first++;
        }
        while (last > first && is(text.charAt(last - 1))) {
            last--;
        }
        return text.substring(first, last);
    }
}
