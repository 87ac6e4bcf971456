package org.polity.plugins.rules.cel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file of rules. A line is {@code key: value}, {@code rule:} begins a rule, a line that begins with a blank
 * goes on with the value before it, and one that begins with {@code #} is for people.
 *
 * @param name the base name of the file
 * @param rules the rules, in order
 */
record RuleFile(String name, List<RuleText> rules) {
    static final String RULE = "rule";
    static final String POINT = "point";
    static final String WHEN = "when";
    static final String OUTCOME = "outcome";
    static final String CODE = "code";
    static final String CHINESE = "chinese";
    static final String ENGLISH = "english";
    static final String ARGUMENT = "argument";
    static final String BASIS_CHINESE = "basis-chinese";
    static final String BASIS_ENGLISH = "basis-english";

    private static final List<String> KEYS =
            List.of(RULE, POINT, WHEN, OUTCOME, CODE, CHINESE, ENGLISH, ARGUMENT, BASIS_CHINESE, BASIS_ENGLISH);
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_RULES = 1_000;

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it cannot be read, or a line of it is malformed
     */
    static RuleFile read(String location) {
        try {
            Path path = Path.of(location);
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw new IOException("it has more than " + MOST_BYTES + " bytes");
                }
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return parse(path.getFileName().toString(), text);
            }
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException(
                    "setting " + RulesCelPlugin.FILE + " is `" + location + "`, which cannot be read (" + e
                            + "): give the path of a file of rules in UTF-8",
                    e);
        }
    }

    static RuleFile parse(String name, String text) {
        Mistakes mistakes = new Mistakes(name);
        List<RuleText> rules = new ArrayList<>();
        String[] lines = (text.startsWith("\ufeff") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
        for (int i = 0; i < lines.length; ) {
            int first = i++;
            if (lines[first].isBlank() || lines[first].startsWith("#")) {
                continue;
            }
            StringBuilder value = new StringBuilder(lines[first]);
            while (i < lines.length && isContinued(lines[i])) {
                value.append('\n').append(lines[i++].stripTrailing());
            }
            take(value.toString(), first + 1, rules, mistakes);
        }
        if (rules.size() > MOST_RULES) {
            mistakes.add(rules.get(MOST_RULES).line(), 1, "at most " + MOST_RULES + " rules are read");
        }
        mistakes.throwAny();
        return new RuleFile(name, rules);
    }

    private static boolean isContinued(String line) {
        return !line.isBlank() && Character.isWhitespace(line.charAt(0));
    }

    private static void take(String text, int line, List<RuleText> rules, Mistakes mistakes) {
        int colon = text.indexOf(':');
        String key = colon < 0 ? "" : text.substring(0, colon).strip();
        if (!KEYS.contains(key)) {
            mistakes.add(line, 1, "found `" + firstLine(text) + "`, expected one of " + KEYS + " and a colon");
            return;
        }
        int begin = colon + 1;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin)) && text.charAt(begin) != '\n') {
            begin++;
        }
        Cell cell = new Cell(text.substring(begin).stripTrailing(), line, begin + 1);
        @Nullable RuleText rule = rules.isEmpty() ? null : rules.get(rules.size() - 1);
        if (key.equals(RULE)) {
            rule = new RuleText(line);
            rules.add(rule);
        }
        if (rule == null) {
            mistakes.add(line, 1, "found `" + key + "` before the first rule: begin with `rule: a-name`");
        } else if (!rule.add(key, cell)) {
            mistakes.add(line, 1, "found `" + key + "` a second time in one rule");
        } else if (cell.text().isBlank()) {
            mistakes.add(cell, "`" + key + "` has no value");
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
