package org.polity.examples.cityhall;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes RFC 4180 rows, each cell safe to open in a spreadsheet. Not thread-safe. */
final class CsvWriter implements Closeable {
    private final Writer out;

    CsvWriter(Writer out) {
        this.out = out;
    }

    /** Writes one row; an absent cell is empty text. */
    void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            cell(harmless(cells.get(i)));
        }
        out.write('\n');
    }

    private void cell(String text) throws IOException {
        if (!needsQuotes(text)) {
            out.write(text);
            return;
        }
        out.write('"');
        out.write(text.replace("\"", "\"\""));
        out.write('"');
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    /** The cell with an apostrophe before it when a spreadsheet would run it as a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 && !isNumber(text) ? "'" + text : text;
    }

    /** A number as the city format writes it: digits, at most one point, at most a leading minus. */
    private static boolean isNumber(String text) {
        int digits = 0;
        int points = 0;
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
