package org.polity.engine.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.polity.model.journal.Proof;
import org.polity.model.journal.Seal;

/**
 * The file in which proofs travel: one seal and one or more entries under it. Its form is described in {@code docs/proof.md};
 * the same proofs give the same bytes.
 */
public final class ProofFile {
    /** The largest file that is read, in bytes: 64 MiB, room for the four largest entries that a store takes. */
    public static final int MAX_BYTES = 64 << 20;

    private static final String FORMAT = "polity-proof";
    private static final int VERSION = 1;

    private ProofFile() {}

    /**
     * Writes proofs.
     *
     * @param proofs at least one, all under the same seal, as {@link Prover#proofs} gives them
     * @return the file's content in UTF-8
     * @throws IllegalArgumentException if there is none, or they are under different seals
     */
    public static byte[] write(List<Proof> proofs) {
        if (proofs.isEmpty()) {
            throw new IllegalArgumentException("a proof file has at least one entry");
        }
        Seal seal = proofs.get(0).seal();
        Utf8Buffer out = new Utf8Buffer(4096);
        out.ascii("{\n  \"format\": \"" + FORMAT + "\",\n  \"version\": " + VERSION + ",\n  \"seal\": {\n");
        text(out, "algorithm", seal.algorithm());
        text(out, "hash", seal.hash());
        number(out, "position", seal.position());
        text(out, "publicKey", seal.publicKey());
        text(out, "root", seal.root());
        text(out, "signature", seal.signature());
        text(out, "time", seal.time().toString());
        number(out, "treeSize", seal.treeSize());
        out.ascii("    \"version\": " + SealText.VERSION + "\n  },\n  \"entries\": [");
        String before = "\n";
        for (Proof proof : proofs) {
            if (!proof.seal().equals(seal)) {
                throw new IllegalArgumentException("one proof file has one seal: prove all entries at once");
            }
            out.ascii(before);
            entry(out, proof);
            before = ",\n";
        }
        out.ascii("\n  ]\n}\n");
        return out.copy();
    }

    private static void entry(Utf8Buffer out, Proof proof) {
        out.ascii("    {\n      \"position\": " + proof.position() + ",\n      \"leafIndex\": " + proof.leafIndex()
                + ",\n      \"entry\": ");
        out.quoted(proof.entry());
        out.ascii(",\n      \"path\": [");
        String before = "\n        ";
        for (String hash : proof.path()) {
            out.ascii(before);
            out.quoted(hash);
            before = ",\n        ";
        }
        out.ascii((proof.path().isEmpty() ? "" : "\n      ") + "]\n    }");
    }

    private static void text(Utf8Buffer out, String name, String value) {
        out.ascii("    \"" + name + "\": ");
        out.quoted(value);
        out.ascii(",\n");
    }

    private static void number(Utf8Buffer out, String name, long value) {
        out.ascii("    \"" + name + "\": " + value + ",\n");
    }

    /**
     * Writes a seal alone, as it is published.
     *
     * @param seal the seal
     * @return one line of canonical JSON in UTF-8
     */
    public static byte[] write(Seal seal) {
        return (new String(SealText.json(seal), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a seal; whether it holds is for {@link ProofCheck} to say.
     *
     * @param file a seal alone, as JSON, or a whole proof file; UTF-8
     * @return the seal
     * @throws IllegalArgumentException if it is neither; the message says where and why
     */
    public static Seal readSeal(byte[] file) {
        checkLength(file);
        Json json = JsonParser.parse(file);
        SortedMap<String, Json> members = JsonMembers.of(json, "a seal or a proof file");
        return members.containsKey("seal") ? read(file).get(0).seal() : SealText.of(json);
    }

    private static void checkLength(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "the file has " + file.length + " bytes, more than " + MAX_BYTES + " (ProofFile.MAX_BYTES)");
        }
    }

    /**
     * Reads proofs; whether they hold is for {@link ProofCheck} to say. Members that it does not know are left aside, except in
     * the seal, where every member is signed.
     *
     * @param file the file's content in UTF-8
     * @return its proofs, at least one
     * @throws IllegalArgumentException if it is no proof file; the message says where and why
     */
    public static List<Proof> read(byte[] file) {
        checkLength(file);
        SortedMap<String, Json> members = JsonMembers.of(JsonParser.parse(file), "a proof file");
        String format = JsonMembers.text(members, "format");
        long version = JsonMembers.number(members, "version");
        if (!format.equals(FORMAT) || version != VERSION) {
            throw new IllegalArgumentException("the file is of format `" + format + "`, version " + version + ": only `"
                    + FORMAT + "`, version " + VERSION + ", is known here");
        }
        Seal seal = SealText.of(members.get("seal"));
        List<Proof> proofs = new ArrayList<>();
        for (Json item : JsonMembers.array(members, "entries")) {
            SortedMap<String, Json> entry = JsonMembers.of(item, "each of `entries`");
            List<String> path = new ArrayList<>();
            for (Json hash : JsonMembers.array(entry, "path")) {
                if (!(hash instanceof Json.Text text)) {
                    throw new IllegalArgumentException("each of `path` must be a string");
                }
                path.add(text.value());
            }
            proofs.add(new Proof(
                    JsonMembers.number(entry, "position"),
                    JsonMembers.number(entry, "leafIndex"),
                    JsonMembers.text(entry, "entry"),
                    path,
                    seal));
        }
        if (proofs.isEmpty()) {
            throw new IllegalArgumentException("a proof file has at least one entry");
        }
        return proofs;
    }

    /**
     * The content as text.
     *
     * @param proofs as for {@link #write}
     * @return what {@link #write} gives, decoded
     */
    public static String text(List<Proof> proofs) {
        return new String(write(proofs), StandardCharsets.UTF_8);
    }
}
