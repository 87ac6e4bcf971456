package org.polity.engine.journal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.StoredEntry;

/** The form of acts: what their JSON says about the columns, found without building anything. */
final class ActForm {
    private static final byte[][] MEMBERS = {ascii("stream"), ascii("version"), ascii("act")};
    private static final byte[] ID = ascii("id");

    private ActForm() {}

    static @Nullable String contradiction(StoredEntry entry) {
        byte[] json = entry.body();
        int[] places = CanonicalMembers.find(json, 0, MEMBERS);
        int stream = places[0];
        if (!CanonicalMembers.isText(json, stream, entry.stream())) {
            return differs("stream", entry.stream(), "stream", json, stream);
        }
        int version = places[1];
        if (!CanonicalMembers.isNumber(json, version, entry.version())) {
            return differs("version", Long.toString(entry.version()), "version", json, version);
        }
        int id = CanonicalMembers.find(json, places[2], ID)[0];
        if (!CanonicalMembers.isText(json, id, entry.batch())) {
            return differs("batch", entry.batch(), "act.id", json, id);
        }
        return null;
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    private static String differs(String column, String value, String member, byte[] json, int at) {
        return "the column `" + column + "` says `" + value + "` and the JSON's `" + member + "` says "
                + CanonicalMembers.shown(json, at);
    }
}
