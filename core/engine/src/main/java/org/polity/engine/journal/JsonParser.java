package org.polity.engine.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A strict parser (RFC 8259, narrowed to RFC 7493): no repeated names, no bad UTF-8, no lone surrogates. */
final class JsonParser {
    private final String text;
    private int at;

    private JsonParser(String text) {
        this.text = text;
    }

    /**
     * Parses UTF-8.
     *
     * @throws IllegalArgumentException if it is no strict JSON; the message names the place
     */
    static Json parse(byte[] utf8) {
        return parse(decode(utf8));
    }

    /**
     * Parses a text.
     *
     * @throws IllegalArgumentException if it is no strict JSON; the message names the place
     */
    static Json parse(String text) {
        JsonParser parser = new JsonParser(text);
        parser.blanks();
        Json value = parser.value(0);
        parser.blanks();
        if (parser.at < text.length()) {
            throw parser.problem("more text after the value");
        }
        return value;
    }

    private static String decode(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("JSON is not valid UTF-8", e);
        }
    }

    private Json value(int depth) {
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(string());
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private Json object(int depth) {
        descend(depth);
        TreeMap<String, Json> members = new TreeMap<>();
        if (peek() == '}') {
            at++;
            return new Json.Members(members);
        }
        while (true) {
            int place = at;
            String name = string();
            blanks();
            expect(':');
            blanks();
            if (members.put(name, value(depth + 1)) != null) {
                at = place;
                throw problem("the name `" + name + "` is given twice in one object");
            }
            if (last('}')) {
                return new Json.Members(members);
            }
        }
    }

    private Json array(int depth) {
        descend(depth);
        List<Json> items = new ArrayList<>();
        if (peek() == ']') {
            at++;
            return new Json.Array(items);
        }
        while (true) {
            items.add(value(depth + 1));
            if (last(']')) {
                return new Json.Array(items);
            }
        }
    }

    private void descend(int depth) {
        if (depth == CanonicalJson.MAX_DEPTH) {
            throw problem("nested deeper than the limit of " + CanonicalJson.MAX_DEPTH);
        }
        at++;
        blanks();
    }

    /** Whether the container ends here; else steps over the comma. */
    private boolean last(char end) {
        blanks();
        if (peek() == end) {
            at++;
            return true;
        }
        expect(',');
        blanks();
        return false;
    }

    private Json word(String word) {
        if (!text.startsWith(word, at)) {
            throw problem("no JSON value");
        }
        at += word.length();
        return new Json.Word(word);
    }

    private Json number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        double value = Double.parseDouble(text.substring(start, at));
        if (Double.isInfinite(value)) {
            at = start;
            throw problem("a number beyond the range of a double");
        }
        return new Json.Numeral(value);
    }

    private void digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw problem("no JSON value");
        }
    }

    private String string() {
        int start = at;
        expect('"');
        StringBuilder value = new StringBuilder();
        while (true) {
            char c = peek();
            at++;
            if (c == '"') {
                break;
            }
            if (c < 0x20) {
                at--;
                throw problem("a control character that is not escaped");
            }
            value.append(c == '\\' ? escaped() : c);
        }
        if (Utf8Buffer.loneSurrogate(value) >= 0) {
            at = start;
            throw problem("a lone surrogate in a string");
        }
        return value.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> {
                at--;
                throw problem("an escape that JSON does not have");
            }
        };
    }

    private char hexadecimal() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = peek() < 0x80 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw problem("four hexadecimal digits are missing");
            }
            value = (value << 4) | digit;
            at++;
        }
        return (char) value;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw problem("`" + c + "` is missing");
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw problem("the text ends too early");
        }
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException problem(String what) {
        return new IllegalArgumentException("JSON at character " + (at + 1) + ": " + what);
    }
}
