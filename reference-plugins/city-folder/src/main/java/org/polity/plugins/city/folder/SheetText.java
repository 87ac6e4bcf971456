package org.polity.plugins.city.folder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polity.model.basis.Blanks;

/** Text as sheets write it: runs of text beside readings of them, with some characters as {@code _x000A_}. */
final class SheetText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SheetText() {}

    /** Reads to the end of an element that holds text, without the readings (ruby) beside the characters. */
    static void read(PartReader part, String element, CellText text) throws BadFile {
        boolean inText = false;
        while (part.next(inText ? text : null) && !part.isEnd(element)) {
            if (part.isStart("rPh")) {
                part.skipElement();
            }
            inText = part.isStart("t");
        }
    }

    /** Reads to the end of an element whose whole text counts. */
    static void readPlain(PartReader part, String element, CellText text) throws BadFile {
        while (part.next(text) && !part.isEnd(element)) {
            // The text is appended on the way.
        }
    }

    /** Adds the text as the row's next cell, escapes resolved. */
    static void endCell(CellText text, RowCells row) {
        String content = text.isTooLong() ? "" : text.content();
        if (content.contains("_x")) {
            row.add(Blanks.strip(resolve(content)));
            text.clear();
        } else {
            text.endCell(row);
        }
    }

    private static String resolve(String content) {
        Matcher escape = ESCAPE.matcher(content);
        StringBuilder resolved = new StringBuilder(content.length());
        while (escape.find()) {
            char c = (char) Integer.parseInt(escape.group(1), 16);
            String replacement = isText(c) ? String.valueOf(c) : escape.group();
            escape.appendReplacement(resolved, Matcher.quoteReplacement(replacement));
        }
        return escape.appendTail(resolved).toString();
    }

    /** Whether a character may stand in text by itself. */
    private static boolean isText(char c) {
        return (c >= ' ' || c == '\t' || c == '\n' || c == '\r')
                && !Character.isSurrogate(c)
                && c != '\ufffe'
                && c != '\uffff';
    }
}
