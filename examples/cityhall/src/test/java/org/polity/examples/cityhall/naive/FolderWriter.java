package org.polity.examples.cityhall.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a draft as a city folder, plainly or in a random style, and remembers on which line each row begins. */
final class FolderWriter {
    private final Dice dice;
    private final boolean plain;
    private final int workbooks;
    private final Map<CityFile, List<String>> headers = new EnumMap<>(CityFile.class);
    private final Map<CityFile, Set<String>> kept = new EnumMap<>(CityFile.class);
    private final Set<CityFile> texts = EnumSet.noneOf(CityFile.class);
    private final Map<Row, byte[]> raw = new IdentityHashMap<>();
    private final Map<Row, Integer> lines = new IdentityHashMap<>();
    private final Map<CityFile, String> names = new EnumMap<>(CityFile.class);

    private FolderWriter(Dice dice, boolean plain, int workbooks) {
        this.dice = dice;
        this.plain = plain;
        this.workbooks = workbooks;
    }

    static FolderWriter plain() {
        return new FolderWriter(new Dice(0), true, 0);
    }

    /** Every file in a style of its own. */
    static FolderWriter styled(Dice dice) {
        return new FolderWriter(dice, false, 0);
    }

    /** As {@link #styled}, and one file in ten as a workbook. */
    static FolderWriter styledWithWorkbooks(Dice dice) {
        return new FolderWriter(dice, false, 10);
    }

    /** Gives a file exactly these columns, named twice or unknown ones too. */
    void header(CityFile file, List<String> columns) {
        headers.put(file, columns);
    }

    /** Writes the column even when no row has a cell in it. */
    void keep(CityFile file, String column) {
        kept.computeIfAbsent(file, ignored -> new LinkedHashSet<>()).add(column);
    }

    /** Writes the file as CSV, never as a workbook. */
    void asText(CityFile file) {
        texts.add(file);
    }

    /** Writes these bytes, a line without its end, in the place of the row. */
    void raw(Row row, byte[] line) {
        raw.put(row, line);
    }

    /** The line on which a row that was written begins. */
    int line(Row row) {
        return lines.getOrDefault(row, 0);
    }

    /** The base name under which a file was written. */
    String name(CityFile file) {
        return names.getOrDefault(file, file.fileName());
    }

    void write(CityDraft draft, Path folder) {
        try {
            Files.createDirectories(folder);
            if (!draft.json().isEmpty()) {
                Files.writeString(folder.resolve("city.json"), json(draft.json()));
            }
            for (CityFile file : CityFile.values()) {
                List<Row> rows = draft.rows(file);
                if (!rows.isEmpty() || (!plain && !draft.json().isEmpty() && dice.chance(10))) {
                    writeTable(file, rows, folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTable(CityFile file, List<Row> rows, Path folder) throws IOException {
        TableStyle style =
                plain ? TableStyle.plain(file) : TableStyle.random(file, rows, kept.getOrDefault(file, Set.of()), dice);
        boolean special = headers.containsKey(file)
                || texts.contains(file)
                || rows.stream().anyMatch(raw::containsKey);
        if (!special && dice.chance(workbooks)) {
            names.put(file, file.fileName().replace(".csv", ".xlsx"));
            Workbook.write(folder.resolve(name(file)), style.columns(), rows);
            for (int i = 0; i < rows.size(); i++) {
                lines.put(rows.get(i), i + 2);
            }
            return;
        }
        names.put(file, file.fileName());
        List<String> columns = headers.getOrDefault(file, style.columns());
        TableText text = new TableText(file, style.withColumns(columns), dice);
        for (Row row : rows) {
            byte[] bytes = raw.get(row);
            lines.put(row, bytes == null ? text.add(row) : text.addRaw(bytes));
        }
        Files.write(folder.resolve(name(file)), text.bytes());
    }

    /** A JSON object of members that are JSON already. */
    static String json(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ": " + member.getValue())
                .collect(Collectors.joining(",\n  ", "{ ", " }\n"));
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
