package org.polity.engine.basis;

/**
 * The white space that stands at neither end of a cell: the Unicode property White_Space, so the ideographic and the
 * no-break space too, and the separators U+001C to U+001F.
 */
public final class Blanks {
    private static final char NEXT_LINE = '\u0085';

    private Blanks() {}

    /** A text without the white space at its ends. */
    public static String strip(String text) {
        int first = 0;
        int last = text.length();
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return text.substring(first, last);
    }

    private static boolean isBlank(char c) {
        if (c <= ' ') {
            return (c >= '\t' && c <= '\r') || c >= '\u001c';
        }
        return c >= NEXT_LINE && (c == NEXT_LINE || Character.isSpaceChar(c));
    }
}
