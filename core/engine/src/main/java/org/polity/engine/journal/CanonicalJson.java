package org.polity.engine.journal;

import java.nio.charset.StandardCharsets;

/**
 * The canonical form of JSON (RFC 8785, JCS): the one way of writing a value that is hashed and signed. Input is read
 * strictly: a repeated name, bad UTF-8, a lone surrogate or a number beyond a double is refused, never repaired.
 */
public final class CanonicalJson {
    /** How deep objects and arrays may nest, so that no text can exhaust the stack; entries nest five deep or so. */
    public static final int MAX_DEPTH = 64;

    private CanonicalJson() {}

    /**
     * Writes any JSON text canonically.
     *
     * @param utf8 the text in UTF-8
     * @return its canonical form in UTF-8
     * @throws IllegalArgumentException if it is no strict JSON; the message names the place
     */
    public static byte[] canonicalize(byte[] utf8) {
        return write(JsonParser.parse(utf8));
    }

    /**
     * Writes any JSON text canonically.
     *
     * @param text the text
     * @return its canonical form
     * @throws IllegalArgumentException if it is no strict JSON; the message names the place
     */
    public static String canonicalize(String text) {
        return new String(write(JsonParser.parse(text)), StandardCharsets.UTF_8);
    }

    /**
     * Whether bytes are exactly the canonical form of what they say. Reads them once and keeps nothing.
     *
     * @param utf8 the bytes
     * @return true when {@link #canonicalize(byte[])} would give the same bytes
     */
    public static boolean isCanonical(byte[] utf8) {
        return CanonicalScanner.faultAt(utf8) < 0;
    }

    /**
     * Where bytes stop being canonical JSON.
     *
     * @param utf8 the bytes
     * @return the place of the first byte that cannot stand there, from 0; -1 when they are canonical
     */
    public static int faultAt(byte[] utf8) {
        return CanonicalScanner.faultAt(utf8);
    }

    static byte[] write(Json value) {
        Utf8Buffer out = new Utf8Buffer(512);
        write(value, out);
        return out.copy();
    }

    private static void write(Json value, Utf8Buffer out) {
        if (value instanceof Json.Text text) {
            out.quoted(text.value());
        } else if (value instanceof Json.Numeral number) {
            out.ascii(EcmaNumber.text(number.value()));
        } else if (value instanceof Json.Word word) {
            out.ascii(word.value());
        } else if (value instanceof Json.Array array) {
            char before = '[';
            for (Json item : array.items()) {
                out.ascii(before);
                write(item, out);
                before = ',';
            }
            out.ascii(before == '[' ? "[]" : "]");
        } else if (value instanceof Json.Members members) {
            writeMembers(members, out);
        }
    }

    private static void writeMembers(Json.Members members, Utf8Buffer out) {
        char[] before = {'{'};
        members.byName().forEach((name, member) -> {
            out.ascii(before[0]);
            out.quoted(name);
            out.ascii(':');
            write(member, out);
            before[0] = ',';
        });
        out.ascii(before[0] == '{' ? "{}" : "}");
    }
}
