package org.polity.examples.cityhall;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.polity.Journal;
import org.polity.Polity;
import org.polity.PolityBuilder;
import picocli.CommandLine.Option;

/** The option that names the database, and its opening. A command that only reads never makes one. */
final class DatabaseOption {
    private static final String ADDRESS = "jdbc:";
    private static final String EMBEDDED = "jdbc:h2:";
    private static final String IF_EXISTS = "IFEXISTS=";

    @Option(
            names = "--db",
            paramLabel = "DB",
            required = true,
            description = "The folder of an embedded database, or a JDBC address. load makes the database when there is"
                    + " none.")
    private String database = "";

    DatabaseOption() {}

    DatabaseOption(Path folder) {
        database = folder.toString();
    }

    /** Opens the database that is there, with the engine on it. */
    Polity open(Terminal terminal) {
        return builder(terminal, existing()).start();
    }

    /** Opens the journal alone, so that one can be verified that the engine would refuse to read. */
    <T> T inspect(Terminal terminal, Function<Journal, T> inspection) {
        return builder(terminal, existing()).inspect(inspection);
    }

    /**
     * Opens the database with the engine on it for work that records; makes one when there is none, and says so.
     *
     * @param work what is done
     * @param recorded tells whether something was recorded; if not, a database that was made for it is removed again
     */
    <T> T record(Terminal terminal, Function<Polity, T> work, Predicate<T> recorded) {
        if (isAddress()) {
            return done(terminal, database, work);
        }
        DatabaseFolder folder = folder();
        if (folder.hasDatabase()) {
            return done(terminal, folder.path().toString(), work);
        }
        terminal.warn("There was no database in " + database + ", so one is made.");
        List<Path> made = folder.make();
        T result = done(terminal, folder.path().toString(), work);
        if (!recorded.test(result)) {
            folder.remove(made);
        }
        return result;
    }

    /** Makes a database in an empty folder and opens it with the engine on it. */
    Polity make(Terminal terminal) {
        folder().make();
        return builder(terminal, folder().path().toString()).start();
    }

    private static <T> T done(Terminal terminal, String address, Function<Polity, T> work) {
        try (Polity polity = builder(terminal, address).start()) {
            return work.apply(polity);
        }
    }

    /** The address of a database that is there; a server answers for its own. */
    private String existing() {
        if (isAddress()) {
            boolean embedded = database.startsWith(EMBEDDED)
                    && !database.toUpperCase(Locale.ROOT).contains(IF_EXISTS);
            return embedded ? database + ";" + IF_EXISTS + "TRUE" : database;
        }
        DatabaseFolder folder = folder();
        if (!folder.hasDatabase()) {
            throw folder.noDatabase();
        }
        return folder.path().toString();
    }

    private DatabaseFolder folder() {
        if (database.isBlank()) {
            throw new CommandFailure(
                    ExitStatus.COMMAND_LINE_WRONG, "--db is empty: name the folder of a database or a JDBC address");
        }
        return DatabaseFolder.of(database);
    }

    private boolean isAddress() {
        return database.startsWith(ADDRESS);
    }

    private static PolityBuilder builder(Terminal terminal, String address) {
        return Polity.builder()
                .discover()
                .plugin(new OperatorRule())
                .setting("storage-jdbc.url", address)
                .clock(terminal.clock());
    }
}
