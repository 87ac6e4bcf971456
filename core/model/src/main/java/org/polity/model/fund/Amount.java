package org.polity.model.fund;

import java.math.BigDecimal;
import org.polity.model.basis.Money;

/**
 * An amount that is known, or of which only a lower bound is known: "over 20 million" is this much or more, and never a
 * value. Arithmetic keeps the bound. Immutable.
 *
 * @param least the amount, or its lower bound, inclusive
 * @param bound whether it is only a lower bound
 */
public record Amount(Money least, boolean bound) {
    private static final String MARK = "+";

    /**
     * A known amount.
     *
     * @param money the amount
     * @return the amount
     */
    public static Amount exactly(Money money) {
        return new Amount(money, false);
    }

    /**
     * A lower bound.
     *
     * @param money the bound, inclusive
     * @return this much or more
     */
    public static Amount atLeast(Money money) {
        return new Amount(money, true);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text yuan with at most two decimals; a {@code +} at the end marks a lower bound
     * @return the amount
     * @throws IllegalArgumentException if it is no such text
     */
    public static Amount parse(String text) {
        boolean bound = text.endsWith(MARK);
        String yuan = bound ? text.substring(0, text.length() - 1) : text;
        try {
            return new Amount(Money.of(new BigDecimal(yuan)), bound);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "`" + text + "` is no amount: write yuan with at most two decimals, and a + behind a lower bound",
                    e);
        }
    }

    /**
     * The sum.
     *
     * @param other another amount
     * @return a bound when either is one
     * @throws ArithmeticException if the sum exceeds 64 bits of fen
     */
    public Amount plus(Amount other) {
        return new Amount(new Money(Math.addExact(least.fen(), other.least.fen())), bound || other.bound);
    }

    /**
     * The rest after something known is taken away.
     *
     * @param taken what is taken
     * @return a bound when this is one: at least the rest, and at least zero
     * @throws ArithmeticException if more is taken than there is, and this is known
     */
    public Amount minus(Money taken) {
        long rest = least.fen() - taken.fen();
        if (rest < 0 && !bound) {
            throw new ArithmeticException(taken + " yuan were taken of " + least + ": there are no amounts below zero");
        }
        return new Amount(new Money(Math.max(0, rest)), bound);
    }

    /**
     * An equal part, in whole fen.
     *
     * @param parts how many parts, 1 or more
     * @return the part, rounded down; a bound when this is one, or when it was rounded
     * @throws IllegalArgumentException if there are no parts
     */
    public Amount dividedBy(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("cannot divide into " + parts + " parts: give 1 or more");
        }
        return new Amount(new Money(least.fen() / parts), bound || least.fen() % parts != 0);
    }

    /**
     * Whether it certainly reaches an amount.
     *
     * @param money the amount
     * @return true when even the bound does
     */
    public boolean reaches(Money money) {
        return least.compareTo(money) >= 0;
    }

    /**
     * Whether it certainly stays below an amount.
     *
     * @param money the amount
     * @return true only for a known amount; a lower bound stays below nothing
     */
    public boolean staysBelow(Money money) {
        return !bound && least.compareTo(money) < 0;
    }

    /** Yuan without needless decimals, with a {@code +} behind a lower bound: {@code 200}, {@code 20000000+}. */
    @Override
    public String toString() {
        return bound ? least + MARK : least.toString();
    }
}
