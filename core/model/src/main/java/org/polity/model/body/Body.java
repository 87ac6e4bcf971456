package org.polity.model.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;
import org.polity.model.place.DivisionCode;

/**
 * A body (机构): an organ, team, institution or committee.
 *
 * @param id its identifier
 * @param name its name, never used to match anything
 * @param kind its kind
 * @param division the division it belongs to
 * @param superior the body it acts for or stands under, or null
 * @param domains the fields in which it has original powers; words, compared exactly
 * @param existence the days on which it exists
 */
public record Body(
        BodyId id,
        String name,
        BodyKind kind,
        DivisionCode division,
        @Nullable BodyId superior,
        List<String> domains,
        Period existence)
        implements Fact {
    // Copies the domains.
    public Body {
        domains = List.copyOf(domains);
    }
}
