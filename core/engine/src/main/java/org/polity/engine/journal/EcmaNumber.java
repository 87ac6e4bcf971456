package org.polity.engine.journal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A double as ECMAScript writes it (Number::toString), which RFC 8785 asks for: the fewest digits that still name it, and of
 * those the closest. {@link Double#toString} gives neither before JDK 19.
 */
final class EcmaNumber {
    /** Below it every whole double is written with all its digits: 2 to the power 53. */
    private static final double WHOLE_LIMIT = 0x1p53;

    private EcmaNumber() {}

    /**
     * The text of a finite number.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    static String text(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number for " + value);
        }
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_LIMIT) {
            return Long.toString((long) value);
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        String positive = layOut(digits, digits.length() - shortest.scale());
        return value < 0 ? "-" + positive : positive;
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal best = new BigDecimal(Double.toString(value));
        // A number that can be named by n digits can be named by n + 1, so the fewest are found by going down.
        for (int digits = Math.min(17, best.stripTrailingZeros().precision()); digits > 0; digits--) {
            BigDecimal closest = closest(exact, value, digits);
            if (closest == null) {
                break;
            }
            best = closest;
        }
        return best.stripTrailingZeros();
    }

    /** The decimal of so many digits that names the double and is closest to it, the even one of two; null if none does. */
    private static @Nullable BigDecimal closest(BigDecimal exact, double value, int digits) {
        BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
        BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
        boolean belowNames = below.doubleValue() == value;
        boolean aboveNames = above.doubleValue() == value;
        if (belowNames && aboveNames) {
            return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        }
        return belowNames ? below : aboveNames ? above : null;
    }

    /** Lays digits out; the value is 0.DIGITS times ten to the power {@code point}. */
    private static String layOut(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= 21) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
        return count == 1 ? digits + exponent : digits.charAt(0) + "." + digits.substring(1) + exponent;
    }
}
