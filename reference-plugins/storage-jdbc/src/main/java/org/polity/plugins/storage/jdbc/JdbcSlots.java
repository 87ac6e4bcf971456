package org.polity.plugins.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polity.spi.store.Limits;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;

/** Slots in {@code polity_slot}. A destroyed slot is deleted; the database reuses its pages in time, see SECURITY.md. */
final class JdbcSlots implements Slots {
    private final Database database;

    JdbcSlots(Database database) {
        this.database = database;
    }

    @Override
    public Optional<byte[]> read(String name) {
        return database.run("read a slot", connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT content FROM polity_slot WHERE name = ?")) {
                select.setBytes(1, Utf8.bytes(name));
                try (ResultSet result = select.executeQuery()) {
                    return result.next() ? Optional.of(result.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public List<Slot> list(String prefix, String afterExclusive, int limit) {
        Limits.page(limit);
        byte[] begin = Utf8.bytes(prefix);
        byte[] after = Utf8.bytes(afterExclusive);
        byte[] end = begin.clone();
        // No byte of UTF-8 is 0xFF, so the last byte plus one bounds every name with the prefix.
        if (end.length > 0) {
            end[end.length - 1]++;
        }
        return database.run("list slots", connection -> {
            String sql = "SELECT name, content FROM polity_slot WHERE name >= ? AND name > ?"
                    + (end.length > 0 ? " AND name < ?" : "") + " ORDER BY name LIMIT ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                int place = 1;
                select.setBytes(place++, begin);
                select.setBytes(place++, after);
                if (end.length > 0) {
                    select.setBytes(place++, end);
                }
                select.setInt(place, limit);
                return slots(select);
            }
        });
    }

    private static List<Slot> slots(PreparedStatement select) throws SQLException {
        List<Slot> slots = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                slots.add(new Slot(Utf8.text(result.getBytes(1)), result.getBytes(2)));
            }
        }
        return slots;
    }

    @Override
    public void write(List<SlotWrite> writes) {
        if (writes.isEmpty()) {
            throw new IllegalArgumentException("no slots to write: give at least one");
        }
        database.change("write slots", connection -> {
            // Two writers of several slots take turns, so that they cannot wait for each other.
            GroupWriter.counter(connection, 2);
            write(connection, database.dialect(), writes);
            return true;
        });
    }

    static void write(Connection connection, Dialect dialect, List<SlotWrite> writes) throws SQLException {
        String upsert = dialect.upsert("polity_slot", List.of("name"), List.of("content"));
        try (PreparedStatement set = connection.prepareStatement(upsert);
                PreparedStatement destroy = connection.prepareStatement("DELETE FROM polity_slot WHERE name = ?")) {
            for (SlotWrite write : writes) {
                byte[] content = write.content();
                if (content == null) {
                    destroy.setBytes(1, Utf8.bytes(write.name()));
                    destroy.executeUpdate();
                } else {
                    set.setBytes(1, Utf8.bytes(write.name()));
                    set.setBytes(2, content);
                    set.executeUpdate();
                }
            }
        }
    }
}
