package org.polity.model.fund;

import org.polity.model.decision.Reason;

/**
 * Something about money that a person must look at (资金预警). History that was loaded is flagged and never refused.
 *
 * @param subject the movement, or the appropriation, it is about
 * @param reason what is wrong; its code is a {@link FundReason}
 */
public record FundFlag(FundId subject, Reason reason) {}
