package org.polity.examples.cityhall;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.polity.Journal;
import org.polity.Polity;
import org.polity.PolityBuilder;
import picocli.CommandLine.Option;

/** The options of the database and of the engine on it, and their opening; a database that is not there is made, and said to be. */
final class DatabaseOption {
    private static final String ADDRESS = "jdbc:";

    @Option(
            names = "--db",
            paramLabel = "DB",
            required = true,
            description = "A folder, in which an embedded database is made when there is none, or a JDBC address.")
    private String database = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A setting of the engine or of a plugin, such as rules-cel.file=rules.txt; may be given"
                    + " several times.")
    private final Map<String, String> settings = new TreeMap<>();

    DatabaseOption() {}

    DatabaseOption(Path folder) {
        database = folder.toString();
    }

    /** Opens the database with the engine on it. */
    Polity open(Terminal terminal) {
        return builder(terminal, address(terminal)).start();
    }

    /** Makes the database of the demonstration, in which the operator may do everything. */
    Polity openForDemonstration(Terminal terminal) {
        folder().make();
        return builder(terminal, folder().path().toString(), OperatorRule.ofEverything())
                .start();
    }

    /** Opens the journal alone, so that one can be verified that the engine would refuse to read. */
    <T> T inspect(Terminal terminal, Function<Journal, T> inspection) {
        return builder(terminal, address(terminal)).inspect(inspection);
    }

    private String address(Terminal terminal) {
        if (isAddress()) {
            return database;
        }
        DatabaseFolder folder = folder();
        if (!folder.hasDatabase()) {
            terminal.warn("There was no database in " + database + ", so an empty one is made.");
        }
        folder.make();
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

    private PolityBuilder builder(Terminal terminal, String address) {
        return builder(terminal, address, OperatorRule.ofLoading());
    }

    private PolityBuilder builder(Terminal terminal, String address, OperatorRule rule) {
        return Polity.builder()
                .discover()
                .plugin(rule)
                .setting("storage-jdbc.url", address)
                .settings(settings)
                .clock(terminal.clock());
    }
}
