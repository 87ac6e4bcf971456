package org.polity.engine.journal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.StoredEntry;

/** The form of acts: what their JSON says about the columns, found without building anything. */
final class ActForm {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VERSION = "version".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ACT = "act".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ID = "id".getBytes(StandardCharsets.US_ASCII);

    private ActForm() {}

    static @Nullable String contradiction(StoredEntry entry) {
        byte[] json = entry.body();
        int stream = CanonicalMembers.find(json, 0, STREAM);
        if (!CanonicalMembers.isText(json, stream, entry.stream())) {
            return differs("stream", entry.stream(), "stream", json, stream);
        }
        int version = CanonicalMembers.find(json, 0, VERSION);
        if (!CanonicalMembers.isNumber(json, version, entry.version())) {
            return differs("version", Long.toString(entry.version()), "version", json, version);
        }
        int id = CanonicalMembers.find(json, CanonicalMembers.find(json, 0, ACT), ID);
        if (!CanonicalMembers.isText(json, id, entry.batch())) {
            return differs("batch", entry.batch(), "act.id", json, id);
        }
        return null;
    }

    private static String differs(String column, String value, String member, byte[] json, int at) {
        return "the column `" + column + "` says `" + value + "` and the JSON's `" + member + "` says "
                + CanonicalMembers.shown(json, at);
    }
}
