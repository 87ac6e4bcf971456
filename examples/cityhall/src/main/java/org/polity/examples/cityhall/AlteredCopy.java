package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of an embedded database in which one entry was altered behind the engine's back, as somebody with access to the
 * database could do it.
 *
 * @param folder the copy
 * @param before the place that was altered, with the text around it
 * @param after the same place after it
 */
record AlteredCopy(Path folder, String before, String after) {
    private static final int AROUND = 40;

    /**
     * Copies a database that nobody has open, and alters the copy.
     *
     * @param position the entry's journal position
     * @param was a text in the entry, whose first occurrence is replaced
     * @param becomes what it becomes
     */
    static AlteredCopy of(Path database, Path folder, long position, String was, String becomes) throws IOException {
        copy(database, folder);
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve(DatabaseFolder.FILE), "", "")) {
            String entry = read(connection, position);
            int at = entry.indexOf(was);
            if (at < 0) {
                throw new IllegalStateException("entry " + position + " has no `" + was + "`: " + entry);
            }
            String altered = entry.substring(0, at) + becomes + entry.substring(at + was.length());
            write(connection, position, altered);
            return new AlteredCopy(folder, around(entry, at, was.length()), around(altered, at, becomes.length()));
        } catch (SQLException e) {
            throw new IOException("the copy of the database could not be altered", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> files;
        try (Stream<Path> found = Files.list(from)) {
            files = found.toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static String read(Connection connection, long position) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT body FROM polity_entry WHERE position = ?")) {
            select.setLong(1, position);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("there is no entry at position " + position);
                }
                return new String(rows.getBytes(1), StandardCharsets.UTF_8);
            }
        }
    }

    private static void write(Connection connection, long position, String entry) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE polity_entry SET body = ? WHERE position = ?")) {
            update.setBytes(1, entry.getBytes(StandardCharsets.UTF_8));
            update.setLong(2, position);
            update.executeUpdate();
        }
    }

    private static String around(String text, int at, int length) {
        int from = Math.max(0, at - AROUND);
        int until = Math.min(text.length(), at + length + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, until) + (until < text.length() ? "…" : "");
    }
}
