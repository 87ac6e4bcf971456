package org.polity.plugins.city.folder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of RFC 4180 as regular expressions over the whole text: slow, and hard to get wrong. */
final class NaiveCsv {
    private static final Pattern EMPTY_LINE = Pattern.compile("\r?\n");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\x00]|\"\")*)\"");
    private static final Pattern PLAIN = Pattern.compile("[^,\"\r\n\\x00]*");
    private static final Pattern END = Pattern.compile(",|\r?\n|\\z");
    private static final Pattern BLANK_ENDS =
            Pattern.compile("^[\\p{IsWhite_Space}\\x1c-\\x1f]+|[\\p{IsWhite_Space}\\x1c-\\x1f]+$");

    private NaiveCsv() {}

    /** Writes down what it reads as {@link CsvReaderTest#read} does, without the complaints' words. */
    static String read(String text) {
        StringBuilder found = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Matcher emptyLine = matcher(EMPTY_LINE, text, at);
            if (emptyLine.lookingAt()) {
                at = emptyLine.end();
                continue;
            }
            long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
            StringBuilder row = new StringBuilder();
            String separator = ",";
            while (separator.equals(",")) {
                Matcher cell = matcher(text.startsWith("\"", at) ? QUOTED : PLAIN, text, at);
                Matcher end = matcher(END, text, cell.lookingAt() ? cell.end() : at);
                if (!cell.lookingAt() || !end.lookingAt()) {
                    return (found + " " + line + "!").strip();
                }
                String content =
                        cell.groupCount() == 0 ? cell.group() : cell.group(1).replace("\"\"", "\"");
                row.append(row.isEmpty() ? "" : "|")
                        .append(BLANK_ENDS.matcher(content).replaceAll(""))
                        .append('\u0001');
                separator = end.group();
                at = end.end();
            }
            String cells = row.toString().replace("\u0001|", "|").replace("\u0001", "");
            found.append(found.isEmpty() ? "" : " ")
                    .append(line)
                    .append('[')
                    .append(cells)
                    .append(']');
        }
        return found.toString();
    }

    private static Matcher matcher(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).useAnchoringBounds(false);
    }
}
