package org.polity.engine.basis;

import java.math.BigDecimal;
import org.polity.spi.city.ProblemCode;

/** Numbers as the city format writes them: digits, at most one point and at most a leading minus. */
final class Numbers {
    private static final int LONGEST = 40;
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(LONGEST);

    private Numbers() {}

    static boolean isNumber(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (c != '-' || i > 0) {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    static BigDecimal twoDecimals(String text, String unit) throws BadCell {
        if (!isNumber(text)) {
            throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected a number of " + unit + " written with digits");
        }
        int point = text.indexOf('.');
        if (point >= 0 && text.length() - point - 1 > 2) {
            throw new BadCell(
                    ProblemCode.VALUE_MALFORMED, "expected a number of " + unit + " with at most two decimals");
        }
        return decimal(text);
    }

    /** A number that {@link #isNumber} accepts. One too long to be worth reading becomes a larger one that is short. */
    static BigDecimal decimal(String text) {
        int begin = text.startsWith("-") ? 1 : 0;
        while (begin < text.length() - 1 && text.charAt(begin) == '0' && text.charAt(begin + 1) != '.') {
            begin++;
        }
        BigDecimal amount = text.length() - begin > LONGEST ? BEYOND : new BigDecimal(text.substring(begin));
        return text.startsWith("-") ? amount.negate() : amount;
    }
}
