package org.polity.examples.cityhall.naive;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One column of section 2.
 *
 * @param name the header
 * @param required marked {@code *} on the page
 * @param key bold on the page
 * @param type what a cell holds
 * @param words the words that a cell may hold, for {@link Type#WORD} and {@link Type#WORDS}
 * @param target the file whose rows a cell names, for {@link Type#REFERENCE} and {@link Type#REFERENCES}; else empty
 */
record Column(String name, boolean required, boolean key, Type type, List<String> words, String target) {

    private static final Set<String> FILLABLE = new LinkedHashSet<>(
            List.of("until", "abolished", "effective_until", "in_force_until", "valid_until", "published_on"));

    /** What a cell holds. */
    enum Type {
        TEXT,
        WORD,
        WORDS,
        VALUES,
        DATE,
        MONEY,
        COUNT,
        HOURS,
        REFERENCE,
        REFERENCES
    }

    /** Reads {@code name*!:type}, {@code name=a|b}, {@code name~a|b} (several), {@code name@file} or {@code name@@file}. */
    static Column parse(String written) {
        int end = 0;
        while (end < written.length() && (written.charAt(end) == '_' || Character.isLetter(written.charAt(end)))) {
            end++;
        }
        String rest = written.substring(end);
        boolean required = rest.startsWith("*");
        rest = required ? rest.substring(1) : rest;
        boolean key = rest.startsWith("!");
        rest = key ? rest.substring(1) : rest;
        List<String> words = rest.startsWith("=") || rest.startsWith("~")
                ? Arrays.asList(rest.substring(1).split("\\|"))
                : List.of();
        String target = rest.startsWith("@") ? rest.replace("@", "") : "";
        return new Column(written.substring(0, end), required, key, type(rest), words, target);
    }

    private static Type type(String mark) {
        if (mark.isEmpty()) {
            return Type.TEXT;
        }
        return switch (mark.charAt(0)) {
            case '=' -> Type.WORD;
            case '~' -> Type.WORDS;
            case '@' -> mark.startsWith("@@") ? Type.REFERENCES : Type.REFERENCE;
            default -> Type.valueOf(mark.substring(1));
        };
    }

    /** Whether a later load may fill the cell in (section 3). */
    boolean fillable() {
        return FILLABLE.contains(name);
    }

    boolean several() {
        return type == Type.WORDS || type == Type.VALUES || type == Type.REFERENCES;
    }
}
