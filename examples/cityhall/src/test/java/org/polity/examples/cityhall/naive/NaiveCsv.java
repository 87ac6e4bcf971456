package org.polity.examples.cityhall.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV that is well formed. What it does with any other is not defined. */
final class NaiveCsv {
    private NaiveCsv() {}

    static List<Row> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> parse(String text) {
        List<List<String>> lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Row row = new Row();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean begun = false; // an empty line is no row
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
                begun = true;
            } else if (c == ',') {
                line.add(cell.toString().strip());
                cell.setLength(0);
                begun = true;
            } else if (c == '\n' && begun) {
                endLine(lines, line, cell);
                line = new ArrayList<>();
                begun = false;
            }
        }
        if (begun) {
            endLine(lines, line, cell);
        }
        return lines;
    }

    private static void endLine(List<List<String>> lines, List<String> line, StringBuilder cell) {
        line.add(cell.toString().strip());
        cell.setLength(0);
        lines.add(line);
    }
}
