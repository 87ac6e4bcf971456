package org.polity.engine.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads bytes once, forwards, and says where they stop being canonical JSON. Makes no garbage for ordinary entries. */
final class CanonicalScanner {
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    /** A whole number of so many digits is exact in a double, so that its digits are its canonical form. */
    private static final int EXACT_DIGITS = 15;

    private final byte[] text;
    private int at;

    private CanonicalScanner(byte[] text) {
        this.text = text;
    }

    /** The place of the first fault, from 0, or -1 when the bytes are canonical JSON. */
    static int faultAt(byte[] text) {
        CanonicalScanner scanner = new CanonicalScanner(text);
        return scanner.value(0) && scanner.at == text.length ? -1 : scanner.at;
    }

    private boolean value(int depth) {
        if (at >= text.length) {
            return false;
        }
        return switch (text[at]) {
            case '"' -> string();
            case '{' -> object(depth);
            case '[' -> array(depth);
            case 't' -> word(TRUE);
            case 'f' -> word(FALSE);
            case 'n' -> word(NULL);
            default -> number();
        };
    }

    private boolean object(int depth) {
        if (depth == CanonicalJson.MAX_DEPTH) {
            return false;
        }
        at++;
        if (step('}')) {
            return true;
        }
        int previous = -1;
        int previousEnd = -1;
        while (true) {
            int name = at;
            if (!string()) {
                return false;
            }
            if (previous >= 0 && !precedes(previous + 1, previousEnd - 1, name + 1, at - 1)) {
                at = name;
                return false;
            }
            previous = name;
            previousEnd = at;
            if (!step(':') || !value(depth + 1)) {
                return false;
            }
            if (step('}')) {
                return true;
            }
            if (!step(',')) {
                return false;
            }
        }
    }

    private boolean array(int depth) {
        if (depth == CanonicalJson.MAX_DEPTH) {
            return false;
        }
        at++;
        if (step(']')) {
            return true;
        }
        while (value(depth + 1)) {
            if (step(']')) {
                return true;
            }
            if (!step(',')) {
                return false;
            }
        }
        return false;
    }

    private boolean step(char c) {
        if (at < text.length && text[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    private boolean word(byte[] word) {
        int end = at + word.length;
        if (end > text.length || !Arrays.equals(text, at, end, word, 0, word.length)) {
            return false;
        }
        at = end;
        return true;
    }

    private boolean string() {
        if (!step('"')) {
            return false;
        }
        byte[] bytes = text;
        int i = at;
        while (i < bytes.length) {
            byte b = bytes[i];
            int length = 1;
            if (b == '"') {
                at = i + 1;
                return true;
            } else if (b == '\\') {
                length = escape(i);
            } else if (b < 0x20) {
                length = b < 0 ? sequence(i) : 0;
            }
            if (length == 0) {
                break;
            }
            i += length;
        }
        at = i;
        return false;
    }

    /** The length of the escape, or 0 when it is none that RFC 8785 writes. */
    private int escape(int i) {
        if (i + 1 >= text.length) {
            return 0;
        }
        return switch (text[i + 1]) {
            case '"', '\\', 'b', 't', 'n', 'f', 'r' -> 2;
            case 'u' -> control(i) ? 6 : 0;
            default -> 0;
        };
    }

    /** Whether a control character stands here that has no short escape, in lower case. */
    private boolean control(int i) {
        if (i + 5 >= text.length || text[i + 2] != '0' || text[i + 3] != '0') {
            return false;
        }
        byte low = text[i + 5];
        if ((low < '0' || low > '9') && (low < 'a' || low > 'f')) {
            return false;
        }
        return text[i + 4] == '1' || (text[i + 4] == '0' && "89acd".indexOf(low) < 0);
    }

    /** The length of the UTF-8 sequence of two to four bytes that stands here, or 0 when it is bad. */
    private int sequence(int i) {
        int first = text[i] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || i + length > text.length) {
            return 0;
        }
        int second = text[i + 1] & 0xFF;
        // Neither a longer form than needed, nor a surrogate, nor past U+10FFFF.
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((text[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private boolean number() {
        int start = at;
        int i = start;
        if (i < text.length && text[i] == '-') {
            i++;
        }
        int digits = i;
        while (i < text.length && text[i] >= '0' && text[i] <= '9') {
            i++;
        }
        boolean whole = i == text.length || ".eE".indexOf(text[i]) < 0;
        if (whole && i > digits && i - digits <= EXACT_DIGITS) {
            boolean zero = text[digits] == '0';
            boolean canonical = !zero || i - start == 1;
            at = canonical ? i : start;
            return canonical;
        }
        return unusualNumber(start);
    }

    private boolean unusualNumber(int start) {
        int end = start;
        while (end < text.length && "+-.0123456789Ee".indexOf(text[end]) >= 0) {
            end++;
        }
        String number = new String(text, start, end - start, StandardCharsets.US_ASCII);
        try {
            double value = Double.parseDouble(number);
            if (Double.isFinite(value) && EcmaNumber.text(value).equals(number)) {
                at = end;
                return true;
            }
        } catch (NumberFormatException e) {
            // No number at all: the fault is where it begins, as for one that is written otherwise.
            at = start;
            return false;
        }
        at = start;
        return false;
    }

    /** Whether one name comes before another by UTF-16 code units; both are given without their quotes. */
    private boolean precedes(int a, int aEnd, int b, int bEnd) {
        int i = a;
        int j = b;
        while (i < aEnd && j < bEnd && text[i] == text[j] && text[i] != '\\') {
            i++;
            j++;
        }
        if (i == aEnd || j == bEnd) {
            return i == aEnd && j < bEnd;
        }
        if (text[i] == '\\' || text[j] == '\\') {
            return unquoted(a, aEnd).compareTo(unquoted(b, bEnd)) < 0;
        }
        return weight(text[i]) < weight(text[j]);
    }

    /** UTF-8 sorts by code point; in UTF-16 the supplementary ones (F0 to F4) come before U+E000 to U+FFFF (EE, EF). */
    private static int weight(byte b) {
        int value = b & 0xFF;
        return value == 0xEE || value == 0xEF ? value + 0x10 : value;
    }

    private String unquoted(int start, int end) {
        return ((Json.Text) JsonParser.parse(Arrays.copyOfRange(text, start - 1, end + 1))).value();
    }
}
