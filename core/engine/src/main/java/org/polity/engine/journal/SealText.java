package org.polity.engine.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.polity.model.journal.Seal;

/** The canonical JSON of a seal, of version 1. */
final class SealText {
    static final int VERSION = 1;

    private static final List<String> MEMBERS =
            List.of("algorithm", "hash", "position", "publicKey", "root", "signature", "time", "treeSize", "version");

    private SealText() {}

    /** What is signed: every member but the signature. */
    static byte[] signed(Seal seal) {
        return write(seal, false);
    }

    /** The whole seal. */
    static byte[] json(Seal seal) {
        return write(seal, true);
    }

    private static byte[] write(Seal seal, boolean withSignature) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.begin()
                .member("algorithm", seal.algorithm())
                .member("hash", seal.hash())
                .member("position", seal.position())
                .member("publicKey", seal.publicKey())
                .member("root", seal.root());
        if (withSignature) {
            writer.member("signature", seal.signature());
        }
        return writer.member("time", seal.time().toString())
                .member("treeSize", seal.treeSize())
                .member("version", VERSION)
                .end()
                .toBytes();
    }

    static Seal withSignature(Seal seal, String signature) {
        return new Seal(
                seal.treeSize(),
                seal.position(),
                seal.root(),
                seal.hash(),
                seal.time(),
                seal.algorithm(),
                seal.publicKey(),
                signature);
    }

    /**
     * Reads a seal.
     *
     * @throws IllegalArgumentException if it is not byte for byte what {@link #json} writes
     */
    static Seal parse(byte[] json) {
        Seal seal = of(JsonParser.parse(json));
        if (!Arrays.equals(json(seal), json)) {
            throw new IllegalArgumentException(
                    "the seal is not in canonical form: " + new String(json, StandardCharsets.UTF_8));
        }
        return seal;
    }

    /** A seal from its members, which must be exactly those of a seal: every one of them is signed. */
    static Seal of(@Nullable Json json) {
        SortedMap<String, Json> members = JsonMembers.of(json, "the seal");
        for (String name : members.keySet()) {
            if (!MEMBERS.contains(name)) {
                throw new IllegalArgumentException(
                        "the seal has the member `" + name + "`, which a seal does not have");
            }
        }
        long version = JsonMembers.number(members, "version");
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "the seal has version " + version + ": only version " + VERSION + " is known here");
        }
        String time = JsonMembers.text(members, "time");
        return new Seal(
                JsonMembers.number(members, "treeSize"),
                JsonMembers.number(members, "position"),
                JsonMembers.text(members, "root"),
                JsonMembers.text(members, "hash"),
                instant(time),
                JsonMembers.text(members, "algorithm"),
                JsonMembers.text(members, "publicKey"),
                JsonMembers.text(members, "signature"));
    }

    private static Instant instant(String time) {
        try {
            Instant instant = Instant.parse(time);
            if (instant.toString().equals(time)) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "the seal's time is `" + time + "`: it must be like 2026-11-01T08:00:00Z", e);
        }
        throw new IllegalArgumentException(
                "the seal's time is `" + time + "`: it must be in its shortest form, like 2026-11-01T08:00:00Z");
    }
}
