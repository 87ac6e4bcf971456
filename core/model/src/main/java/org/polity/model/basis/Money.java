package org.polity.model.basis;

import java.math.BigDecimal;

/**
 * An amount of money in yuan (元), kept in fen (分), not negative.
 *
 * @param fen hundredths of a yuan, 0 or more
 */
public record Money(long fen) implements Comparable<Money> {
    // Refuses a negative amount.
    public Money {
        if (fen < 0) {
            throw new IllegalArgumentException("money is negative: " + fen + " fen");
        }
    }

    /**
     * Whole yuan.
     *
     * @param yuan the amount, 0 or more
     * @return the money
     */
    public static Money yuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    /**
     * Yuan with at most two decimals.
     *
     * @param yuan the amount, 0 or more
     * @return the money
     * @throws ArithmeticException if there are more than two decimals
     */
    public static Money of(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** The amount in yuan, without needless decimals: {@code 200}, {@code 0.5}, {@code 1234.56}. */
    @Override
    public String toString() {
        long rest = fen % 100;
        String yuan = Long.toString(fen / 100);
        if (rest == 0) {
            return yuan;
        }
        return rest % 10 == 0 ? yuan + "." + rest / 10 : yuan + (rest < 10 ? ".0" : ".") + rest;
    }
}
