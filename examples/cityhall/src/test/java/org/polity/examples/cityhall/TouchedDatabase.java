package org.polity.examples.cityhall;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.polity.model.journal.Seal;

/** What somebody with access to an embedded database could do to it behind the engine's back. */
record TouchedDatabase(Path folder) {
    /** Cuts the journal back to a seal, with everything that was recorded and sealed after it. */
    void cutBackTo(Seal seal) throws SQLException {
        change("DELETE FROM polity_entry WHERE position > ?", seal.position());
        change("DELETE FROM polity_batch WHERE first_position > ?", seal.position());
        change("UPDATE polity_head SET counter = ? WHERE id = 1", seal.position());
        for (String name : slots("seal/")) {
            if (name.compareTo(String.format("seal/%020d", seal.treeSize())) > 0) {
                change("DELETE FROM polity_slot WHERE name = ?", name.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Alters one hash of the tree above the leaves. */
    void alterAHashOfTheTree() throws SQLException {
        byte[] name = slots("nodes/1/").get(0).getBytes(StandardCharsets.UTF_8);
        try (Connection connection = open();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE polity_slot SET content = ? WHERE name = ?")) {
            byte[] content = content(connection, name);
            content[20]++;
            update.setBytes(1, content);
            update.setBytes(2, name);
            update.executeUpdate();
        }
    }

    private static byte[] content(Connection connection, byte[] name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT content FROM polity_slot WHERE name = ?")) {
            select.setBytes(1, name);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    /** The names of the slots that begin so, in order. */
    private List<String> slots(String prefix) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = open();
                PreparedStatement select = connection.prepareStatement("SELECT name FROM polity_slot ORDER BY name");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                names.add(new String(rows.getBytes(1), StandardCharsets.UTF_8));
            }
        }
        names.removeIf(name -> !name.startsWith(prefix));
        return names;
    }

    private void change(String statement, Object value) throws SQLException {
        try (Connection connection = open();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setObject(1, value);
            if (update.executeUpdate() == 0) {
                throw new SQLException("nothing was touched by " + statement);
            }
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve(DatabaseFolder.FILE), "", "");
    }
}
