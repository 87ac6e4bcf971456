package org.polity.examples.cityhall.naive;

import java.util.Locale;

/**
 * Identifiers that are never used twice. A few look like formulas, numbers, quotes or other ids: "identifiers are
 * compared exactly".
 */
final class RandomIds {
    private final Dice dice;
    private int last;

    /** Ids with numbers above {@code last}. */
    RandomIds(Dice dice, int last) {
        this.dice = dice;
        this.last = last;
    }

    String next(String prefix) {
        last++;
        String plain = prefix + last;
        if (dice.chance(92)) {
            return plain;
        }
        return switch (dice.below(11)) {
            case 0 -> "=" + plain;
            case 1 -> "-" + plain;
            case 2 -> "@" + plain;
            case 3 -> "+" + plain;
            case 4 -> "-" + (7_000_000 + last);
            case 5 -> prefix + " \"" + last + "\", 号";
            case 6 -> "惠城区" + prefix + last;
            case 7 -> plain.toLowerCase(Locale.ROOT) + "x";
            case 8 -> "\uff5e" + plain; // before the next one by code point, after it in UTF-16
            case 9 -> "\ud840\udc00" + plain;
            default -> "0" + (8_000_000 + last);
        };
    }

    /** A division code: digits that say nothing about the tree. */
    String nextCode() {
        last++;
        return Integer.toString(100 + dice.below(900)) + (100_000 + last);
    }
}
