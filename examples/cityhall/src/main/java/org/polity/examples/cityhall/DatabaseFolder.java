package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folder of an embedded database.
 *
 * @param path the folder, absolute
 * @param named how the command line calls it
 */
record DatabaseFolder(Path path, String named) {
    /** How the database's file is called, without its ending. */
    static final String FILE = "polity";

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
        Path file = path.resolve(FILE + ".mv.db");
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.ENVIRONMENT_FAILED,
                    "the database in " + named + " cannot be read: " + FailureReport.ofFile(e),
                    e);
        }
    }

    /** Makes the folder. */
    void make() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.ENVIRONMENT_FAILED,
                    "the database folder " + named + " cannot be made: " + FailureReport.ofFile(e),
                    e);
        }
    }

    private CommandFailure unusable(String why) {
        return new CommandFailure(
                ExitStatus.ENVIRONMENT_FAILED,
                "the database " + named + " cannot be opened: " + why + "; name a folder or a JDBC address");
    }
}
