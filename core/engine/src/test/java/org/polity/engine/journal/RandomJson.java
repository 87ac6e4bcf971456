package org.polity.engine.journal;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/** Seeded JSON texts that mean something valid but are written in every way except, mostly, the canonical one. */
final class RandomJson {
    private static final String[] ALPHABET = {
        "a",
        "B",
        "z",
        "0",
        "9",
        "_",
        " ",
        "/",
        "\"",
        "\\",
        "\b",
        "\t",
        "\n",
        "\f",
        "\r",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0080",
        "é",
        "镇",
        "街道",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "\ud83d\ude02",
        "\ud800\udc00",
        "\udbff\udfff"
    };

    private final Random random;
    private final boolean loose;

    RandomJson(long seed, boolean loose) {
        this.random = new Random(seed);
        this.loose = loose;
    }

    /** An object or an array, which is all that the oracle takes. */
    String text() {
        StringBuilder out = new StringBuilder();
        container(out, 0);
        return out.toString();
    }

    private void value(StringBuilder out, int depth) {
        switch (random.nextInt(depth > 3 ? 4 : 6)) {
            case 0 -> out.append(new String[] {"true", "false", "null"}[random.nextInt(3)]);
            case 1, 2 -> quoted(out, word());
            case 3 -> out.append(number());
            default -> container(out, depth);
        }
    }

    private void container(StringBuilder out, int depth) {
        if (random.nextInt(3) == 0) {
            out.append('[');
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                blank(out.append(i > 0 ? "," : ""));
                value(out, depth + 1);
                blank(out);
            }
            blank(out).append(']');
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            names.add(word());
        }
        out.append('{');
        boolean first = true;
        for (String name : names) {
            blank(out.append(first ? "" : ","));
            quoted(out, name);
            blank(blank(out).append(':'));
            value(out, depth + 1);
            first = false;
        }
        blank(out).append('}');
    }

    private StringBuilder blank(StringBuilder out) {
        return loose ? out.append(" \t\r\n   ", 0, random.nextInt(3)) : out;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            word.append(ALPHABET[random.nextInt(ALPHABET.length)]);
        }
        return word.toString();
    }

    private void quoted(StringBuilder out, String word) {
        out.append('"');
        for (char c : word.toCharArray()) {
            int plain = "\"\\\b\t\n\f\r".indexOf(c);
            if (c < 0x20 && plain < 0 || loose && random.nextInt(5) == 0) {
                out.append(String.format(loose && random.nextBoolean() ? "\\u%04X" : "\\u%04x", (int) c));
            } else if (plain >= 0) {
                out.append('\\').append("\"\\btnfr".charAt(plain));
            } else if (c == '/' && loose && random.nextBoolean()) {
                out.append("\\/");
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private String number() {
        switch (random.nextInt(7)) {
            case 0:
                return Integer.toString(random.nextInt(100) - 50);
            case 1:
                return Long.toString(random.nextLong());
            case 2:
                return random.nextInt(1000) + "." + random.nextInt(1000);
            case 3:
                return random.nextInt(100) + (random.nextBoolean() ? "e" : "E+") + random.nextInt(40);
            case 4:
                return random.nextInt(100) + "." + random.nextInt(100) + "e-" + random.nextInt(40);
            case 5:
                return "-0";
            default:
                double any = Double.longBitsToDouble(random.nextLong());
                return Double.isFinite(any) ? Double.toString(any) : "0";
        }
    }
}
