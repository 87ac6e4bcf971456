package org.polity.model.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;

/**
 * An order of a committee's chair to a body with a seat, dispatched agencies included (指令). Immutable.
 *
 * @param id its identifier
 * @param committee the committee
 * @param givenBy the office that gives it
 * @param to the body
 * @param kind what it asks
 * @param matter what about
 * @param on the day on which it is given
 * @param dueOn the last day to carry it out, inclusive, or null when none is set
 */
public record Order(
        OrderId id,
        BodyId committee,
        ChairOffice givenBy,
        BodyId to,
        OrderKind kind,
        String matter,
        LocalDate on,
        @Nullable LocalDate dueOn)
        implements Fact {}
