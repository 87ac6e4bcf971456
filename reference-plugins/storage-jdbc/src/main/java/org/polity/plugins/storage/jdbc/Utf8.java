package org.polity.plugins.storage.jdbc;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names are kept as their UTF-8 bytes: databases then compare them exactly and in the order of code points, whatever their
 * collation.
 */
final class Utf8 {
    private Utf8() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte @Nullable [] bytesOrNull(@Nullable String text) {
        return text == null ? null : bytes(text);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static @Nullable String textOrNull(byte @Nullable [] bytes) {
        return bytes == null ? null : text(bytes);
    }
}
