package org.polity.engine.shell.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.polity.engine.journal.CanonicalWriter;
import org.polity.engine.journal.SealSignature;
import org.polity.spi.signing.Signer;

/**
 * What a checkpoint says of itself; signed, so that nobody who writes the store alone can make one.
 *
 * @param position the journal position at which its facts are known
 * @param version how many entries the stream of reference data had there
 * @param entries the SHA-256 over the first entry and that at the position, so that the checkpoint of another journal is
 *     told from ours
 * @param form the SHA-256 of the tables and columns it was written with
 * @param writer tells its chunks from those of another engine that writes the same checkpoint
 * @param chunks how many chunks it has
 * @param digest the SHA-256 over all its chunks, in order
 */
record CheckpointHead(
        long position, long version, String entries, String form, String writer, int chunks, String digest) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORMAT = 1;

    /** The canonical JSON of the head, signed. */
    byte[] signedBy(Signer signer) {
        Base64.Encoder base64 = Base64.getEncoder();
        String key = base64.encodeToString(signer.publicKey());
        String signature = base64.encodeToString(signer.sign(json(signer.algorithm(), key, null)));
        return json(signer.algorithm(), key, signature);
    }

    private byte[] json(String algorithm, String publicKey, @Nullable String signature) {
        CanonicalWriter out = new CanonicalWriter();
        out.begin()
                .member("algorithm", algorithm)
                .member("chunks", chunks)
                .member("digest", digest)
                .member("entries", entries)
                .member("form", form)
                .member("format", FORMAT)
                .member("position", position)
                .member("publicKey", publicKey);
        if (signature != null) {
            out.member("signature", signature);
        }
        return out.member("version", version).member("writer", writer).end().toBytes();
    }

    /**
     * Reads a head.
     *
     * @param json what {@link #signedBy} made
     * @param signer the only signer who is believed
     * @throws IllegalArgumentException if it is no head, or not signed by this signer
     */
    static CheckpointHead read(byte[] json, Signer signer) {
        JsonNode node = parse(json);
        if (node.path("format").asInt() != FORMAT) {
            throw new IllegalArgumentException("it has format " + node.path("format") + " and not " + FORMAT);
        }
        CheckpointHead head = new CheckpointHead(
                node.path("position").asLong(),
                node.path("version").asLong(),
                node.path("entries").asText(),
                node.path("form").asText(),
                node.path("writer").asText(),
                node.path("chunks").asInt(),
                node.path("digest").asText());
        String algorithm = node.path("algorithm").asText();
        String key = node.path("publicKey").asText();
        String own = Base64.getEncoder().encodeToString(signer.publicKey());
        if (!key.equals(own) || !algorithm.equals(signer.algorithm())) {
            throw new IllegalArgumentException("it was signed with another key than the signer's");
        }
        String signature = node.path("signature").asText();
        String problem = SealSignature.problem(algorithm, key, signature, head.json(algorithm, key, null));
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        return head;
    }

    private static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("its head is no JSON", e);
        }
    }
}
