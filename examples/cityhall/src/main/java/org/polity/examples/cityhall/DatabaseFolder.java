package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder of an embedded database.
 *
 * @param path the folder, absolute
 * @param named how the command line calls it
 */
record DatabaseFolder(Path path, String named) {
    /** How the database's file is called, without its ending. */
    static final String FILE = "polity";

    private static final List<String> ENDINGS = List.of(".mv.db", ".trace.db");

    /** The folder of a name, of which nothing is made yet. */
    static DatabaseFolder of(String named) {
        try {
            DatabaseFolder folder =
                    new DatabaseFolder(Path.of(named).toAbsolutePath().normalize(), named);
            if (folder.path.toString().indexOf(';') >= 0) {
                throw folder.unusable("its path has a semicolon, which an embedded database cannot have");
            }
            if (Files.exists(folder.path) && !Files.isDirectory(folder.path)) {
                throw folder.unusable("it is a file and not the folder of a database");
            }
            return folder;
        } catch (InvalidPathException e) {
            throw new DatabaseFolder(Path.of(""), named).unusable("this is no path on this system");
        }
    }

    /** Whether a database is there. A file without a byte is none: whoever made it was stopped before the first write. */
    boolean hasDatabase() {
        Path file = file(ENDINGS.get(0));
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.ENVIRONMENT_FAILED,
                    "the database in " + named + " cannot be read: " + FailureReport.ofFile(e),
                    e);
        }
    }

    /** That there is no database, and what to do. */
    CommandFailure noDatabase() {
        boolean isEmpty = Files.exists(file(ENDINGS.get(0)));
        return new CommandFailure(
                ExitStatus.ENVIRONMENT_FAILED,
                "no database in " + named + (isEmpty ? " (its file " + FILE + ENDINGS.get(0) + " is empty)" : "")
                        + ": load a city first, or name its folder");
    }

    /**
     * Makes the folder.
     *
     * @return the folders that were made, the deepest first
     */
    List<Path> make() {
        List<Path> made = new ArrayList<>();
        for (Path folder = path; folder != null && !Files.exists(folder); folder = folder.getParent()) {
            made.add(folder);
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.ENVIRONMENT_FAILED,
                    "the database folder " + named + " cannot be made: " + FailureReport.ofFile(e),
                    e);
        }
        return made;
    }

    /**
     * Removes a database in which nothing was recorded; nobody has it open.
     *
     * @param made the folders that were made for it, the deepest first
     */
    void remove(List<Path> made) {
        try {
            for (String ending : ENDINGS) {
                Files.deleteIfExists(file(ending));
            }
            for (Path folder : made) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // An empty database that stays harms nobody: the next load finds it and goes on.
        }
    }

    private Path file(String ending) {
        return path.resolve(FILE + ending);
    }

    private CommandFailure unusable(String why) {
        return new CommandFailure(
                ExitStatus.ENVIRONMENT_FAILED,
                "the database " + named + " cannot be opened: " + why + "; name a folder or a JDBC address");
    }
}
