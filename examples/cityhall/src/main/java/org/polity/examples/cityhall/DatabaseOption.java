package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.polity.Journal;
import org.polity.Polity;
import org.polity.PolityBuilder;
import picocli.CommandLine.Option;

/** The option that names the database, and its opening. */
final class DatabaseOption {
    /** How an embedded database's file is called, without its ending. */
    static final String FILE = "polity";

    private static final String ADDRESS = "jdbc:";

    @Option(
            names = "--db",
            paramLabel = "DB",
            required = true,
            description = "A folder, in which an embedded database is made when there is none, or a JDBC address.")
    private String database = "";

    DatabaseOption() {}

    DatabaseOption(Path folder) {
        database = folder.toString();
    }

    /** Opens the database with the engine on it; says so when there was none. */
    Polity open(Terminal terminal) {
        tellWhenNew(terminal);
        return openQuietly(terminal);
    }

    /** Opens the journal alone, so that one can be verified that the engine would refuse to read. */
    <T> T inspect(Terminal terminal, Function<Journal, T> inspection) {
        tellWhenNew(terminal);
        return builder(terminal).inspect(inspection);
    }

    /** Opens the database with the engine on it. */
    Polity openQuietly(Terminal terminal) {
        return builder(terminal).start();
    }

    private void tellWhenNew(Terminal terminal) {
        if (!database.startsWith(ADDRESS)) {
            Path folder = folder();
            if (!Files.exists(folder.resolve(FILE + ".mv.db"))) {
                terminal.warn("There was no database in " + database + ", so an empty one is made.");
            }
        }
    }

    private PolityBuilder builder(Terminal terminal) {
        return Polity.builder()
                .discover()
                .plugin(new OperatorRule())
                .setting("storage-jdbc.url", database.startsWith(ADDRESS) ? database : folder().toString())
                .clock(terminal.clock());
    }

    private Path folder() {
        try {
            Path folder = Path.of(database).toAbsolutePath().normalize();
            if (folder.toString().indexOf(';') >= 0) {
                throw failure("its path has a semicolon, which an embedded database cannot have");
            }
            return Files.createDirectories(folder);
        } catch (InvalidPathException e) {
            throw failure("this is no path on this system");
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.ENVIRONMENT_FAILED,
                    "the database folder " + database + " cannot be made: " + FailureReport.ofFile(e),
                    e);
        }
    }

    private CommandFailure failure(String why) {
        return new CommandFailure(
                ExitStatus.ENVIRONMENT_FAILED,
                "the database " + database + " cannot be opened: " + why + "; name another folder or a JDBC address");
    }
}
