package org.polity.model.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;
import org.polity.model.place.DivisionCode;

/**
 * The day on which an assigned grant starts in a division (起始时间), which the county decides and publishes.
 *
 * @param grant the grant
 * @param division the division whose bodies it starts for
 * @param startOn the first day, inclusive
 * @param publishedOn the day of publication, or null while unpublished
 */
public record GrantStart(
        GrantId grant,
        DivisionCode division,
        LocalDate startOn,
        @Nullable LocalDate publishedOn) implements Fact {}
