package org.polity.examples.cityhall.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a file of questions. */
final class QuestionsFile {
    private static final List<String> COLUMNS = List.of(
            "id", "power", "body", "place", "at", "officers", "sanction", "amount", "party", "filed_on", "flags");

    private QuestionsFile() {}

    static void write(Path file, List<Row> questions) {
        write(file, COLUMNS, questions);
    }

    static void write(Path file, List<String> columns, List<Row> questions) {
        String text = questions.stream().map(row -> line(columns, row)).collect(Collectors.joining());
        try {
            Files.writeString(file, String.join(",", columns) + "\n" + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> columns, Row question) {
        return columns.stream()
                .map(column -> '"' + question.text(column).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
