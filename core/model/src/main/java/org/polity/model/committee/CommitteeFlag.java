package org.polity.model.committee;

import org.polity.model.decision.Reason;

/**
 * Something about committees that a person must look at (委员会预警).
 *
 * @param subject what it is about: a township, an agency, an order, a decision, a whistle or a dispute
 * @param reason what is wrong; its code is a {@link CommitteeReason}
 */
public record CommitteeFlag(String subject, Reason reason) {}
