import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.file.*;
import java.security.*;
import java.security.spec.X509EncodedKeySpec;
import java.util.*;

/**
 * Checks a proof file as docs/proof.md describes, with nothing but the JDK (17 or newer).
 * usage: java CheckProof.java PROOF.json [PUBLIC_KEY]     PUBLIC_KEY: the city's key in Base64, from elsewhere than the file
 * Exit code 0: the proof holds. 1: it does not, or could not be checked. 2: wrong usage.
 */
final class CheckProof {
    static final List<String> SEAL =
            List.of("algorithm", "hash", "position", "publicKey", "root", "signature", "time", "treeSize", "version");
    static final List<String> HASHES = List.of("SHA-256", "SHA-384", "SHA-512", "SHA3-256", "SM3");

    /** A sentence that says why the proof does not hold, or cannot be checked. */
    static final class Bad extends RuntimeException {
        Bad(String sentence) { super(sentence); }
    }

    static void need(boolean condition, String sentence) {
        if (!condition) throw new Bad(sentence);
    }

    static <T> T as(Class<T> type, Object value, String what) {
        need(type.isInstance(value), what + " is missing or has a wrong type");
        return type.cast(value);
    }

    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.out.println("usage: java CheckProof.java PROOF.json [PUBLIC_KEY]");
            System.exit(2);
        }
        try {
            byte[] file = Files.readAllBytes(Path.of(arguments[0]));
            Object whole = new Json(UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString()).whole();
            Map<?, ?> proof = as(Map.class, whole, "the object of a proof file");
            need("polity-proof".equals(proof.get("format")) && Long.valueOf(1).equals(proof.get("version")),
                    "this is no proof file of version 1");
            Map<?, ?> seal = as(Map.class, proof.get("seal"), "the member `seal`");
            checkSeal(seal, arguments.length == 2 ? arguments[1] : null);
            List<?> entries = as(List.class, proof.get("entries"), "the member `entries`");
            need(!entries.isEmpty(), "the file has no entries");
            for (Object entry : entries) checkEntry(as(Map.class, entry, "one of `entries`"), seal);
            System.out.println("GOOD: " + entries.size() + " of the " + seal.get("treeSize") + " entries sealed at "
                    + seal.get("time") + " stand in the journal as they do here.");
            System.out.println("The seal was signed with the key " + seal.get("publicKey")
                    + (arguments.length == 2 ? "." : ";\nwhether it is the city's, this file cannot say: compare it."));
        } catch (Exception | StackOverflowError e) {
            System.out.println("BAD: " + (e instanceof Bad ? e.getMessage() : "the file could not be read as a proof (" + e + ")") + ".");
            System.exit(1);
        }
    }

    static void checkSeal(Map<?, ?> seal, String knownKey) throws GeneralSecurityException {
        need(List.copyOf(seal.keySet()).equals(SEAL), "the seal does not have exactly its nine members");
        need(seal.get("version").equals(1L), "the seal is of an unknown version");
        String key = as(String.class, seal.get("publicKey"), "the seal's key");
        need(knownKey == null || knownKey.equals(key), "the seal was signed with another key than the one you gave");
        need(seal.get("algorithm").equals("Ed25519"), "the signature algorithm `" + seal.get("algorithm") + "` is not known here");
        need(HASHES.contains(seal.get("hash")), "the hash `" + seal.get("hash") + "` is not known here");
        need(Security.getAlgorithms("MessageDigest").contains(seal.get("hash")), "this Java has no " + seal.get("hash"));
        Map<Object, Object> signed = new TreeMap<>(seal);
        byte[] signature = Base64.getDecoder().decode(as(String.class, signed.remove("signature"), "the seal's signature"));
        Signature check = Signature.getInstance("Ed25519");
        X509EncodedKeySpec spec = new X509EncodedKeySpec(Base64.getDecoder().decode(key));
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(spec));
        check.update(Json.canonical(signed).getBytes(UTF_8));
        need(check.verify(signature), "the signature of the seal does not fit its content and the key");
    }

    static void checkEntry(Map<?, ?> item, Map<?, ?> seal) throws GeneralSecurityException {
        String entry = as(String.class, item.get("entry"), "the member `entry` of an entry");
        need(Json.canonical(new Json(entry).whole()).equals(entry), "the entry is not in canonical form");
        long n = as(Long.class, item.get("leafIndex"), "the member `leafIndex` of an entry");
        long m = as(Long.class, seal.get("treeSize"), "the seal's number of entries") - 1;
        need(n >= 0 && n <= m, "the entry's place is not within the sealed journal");
        MessageDigest hash = MessageDigest.getInstance((String) seal.get("hash"));
        byte[] r = hash(hash, 0, entry.getBytes(UTF_8), new byte[0]);
        for (Object text : as(List.class, item.get("path"), "the member `path` of an entry")) {
            need(text instanceof String && ((String) text).matches("[0-9a-f]{" + 2 * r.length + "}"),
                    "the path has something that is no hash");
            byte[] p = HexFormat.of().parseHex((String) text);
            need(m > 0, "the path is too long");
            boolean right = n % 2 == 1 || n == m;
            r = right ? hash(hash, 1, p, r) : hash(hash, 1, r, p);
            for (; right && n % 2 == 0 && n != 0; n /= 2) m /= 2;
            n /= 2;
            m /= 2;
        }
        need(m == 0 && HexFormat.of().formatHex(r).equals(seal.get("root")),
                "the path does not lead from the entry to the root of the seal");
    }

    static byte[] hash(MessageDigest hash, int first, byte[] left, byte[] right) {
        hash.update((byte) first);
        hash.update(left);
        return hash.digest(right);
    }

    /** JSON without fractions: maps sorted by name, lists, strings, longs and the words true, false, null. */
    static final class Json {
        record Word(String text) {
            public String toString() { return text; }
        }

        final StringTokenizer tokens;
        String next = "";

        Json(String text) {
            tokens = new StringTokenizer(text, "{}[],:\"\\ \t\r\n", true);
            step();
        }

        String raw() { return tokens.hasMoreTokens() ? tokens.nextToken() : ""; }

        /** Goes on to the next token that is no blank, "" at the end, and gives the one before. */
        String step() {
            String before = next;
            do next = raw(); while (!next.isEmpty() && " \t\r\n".contains(next));
            return before;
        }

        Object whole() {
            Object value = value();
            need(next.isEmpty(), "there is more text after the JSON");
            return value;
        }

        Object value() {
            if (next.equals("{") || next.equals("[")) return container(step().equals("{"));
            if (next.equals("\"")) return string();
            need(next.matches("true|false|null|-?(0|[1-9][0-9]{0,15})"), "`" + next + "` is no value that is checked here");
            if (Character.isLetter(next.charAt(0))) return new Word(step());
            need(Math.abs(Long.parseLong(next)) < 1L << 53, "a whole number is too large");
            return Long.valueOf(step());
        }

        Object container(boolean named) {
            Map<String, Object> members = new TreeMap<>();
            List<Object> items = new ArrayList<>();
            for (boolean first = true; !next.equals(named ? "}" : "]"); first = false) {
                need(first || step().equals(","), "a comma is missing");
                String name = named ? string() : "";
                need(!named || step().equals(":"), "a colon is missing");
                Object value = value();
                need(named ? members.put(name, value) == null : items.add(value), "a name stands twice in one object");
            }
            step();
            return named ? members : items;
        }

        String string() {
            need(next.equals("\""), "a name is missing");
            StringBuilder text = new StringBuilder();
            for (String part = part(); !part.equals("\""); part = part()) {
                boolean escape = part.equals("\\");
                String rest = escape ? part() : part;
                int plain = "\"\\/bfnrt".indexOf(rest.charAt(0));
                boolean unicode = rest.matches("(?s)u[0-9a-fA-F]{4}.*");
                need(!escape || plain >= 0 || unicode, "an escape is wrong");
                if (escape) text.append(unicode ? (char) HexFormat.fromHexDigits(rest, 1, 5) : "\"\\/\b\f\n\r\t".charAt(plain));
                text.append(rest.substring(!escape ? 0 : unicode ? 5 : 1));
            }
            step();
            return text.toString();
        }

        String part() {
            String part = raw();
            need(!part.isEmpty(), "a string does not end");
            need(part.chars().allMatch(c -> c >= ' '), "a control character is not escaped");
            return part;
        }

        static String canonical(Object value) {
            StringJoiner parts = new StringJoiner(",");
            if (value instanceof Map<?, ?> map) {
                map.forEach((name, member) -> parts.add(canonical(name) + ":" + canonical(member)));
                return "{" + parts + "}";
            } else if (value instanceof List<?> list) {
                list.forEach(item -> parts.add(canonical(item)));
                return "[" + parts + "]";
            } else if (!(value instanceof String)) return value.toString();
            StringBuilder out = new StringBuilder("\"");
            for (char c : ((String) value).toCharArray()) {
                int plain = "\"\\\b\f\n\r\t".indexOf(c);
                out.append(plain >= 0 ? "\\" + "\"\\bfnrt".charAt(plain) : c < ' ' ? String.format("\\u%04x", (int) c) : "" + c);
            }
            return out.append('"').toString();
        }
    }
}
