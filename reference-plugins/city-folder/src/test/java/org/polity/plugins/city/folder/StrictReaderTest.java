package org.polity.plugins.city.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {
    private static final String TEXT = "a惠\ud840\udc00é\ud83d\ude00b";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100_000})
    void text_comes_whole_however_much_is_asked(int length) throws IOException {
        String text = TEXT.repeat(20_000);
        assertThat(read(text.getBytes(UTF_8), length)).isEqualTo(text);
    }

    @Test
    void the_mark_at_the_beginning_alone_is_passed_over() throws IOException {
        assertThat(read("\ufeff".getBytes(UTF_8), 10)).isEmpty();
        assertThat(read("\ufeff\ufeffa\ufeff".getBytes(UTF_8), 10)).isEqualTo("\ufeffa\ufeff");
    }

    @Test
    void what_is_not_utf8_throws_after_what_is() {
        byte[][] endings = {
            {(byte) 0x80},
            {(byte) 0xff, 'b'},
            {(byte) 0xc0, (byte) 0xaf},
            {(byte) 0xe6, (byte) 0x83},
            {(byte) 0xf0, (byte) 0x9f, (byte) 0x98},
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80, 'b'},
            {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            {(byte) 0xef, (byte) 0xbb},
        };
        for (byte[] ending : endings) {
            byte[] good = TEXT.repeat(10_000).getBytes(UTF_8);
            byte[] bytes = Arrays.copyOf(good, good.length + ending.length);
            System.arraycopy(ending, 0, bytes, good.length, ending.length);
            StringBuilder read = new StringBuilder();
            assertThatThrownBy(() -> read(bytes, 1_000, read)).isInstanceOf(CharacterCodingException.class);
            assertThat(read).hasToString(TEXT.repeat(10_000));
        }
    }

    private static String read(byte[] bytes, int length) throws IOException {
        StringBuilder read = new StringBuilder();
        read(bytes, length, read);
        return read.toString();
    }

    private static void read(byte[] bytes, int length, StringBuilder read) throws IOException {
        char[] target = new char[length + 2];
        try (StrictReader reader = StrictReader.utf8(new ByteArrayInputStream(bytes))) {
            for (int n = reader.read(target, 1, length); n >= 0; n = reader.read(target, 1, length)) {
                read.append(target, 1, n);
            }
        }
    }
}
