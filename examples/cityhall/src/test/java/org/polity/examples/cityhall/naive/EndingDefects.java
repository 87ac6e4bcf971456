package org.polity.examples.cityhall.naive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows at which the reading of a file ends: "the rest of that file is not read, the rows before it are judged, and
 * references into it are not reported".
 */
final class EndingDefects {
    private EndingDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        for (CityFile file : CityFile.values()) {
            addEncodings(all, file);
            addForms(all, file);
        }
        return all;
    }

    private static void addEncodings(List<Defect> all, CityFile file) {
        Charset gb18030 = Charset.forName("GB18030");
        all.add(ending(file, "in GB18030", "BAD_ENCODING", line -> (line + "惠州市").getBytes(gb18030)));
        all.add(ending(file, "in Latin-1", "BAD_ENCODING", line -> (line + "é").getBytes(StandardCharsets.ISO_8859_1)));
        all.add(ending(file, "with half a surrogate", "BAD_ENCODING", line -> followed(line, 0xED, 0xA0, 0x80)));
        all.add(ending(file, "with an overlong form", "BAD_ENCODING", line -> followed(line, 0xC0, 0xAF)));
        all.add(ending(file, "with half a character", "BAD_ENCODING", line -> followed(line, 0xE6, 0x83)));
    }

    private static void addForms(List<Defect> all, CityFile file) {
        all.add(ending(file, "with too few cells", "BAD_CSV", line -> utf8(line.substring(0, line.lastIndexOf(',')))));
        all.add(ending(file, "with too many cells", "BAD_CSV", line -> utf8(line + ",")));
        all.add(ending(file, "of blanks", "BAD_CSV", line -> utf8("  ")));
        all.add(ending(file, "with a quote inside a cell", "BAD_CSV", line -> utf8("a\"b" + line)));
        all.add(ending(file, "with text after a quote", "BAD_CSV", line -> utf8("\"ab\"c" + line)));
        all.add(Defect.of(file.fileName() + " row with an open quote", plot -> {
            // The last row, as any quote further on would close it.
            Row row = plot.last(file, new Row());
            plot.writer().raw(row, utf8("\"open,,"));
            plot.expect(file, row, "", "BAD_CSV");
        }));
    }

    /** A fresh row spoiled as bytes, between two rows with a cell missing, of which only the first is judged. */
    private static Defect ending(CityFile file, String what, String code, Function<String, byte[]> spoiled) {
        return Defect.of(file.fileName() + " row " + what, plot -> {
            Row bad = plot.fresh(file);
            String required = file.columns().stream()
                    .filter(Column::required)
                    .findFirst()
                    .orElseThrow()
                    .name();
            Row before = bad.copy().put(required, "");
            List<Row> rows = plot.draft().rows(file);
            rows.add(rows.indexOf(bad) + 1, before.copy());
            rows.add(rows.indexOf(bad), before);
            plot.writer().header(file, file.columnNames());
            plot.writer().raw(bad, spoiled.apply(line(file, bad)));
            plot.expect(file, before, required, "VALUE_MISSING");
            plot.expect(file, bad, "", code);
        });
    }

    /** The row as a line, its columns in the order of the page. */
    private static String line(CityFile file, Row row) {
        return file.columnNames().stream()
                .map(row::text)
                .map(cell -> cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(","));
    }

    private static byte[] utf8(String line) {
        return FolderWriter.utf8(line);
    }

    private static byte[] followed(String line, int... bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(utf8(line));
        for (int one : bytes) {
            all.write(one);
        }
        return all.toByteArray();
    }
}
