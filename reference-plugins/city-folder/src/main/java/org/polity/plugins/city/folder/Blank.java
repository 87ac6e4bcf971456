package org.polity.plugins.city.folder;

/** The white space that is removed at both ends of a cell. */
final class Blank {
    private static final char NEXT_LINE = '\u0085';

    private Blank() {}

    /** Whether a character is white space: the Unicode property White_Space, or a separator U+001C to U+001F. */
    static boolean is(char c) {
        if (c <= ' ') {
            return (c >= '\t' && c <= '\r') || c >= '\u001c';
        }
        return c >= NEXT_LINE && (c == NEXT_LINE || Character.isSpaceChar(c));
    }

    /** The text of a range without the white space at its ends. */
    static String trim(char[] source, int from, int until) {
        int first = from;
        int last = until;
        while (first < last && is(source[first])) {
            first++;
        }
        while (last > first && is(source[last - 1])) {
            last--;
        }
        return first == last ? "" : new String(source, first, last - first);
    }

    static String trim(String text) {
        int last = text.length();
        if (last == 0 || (!is(text.charAt(0)) && !is(text.charAt(last - 1)))) {
            return text;
        }
        return trim(text.toCharArray(), 0, last);
    }
}
