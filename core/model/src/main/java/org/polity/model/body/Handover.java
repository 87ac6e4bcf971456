package org.polity.model.body;

import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;

/**
 * A part of what a predecessor leaves that goes to another body than the successor of its merger (承接): this is how a body
 * is split. It takes effect on the day of the merger.
 *
 * @param merger the merger in which the predecessor ends
 * @param predecessor a predecessor of that merger
 * @param estate the part
 * @param successor the body that carries it on, which exists on that day
 */
public record Handover(MergerId merger, BodyId predecessor, Estate estate, BodyId successor) implements Fact {}
