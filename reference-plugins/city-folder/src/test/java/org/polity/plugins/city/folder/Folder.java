package org.polity.plugins.city.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.polity.spi.city.CityIntake.Interest;
import org.polity.spi.city.CityProblem;
import org.polity.testkit.city.RecordedCity;

/** A city folder of a test. */
record Folder(Path path, Limits limits) {
    Folder(Path path) {
        this(path, Limits.DEFAULT);
    }

    Folder with(Limits other) {
        return new Folder(path, other);
    }

    Folder put(String file, String text) {
        return put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder put(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a workbook whose parts the test changes at will. */
    Folder putWorkbook(String file, UnaryOperator<RawWorkbook> parts) {
        return put(file, parts.apply(new RawWorkbook()).bytes());
    }

    RecordedCity read() {
        return RecordedCity.of(new CityFolderSource(limits), path.toString(), Folder::interest);
    }

    /** What the engine is meant to answer today: every table but the polygons. */
    static Interest interest(String table) {
        if (CityTables.POLYGONS.contains(table)) {
            return Interest.NOT_YET;
        }
        return CityTables.ROWS.contains(table) || table.equals(CityJson.TABLE) ? Interest.READ : Interest.UNKNOWN;
    }

    /** The rows of a table as {@code line[cell|cell]}, with the header at line 0. */
    static String rows(RecordedCity city, String table) {
        StringBuilder rows = new StringBuilder();
        city.table(table).ifPresent(found -> {
            rows.append("0[").append(String.join("|", found.columns())).append(']');
            found.rows()
                    .forEach(row -> rows.append(' ')
                            .append(row.line())
                            .append('[')
                            .append(String.join("|", row.cells()))
                            .append(']'));
        });
        return rows.toString();
    }

    /** Each problem as {@code file,line,column,code}. */
    static List<String> problems(RecordedCity city) {
        return city.problems().stream().map(Folder::shown).toList();
    }

    private static String shown(CityProblem problem) {
        return problem.file() + "," + problem.line() + "," + problem.column() + "," + problem.code();
    }

    static String onlyMessage(RecordedCity city) {
        if (city.problems().size() != 1) {
            throw new AssertionError("expected one problem: " + city.problems());
        }
        return city.problems().get(0).message();
    }
}
