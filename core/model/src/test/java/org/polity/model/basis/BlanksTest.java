package org.polity.model.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BlanksTest {
    @Test
    void white_space_is_what_unicode_says_and_the_separators() {
        Pattern blank = Pattern.compile("[\\p{IsWhite_Space}\\x1c-\\x1f]");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(Blanks.is((char) c))
                    .as("U+%04X", c)
                    .isEqualTo(blank.matcher(String.valueOf((char) c)).matches());
        }
    }

    @Test
    void both_ends_are_stripped() {
        assertThat(Blanks.strip("\u3000 a b\t\n")).isEqualTo("a b");
        assertThat(Blanks.strip("\u00a0a\u2007\u0085")).isEqualTo("a");
        assertThat(Blanks.strip("a")).isEqualTo("a");
        assertThat(Blanks.strip(" \u3000 ")).isEmpty();
        assertThat(Blanks.strip("")).isEmpty();
    }
}
