package org.polity.model.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polity.model.grant.GrantId;

class IdentifiersTest {
    @Test
    void come_in_the_order_of_their_bytes_in_utf_8() {
        int[] points = {'a', 'b', 0xe9, 0x4e00, 0xd7ff, 0xe000, 0xff5e, 0xffff, 0x10000, 0x20000, 0x10ffff};
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String one = text(points, random);
            String other = text(points, random);
            int expected = Arrays.compareUnsigned(
                    one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
            assertThat(Integer.signum(Identifiers.compare(one, other)))
                    .as("`%s` and `%s`", one, other)
                    .isEqualTo(Integer.signum(expected));
        }
    }

    private static String text(int[] points, Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    @Test
    void every_kind_of_them_is_ordered_so() {
        List<GrantId> ids = new ArrayList<>(List.of(new GrantId("\ud840\udc00"), new GrantId("\uff5e")));
        ids.sort(null);

        assertThat(ids).containsExactly(new GrantId("\uff5e"), new GrantId("\ud840\udc00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" g", "g ", "\u3000g", "g\u00a0", "g\u202f", "\u0085g"})
    void have_no_white_space_at_their_ends(String text) {
        assertThatThrownBy(() -> new GrantId(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins or ends with a blank");
    }
}
