package org.polity.plugins.city.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BlankTest {
    @Test
    void white_space_is_what_unicode_says_and_the_separators() {
        Pattern blank = Pattern.compile("[\\p{IsWhite_Space}\\x1c-\\x1f]");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(Blank.is((char) c))
                    .as("U+%04X", c)
                    .isEqualTo(blank.matcher(String.valueOf((char) c)).matches());
        }
    }

    @Test
    void both_ends_are_trimmed() {
        assertThat(Blank.trim("\u3000 a b\t\n")).isEqualTo("a b");
        assertThat(Blank.trim("a")).isEqualTo("a");
        assertThat(Blank.trim(" \u3000 ")).isEmpty();
        assertThat(Blank.trim("")).isEmpty();
    }
}
