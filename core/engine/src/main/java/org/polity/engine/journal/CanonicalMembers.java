package org.polity.engine.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds members in bytes that are known to be canonical JSON, without building anything. */
final class CanonicalMembers {
    private CanonicalMembers() {}

    /**
     * Finds members of the object that begins at a place, in one pass.
     *
     * @param json canonical JSON
     * @param object where an object begins; anything else there has no members
     * @param names the names, plain ASCII
     * @return where the value of each begins, -1 for each that is not there
     */
    static int[] find(byte[] json, int object, byte[]... names) {
        int[] places = new int[names.length];
        Arrays.fill(places, -1);
        if (object < 0 || json[object] != '{' || json[object + 1] == '}') {
            return places;
        }
        int at = object;
        do {
            int start = at + 2;
            int end = stringEnd(json, at + 1);
            for (int i = 0; i < names.length; i++) {
                if (names[i].length == end - 1 - start && isName(json, start, names[i])) {
                    places[i] = end + 1;
                }
            }
            at = valueEnd(json, end + 1);
        } while (json[at] == ',');
        return places;
    }

    private static boolean isName(byte[] json, int start, byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (json[start + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the value at a place is this string. */
    static boolean isText(byte[] json, int at, String expected) {
        if (at < 0 || json[at] != '"') {
            return false;
        }
        int length = expected.length();
        for (int i = 0; i < length; i++) {
            byte b = json[at + 1 + i];
            char c = expected.charAt(i);
            if (b < 0 || b == '\\' || c >= 0x80 || c == '"') {
                return text(json, at).equals(expected);
            }
            if (b != c) {
                return false;
            }
        }
        return json[at + 1 + length] == '"';
    }

    /** Whether the value at a place is this whole number, which is not negative. */
    static boolean isNumber(byte[] json, int at, long expected) {
        if (at < 0) {
            return false;
        }
        long value = 0;
        int i = at;
        // Canonical whole numbers of more digits are no longs that anyone wrote on purpose.
        while (i < json.length && i - at < 18 && json[i] >= '0' && json[i] <= '9') {
            value = value * 10 + json[i++] - '0';
        }
        return i > at && value == expected && (i == json.length || ",]}".indexOf(json[i]) >= 0);
    }

    /** The value at a place as it is written, for a message; `nothing` when there is none. */
    static String shown(byte[] json, int at) {
        return at < 0 ? "nothing" : new String(json, at, valueEnd(json, at) - at, StandardCharsets.UTF_8);
    }

    private static String text(byte[] json, int at) {
        return ((Json.Text) JsonParser.parse(shown(json, at))).value();
    }

    private static int valueEnd(byte[] json, int start) {
        int at = start;
        int depth = 0;
        do {
            byte b = json[at];
            if (b == '"') {
                at = stringEnd(json, at);
                continue;
            }
            if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            } else if (depth == 0) {
                return wordEnd(json, at);
            }
            at++;
        } while (depth > 0);
        return at;
    }

    private static int wordEnd(byte[] json, int start) {
        int at = start;
        while (at < json.length && json[at] != ',' && json[at] != '}' && json[at] != ']') {
            at++;
        }
        return at;
    }

    private static int stringEnd(byte[] json, int start) {
        int at = start + 1;
        while (true) {
            byte b = json[at++];
            if (b == '"') {
                return at;
            }
            if (b == '\\') {
                at++;
            }
        }
    }
}
