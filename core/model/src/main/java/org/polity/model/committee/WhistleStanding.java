package org.polity.model.committee;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;

/**
 * How a called body answered a whistle (报到情况). Immutable.
 *
 * @param body the body
 * @param arrivedAt when it arrived, or null while it has not
 * @param inTime whether it arrived in time
 * @param ofBody the points that the township gave the body, or null
 * @param ofTownship the points that the body gave the township, or null
 */
public record WhistleStanding(
        BodyId body,
        @Nullable LocalDateTime arrivedAt,
        boolean inTime,
        @Nullable Integer ofBody,
        @Nullable Integer ofTownship) {}
