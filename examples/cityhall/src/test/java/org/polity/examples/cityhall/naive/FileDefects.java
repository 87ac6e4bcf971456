package org.polity.examples.cityhall.naive;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What can be wrong with a whole file: its form, its size, its columns. */
final class FileDefects {
    /** Files that nothing refers to, so that all their rows may be lost. */
    private static final List<CityFile> LEAVES = List.of(
            CityFile.COMMITTEE_MEMBERS,
            CityFile.GRANT_STARTS,
            CityFile.GRANT_CHANGES,
            CityFile.CERTIFICATES,
            CityFile.TRAININGS);

    /** "A file 256 MiB." */
    private static final long MOST_BYTES = 256L << 20;

    /** "A row 256 columns." */
    private static final int MOST_COLUMNS = 256;

    private FileDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        for (CityFile file : CityFile.values()) {
            addMissingColumns(all, file);
            addOtherColumns(all, file);
        }
        LEAVES.forEach(file -> addLosses(all, file));
        all.add(Defect.of("no divisions.csv", plot -> {
            plot.writer().asText(CityFile.DIVISIONS);
            plot.afterwards(folder -> Files.delete(folder.resolve("divisions.csv")));
            plot.expect("divisions.csv", 0, "", "FILE_UNREADABLE");
        }));
        all.add(Defect.of("trainings.csv is too large", plot -> {
            plot.fresh(CityFile.TRAININGS);
            plot.writer().asText(CityFile.TRAININGS);
            plot.afterwards(folder -> {
                try (RandomAccessFile large =
                        new RandomAccessFile(folder.resolve("trainings.csv").toFile(), "rw")) {
                    large.setLength(MOST_BYTES + 1);
                }
            });
            plot.expect("trainings.csv", 0, "", "FILE_TOO_LARGE");
        }));
        return all;
    }

    private static void addMissingColumns(List<Defect> all, CityFile file) {
        for (Column column : file.columns()) {
            // Where other rows hang on what the column says, its loss would spoil those too.
            boolean free = column.type() == Column.Type.TEXT && !column.key();
            if (column.required() && (free || LEAVES.contains(file))) {
                all.add(Defect.of(file.fileName() + " without the column " + column.name(), plot -> {
                    plot.fresh(file);
                    List<String> columns = plot.dice().shuffled(file.columnNames());
                    columns.remove(column.name());
                    plot.writer().header(file, columns);
                    plot.expect(file.fileName(), 1, column.name(), "COLUMN_MISSING");
                }));
            }
        }
    }

    private static void addOtherColumns(List<Defect> all, CityFile file) {
        String name = file.fileName();
        all.add(Defect.of(name + " with an unknown column", plot -> {
            String unknown = plot.dice().word("remark", "Name", "备注", "effective_form");
            plot.fresh(file).put(unknown, plot.dice().word("", "x"));
            List<String> columns = file.columnNames();
            columns.add(plot.dice().below(columns.size()), unknown);
            plot.writer().header(file, columns);
            plot.expect(name, 1, unknown, "COLUMN_UNKNOWN");
        }));
        all.add(Defect.of(name + " with a column named twice", plot -> {
            plot.fresh(file);
            List<String> columns = file.columnNames();
            columns.add(plot.dice().pick(columns));
            plot.writer().header(file, columns);
            plot.expect(name, 1, "", "BAD_CSV");
        }));
        all.add(Defect.of(name + " with too many columns", plot -> {
            plot.fresh(file);
            List<String> columns = file.columnNames();
            while (columns.size() <= MOST_COLUMNS) {
                columns.add("more" + columns.size());
            }
            plot.writer().header(file, columns);
            plot.expect(name, 1, "", "BAD_CSV");
        }));
    }

    private static void addLosses(List<Defect> all, CityFile file) {
        String name = file.fileName();
        String workbook = name.replace(".csv", ".xlsx");
        all.add(Defect.of(name + " is empty", plot -> {
            plot.writer().asText(file);
            plot.afterwards(folder -> Plot.replace(folder.resolve(name), new byte[0]));
            file.columns().stream()
                    .filter(Column::required)
                    .forEach(column -> plot.expect(name, 1, column.name(), "COLUMN_MISSING"));
        }));
        all.add(Defect.of(name + " is there as a workbook too", plot -> {
            plot.writer().asText(file);
            // "Neither is read": what is wrong inside is not found.
            plot.fresh(file).put(file.columns().get(0).name(), "");
            plot.afterwards(folder -> Workbook.write(folder.resolve(workbook), List.of("nonsense"), List.of()));
            plot.expect(name, 0, "", "CONFLICT");
        }));
        all.add(Defect.of(workbook + " is no workbook", plot -> {
            plot.writer().asText(file);
            plot.afterwards(folder -> {
                Files.deleteIfExists(folder.resolve(name));
                Files.writeString(folder.resolve(workbook), "PK, but not a zip file\n");
            });
            plot.expect(workbook, 0, "", "FILE_UNREADABLE");
        }));
    }
}
