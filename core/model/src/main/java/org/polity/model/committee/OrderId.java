package org.polity.model.committee;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of an order (指令编号).
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record OrderId(String value) implements Comparable<OrderId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public OrderId {
        Identifiers.check("order id", value);
    }

    @Override
    public int compareTo(OrderId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
