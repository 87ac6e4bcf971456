package org.polity.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Numbers as ECMAScript writes them")
class EcmaNumberTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # the bits (RFC 8785, appendix B) | the text
            0000000000000000 | 0
            8000000000000000 | 0
            0000000000000001 | 5e-324
            8000000000000001 | -5e-324
            7fefffffffffffff | 1.7976931348623157e+308
            ffefffffffffffff | -1.7976931348623157e+308
            4340000000000000 | 9007199254740992
            c340000000000000 | -9007199254740992
            4430000000000000 | 295147905179352830000
            44b52d02c7e14af5 | 9.999999999999997e+22
            44b52d02c7e14af6 | 1e+23
            44b52d02c7e14af7 | 1.0000000000000001e+23
            444b1ae4d6e2ef4e | 999999999999999700000
            444b1ae4d6e2ef4f | 999999999999999900000
            444b1ae4d6e2ef50 | 1e+21
            3eb0c6f7a0b5ed8c | 9.999999999999997e-7
            3eb0c6f7a0b5ed8d | 0.000001
            41b3de4355555553 | 333333333.3333332
            41b3de4355555554 | 333333333.33333325
            41b3de4355555555 | 333333333.3333333
            41b3de4355555556 | 333333333.3333334
            41b3de4355555557 | 333333333.33333343
            becbf647612f3696 | -0.0000033333333333333333
            43143ff3c1cb0959 | 1424953923781206.2
            # a power of two, whose neighbours below are twice as close
            3d30000000000000 | 5.684341886080802e-14
            # Double.toString gives a digit too many before JDK 19
            44ba784379d99db4 | 1.25e+23
            """)
    void writesTheFewestDigits(String bits, String expected) {
        assertThat(EcmaNumber.text(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2e-3, 2.0E23, 8.41E21, 9.0E-5, 5e-324, 2.2250738585072014E-308, 1e21, 123456789012345680.0})
    void namesTheSameDouble(double value) {
        assertThat(Double.parseDouble(EcmaNumber.text(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoNumber(double value) {
        assertThatThrownBy(() -> EcmaNumber.text(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithAnotherImplementation() throws IOException {
        Random random = new Random(8785);
        for (int i = 0; i < 20_000; i++) {
            long bits = i % 3 == 0 ? (random.nextLong() & 0xFFFL << 52) : random.nextLong();
            double value = i % 5 == 0 ? random.nextInt(100_000) / 1000.0 : Double.longBitsToDouble(bits);
            if (Double.isFinite(value)) {
                assertThat(EcmaNumber.text(value))
                        .as("bits %016x", Double.doubleToLongBits(value))
                        .isEqualTo(NumberToJSON.serializeNumber(value));
            }
        }
    }
}
