import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks a proof file as docs/proof.md describes, with nothing but the JDK (17 or newer):
 * {@code java CheckProof.java PROOF.json [PUBLIC_KEY]}, where PUBLIC_KEY is the city's key in Base64, from elsewhere
 * than the file.
 * Exit code 0: the proof holds. 1: it does not, or could not be checked. 2: wrong usage.
 */
final class CheckProof {
    private static final List<String> SEAL =
            List.of("algorithm", "hash", "position", "publicKey", "root", "signature", "time", "treeSize", "version");

    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.out.println("usage: java CheckProof.java PROOF.json [PUBLIC_KEY]");
            System.exit(2);
        }
        try {
            String text = decode(Files.readAllBytes(Path.of(arguments[0])));
            Map<?, ?> proof = (Map<?, ?>) new Json(text).whole();
            need(
                    "polity-proof".equals(proof.get("format"))
                            && Long.valueOf(1).equals(proof.get("version")),
                    "this is no proof file of version 1");
            Map<?, ?> seal = (Map<?, ?>) proof.get("seal");
            checkSeal(seal, arguments.length == 2 ? arguments[1] : (String) seal.get("publicKey"));
            List<?> entries = (List<?>) proof.get("entries");
            need(!entries.isEmpty(), "the file has no entries");
            for (Object entry : entries) {
                checkEntry((Map<?, ?>) entry, seal);
            }
            System.out.println("GOOD: " + entries.size() + " of the " + seal.get("treeSize") + " entries sealed at "
                    + seal.get("time") + " stand in the journal as they do here.");
            System.out.println("The seal was signed with the key " + seal.get("publicKey")
                    + (arguments.length == 2 ? "." : ";\nwhether it is the city's, this file cannot say: compare it."));
        } catch (Bad bad) {
            System.out.println("BAD: " + bad.getMessage() + ".");
            System.exit(1);
        } catch (Exception | StackOverflowError e) {
            System.out.println("BAD: the file could not be read as a proof (" + e + ").");
            System.exit(1);
        }
    }

    private static void checkSeal(Map<?, ?> seal, String knownKey) throws GeneralSecurityException {
        need(new ArrayList<>(seal.keySet()).equals(SEAL), "the seal does not have exactly its nine members");
        need(Long.valueOf(1).equals(seal.get("version")), "the seal is of an unknown version");
        need(knownKey.equals(seal.get("publicKey")), "the seal was signed with another key than the one you gave");
        need(
                "Ed25519".equals(seal.get("algorithm")),
                "the signature algorithm " + seal.get("algorithm") + " is not known here");
        Map<Object, Object> signed = new TreeMap<>(seal);
        byte[] signature = Base64.getDecoder().decode((String) signed.remove("signature"));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(knownKey))));
        check.update(Json.canonical(signed).getBytes(StandardCharsets.UTF_8));
        need(check.verify(signature), "the signature of the seal does not fit its content and the key");
    }

    private static void checkEntry(Map<?, ?> item, Map<?, ?> seal) throws GeneralSecurityException {
        String entry = (String) item.get("entry");
        need(Json.canonical(new Json(entry).whole()).equals(entry), "the entry is not in canonical form");
        long n = (Long) item.get("leafIndex");
        long m = (Long) seal.get("treeSize") - 1;
        need(n >= 0 && n <= m, "the entry's place is not within the sealed journal");
        MessageDigest hash = MessageDigest.getInstance((String) seal.get("hash"));
        need(hash.getDigestLength() >= 32, "the hash is too weak");
        byte[] r = hash(hash, 0, entry.getBytes(StandardCharsets.UTF_8));
        for (Object text : (List<?>) item.get("path")) {
            byte[] p = HexFormat.of().parseHex((String) text);
            need(p.length == r.length, "the path has something that is no hash");
            need(m > 0, "the path is too long");
            if (n % 2 == 1 || n == m) {
                r = hash(hash, 1, p, r);
                while (n % 2 == 0 && n != 0) {
                    n /= 2;
                    m /= 2;
                }
            } else {
                r = hash(hash, 1, r, p);
            }
            n /= 2;
            m /= 2;
        }
        need(
                m == 0 && HexFormat.of().formatHex(r).equals(seal.get("root")),
                "the path does not lead from the entry to the root of the seal");
    }

    private static byte[] hash(MessageDigest hash, int first, byte[]... parts) {
        hash.update((byte) first);
        Arrays.stream(parts).forEach(hash::update);
        return hash.digest();
    }

    private static String decode(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    private static void need(boolean condition, String sentence) {
        if (!condition) {
            throw new Bad(sentence);
        }
    }

    private static final class Bad extends RuntimeException {
        Bad(String sentence) {
            super(sentence);
        }
    }

    /** JSON without fractions: maps sorted by name, lists, strings, longs, Booleans and NULL. */
    private static final class Json {
        private static final Object NULL = new Object();

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object whole() {
            Object value = value();
            need(peek() == 0, "there is more text after the JSON");
            return value;
        }

        private Object value() {
            char c = peek();
            if (c == '"') {
                return string();
            } else if (c == '{' || c == '[') {
                return c == '{' ? object() : array();
            }
            int start = at;
            while (at < text.length() && "+-.0123456789abcdefghijklmnopqrstuvwxyzE".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String word = text.substring(start, at);
            need(
                    word.matches("true|false|null|-?(0|[1-9][0-9]{0,15})"),
                    "`" + word + "` is no value that is checked here");
            if (word.equals("null")) {
                return NULL;
            } else if (word.equals("true") || word.equals("false")) {
                return Boolean.valueOf(word);
            }
            long number = Long.parseLong(word);
            need(Math.abs(number) < 1L << 53, "a whole number is too large");
            return number;
        }

        private Map<String, Object> object() {
            Map<String, Object> members = new TreeMap<>();
            for (char c = open('}'); c != '}'; c = next('}')) {
                need(peek() == '"', "a name is missing");
                String name = string();
                need(peek() == ':', "a colon is missing");
                at++;
                need(members.put(name, value()) == null, "a name stands twice in one object");
            }
            return members;
        }

        private List<Object> array() {
            List<Object> items = new ArrayList<>();
            for (char c = open(']'); c != ']'; c = next(']')) {
                items.add(value());
            }
            return items;
        }

        /** Steps into a container; gives its end when it is empty, else a comma. */
        private char open(char end) {
            at++;
            if (peek() != end) {
                return ',';
            }
            at++;
            return end;
        }

        private char next(char end) {
            char c = peek();
            need(c == end || c == ',', "a comma is missing");
            at++;
            return c;
        }

        private String string() {
            StringBuilder value = new StringBuilder();
            at++;
            while (true) {
                need(at < text.length(), "a string does not end");
                char c = text.charAt(at++);
                if (c == '"') {
                    return value.toString();
                }
                need(c >= 0x20, "a control character is not escaped");
                if (c != '\\') {
                    value.append(c);
                    continue;
                }
                c = at < text.length() ? text.charAt(at++) : 0;
                int plain = "\"\\/bfnrt".indexOf(c);
                need(plain >= 0 || c == 'u' && at + 4 <= text.length(), "an escape is wrong");
                value.append(
                        plain >= 0
                                ? "\"\\/\b\f\n\r\t".charAt(plain)
                                : (char) HexFormat.fromHexDigits(text, at, at + 4));
                at += plain >= 0 ? 0 : 4;
            }
        }

        /** The next character that is no blank, or 0 at the end. */
        private char peek() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }

        static String canonical(Object value) {
            if (value instanceof Map<?, ?> map) {
                List<String> members = new ArrayList<>();
                map.forEach((name, member) -> members.add(canonical(name) + ":" + canonical(member)));
                return "{" + String.join(",", members) + "}";
            } else if (value instanceof List<?> list) {
                return "[" + String.join(",", list.stream().map(Json::canonical).toList()) + "]";
            } else if (value instanceof String string) {
                StringBuilder out = new StringBuilder("\"");
                for (char c : string.toCharArray()) {
                    int plain = "\"\\\b\f\n\r\t".indexOf(c);
                    out.append(
                            plain >= 0
                                    ? "\\" + "\"\\bfnrt".charAt(plain)
                                    : c < 0x20 ? String.format("\\u%04x", (int) c) : "" + c);
                }
                return out.append('"').toString();
            }
            return value == NULL ? "null" : value.toString();
        }
    }
}
