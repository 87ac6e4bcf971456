package org.polity.model.place;

import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;

/**
 * A division (行政区划) of the city and its place in the tree.
 *
 * @param code its code
 * @param name its name, never used to match anything
 * @param level its level
 * @param kind its kind, or null when the city does not say
 * @param parent the division above, or null for the city
 */
public record Division(
        DivisionCode code,
        String name,
        DivisionLevel level,
        @Nullable DivisionKind kind,
        @Nullable DivisionCode parent) implements Fact {}
