package org.polity.plugins.city.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.CitySource;
import org.polity.spi.city.ProblemCode;

/**
 * Reads the files of a city folder: {@code city.json}, and tables as CSV or as the first sheet of an .xlsx workbook. What
 * it holds in memory is bounded by its limits, not by the files. Immutable; safe for use by many threads.
 */
public final class CityFolderSource implements CitySource {
    private final Limits limits;

    CityFolderSource(Limits limits) {
        this.limits = limits;
    }

    /**
     * A source with the default of each limit.
     *
     * @return the source
     */
    public static CityFolderSource withDefaults() {
        return new CityFolderSource(Limits.DEFAULT);
    }

    @Override
    public String key() {
        return "folder";
    }

    /**
     * Reads a folder. One that does not exist or cannot be listed is {@code FILE_UNREADABLE} under its own name.
     *
     * @param location the folder's path
     * @param intake takes what is read; called from the calling thread only
     * @throws UncheckedIOException if a disk or a network fails
     */
    @Override
    public void read(String location, CityIntake intake) {
        try {
            Path folder = Path.of(location);
            new FolderReading(folder, namesIn(folder), limits, intake).readAll();
        } catch (InvalidPathException e) {
            reportFolder(location, "this is no path of a folder", intake);
        } catch (BadFile e) {
            reportFolder(location, String.valueOf(e.getMessage()), intake);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one table from one file, whatever its name: a workbook when it ends in {@code .xlsx}, else CSV. Nothing is
     * asked of {@link CityIntake#interestIn}.
     *
     * @param file the file
     * @param table the name under which the table is handed over
     * @param intake takes what is read; called from the calling thread only
     * @throws UncheckedIOException if a disk or a network fails
     */
    public void readTable(Path file, String table, CityIntake intake) {
        try {
            new TableFile(new FolderFile(file, limits), table).take(intake);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> namesIn(Path folder) throws BadFile {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw BadFile.unreadable("this is a file; a folder was expected");
        }
        Set<String> names = new TreeSet<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.forEach(child -> names.add(String.valueOf(child.getFileName())));
        } catch (IOException e) {
            throw BadFile.unreadable(FolderFile.why(e));
        }
        return names;
    }

    private static void reportFolder(String location, String message, CityIntake intake) {
        intake.problem(new CityProblem(nameOf(location), 0, "", "", ProblemCode.FILE_UNREADABLE, message));
    }

    private static String nameOf(String location) {
        try {
            Path name = Path.of(location).toAbsolutePath().normalize().getFileName();
            return name == null ? location : name.toString();
        } catch (InvalidPathException e) {
            return location;
        }
    }
}
