package org.polity.model.committee;

import java.time.LocalDateTime;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;

/**
 * A called body arrived (部门报到). Immutable.
 *
 * @param whistle the whistle
 * @param body the body
 * @param at when, in the city's zone
 */
public record WhistleArrival(WhistleId whistle, BodyId body, LocalDateTime at) implements Fact {}
