package org.polity.model.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polity.model.basis.Money;

/** "Over 20 million" is a lower bound, and arithmetic keeps it one. */
class AmountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one       | other | sum        | rest      | part of 3
            10        | 5     | 15         | 5         | 3.33+
            10+       | 5     | 15+        | 5+        | 3.33+
            10        | 5+    | 15+        | 5         | 3.33+
            9         | 9     | 18         | 0         | 3
            9+        | 10    | 19+        | 0+        | 3+
            20000000+ | 0.01  | 20000000.01+ | 19999999.99+ | 6666666.66+
            """, useHeadersInDisplayName = true)
    void arithmetic_keeps_the_bound(String one, String other, String sum, String rest, String third) {
        Amount amount = Amount.parse(one);
        assertThat(amount.plus(Amount.parse(other))).hasToString(sum);
        assertThat(amount.minus(Amount.parse(other).least())).hasToString(rest);
        assertThat(amount.dividedBy(3)).hasToString(third);
        assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
    }

    @Test
    void over_twenty_million_for_71_townships_is_over_281690_each() {
        Amount each = Amount.atLeast(Money.yuan(20_000_000)).dividedBy(71);
        assertThat(each).hasToString("281690.14+");
        assertThat(each.reaches(Money.yuan(281_690))).isTrue();
        assertThat(each.reaches(Money.yuan(281_691))).isFalse();
        assertThat(each.staysBelow(Money.yuan(1_000_000)))
                .as("a bound stays below nothing")
                .isFalse();
        assertThat(Amount.exactly(Money.yuan(1)).staysBelow(Money.yuan(2))).isTrue();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> Amount.parse("10").minus(Money.yuan(11))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Amount.parse("10").dividedBy(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "abc", "1.001", "-1", "1++"})
    void what_is_no_amount_is_no_amount(String text) {
        assertThatThrownBy(() -> Amount.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
