package org.polity.examples.cityhall.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the words of the tables are called in Chinese and in English; an unknown word is called as it is. */
final class Words {
    private static final String EXAMPLE = "illustrative: ";

    private final Map<String, String[]> names = new LinkedHashMap<>();

    private Words() {}

    /** The words of the bundled glossary. */
    static Words bundled() {
        Words words = new Words();
        for (String line : resource("words.txt").split("\n", -1)) {
            String[] parts = line.split("\\|", -1);
            if (parts.length == 3) {
                words.names.put(parts[0].strip(), new String[] {parts[1].strip(), parts[2].strip()});
            }
        }
        return words;
    }

    String zh(String word) {
        String[] name = names.get(word);
        return name == null ? word : name[0];
    }

    String en(String word) {
        String[] name = names.get(word);
        return name == null ? word.replace('_', ' ') : name[1];
    }

    /** A name of the bundled city without the English word that marks it as an example; those names say so in Chinese. */
    static String shown(String name) {
        if (!name.contains(EXAMPLE)) {
            return name;
        }
        String rest = name.replace(EXAMPLE, "");
        return rest.contains("示例") ? rest : rest + "（示例）";
    }

    /** A text file beside this class. */
    static String resource(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
