package org.polity.engine.basis;

import org.polity.model.basis.Fact;
import org.polity.spi.city.ProblemCode;

/**
 * Two columns of a row of which the second must not be below the first; an absent cell sets no bound.
 *
 * @param lower the column of the first day, or of the minimum
 * @param upper the column of the until day, or of the maximum; a problem stands there
 * @param code what the problem is
 * @param <F> the facts of the table
 * @param <V> what the cells hold
 */
public record Bounds<F extends Fact, V extends Comparable<? super V>>(
        Column<F, V> lower, Column<F, V> upper, ProblemCode code) {
    /** What is wrong with a row whose cells do not keep the order, and what to do. */
    public String message(String least, String most) {
        return "`" + most + "` is " + (code == ProblemCode.PERIOD_REVERSED ? "before " : "below ") + lower.name()
                + ", which is `" + least + "`: correct one of the two";
    }

    /** Whether the cells of a row keep the order. */
    public boolean hold(Values<F> row) {
        V least = row.get(lower);
        V most = row.get(upper);
        return least == null || most == null || least.compareTo(most) <= 0;
    }
}
