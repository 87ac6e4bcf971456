package org.polity.engine.duty;

import org.polity.engine.decision.Wordings;
import org.polity.model.body.CoverReason;

/** The sentence of each reason. */
final class CoverTexts {
    private CoverTexts() {}

    static Wordings<CoverReason> all() {
        return new Wordings<>(CoverReason.class)
                .text(CoverReason.NO_COVER, "“{0}”（{1}）在{2}没有设置AB角。", "The duty {0} of {1} has no A and B role on {2}.")
                .text(
                        CoverReason.BODY_UNKNOWN,
                        "机构“{0}”不存在，或在{1}尚未成立或已撤销。",
                        "The body {0} is not known, or does not exist on {1}.")
                .text(CoverReason.OFFICER_UNKNOWN, "没有编号为“{0}”的人员。", "No officer {0} is known.")
                .text(
                        CoverReason.SAME_PERSON,
                        "“{0}”的A角和B角均为“{1}”。",
                        "A and B of {0} are both {1}: name another person.")
                .text(CoverReason.NOT_SERVING, "“{0}”在{2}不在“{1}”任职。", "{0} does not serve in {1} on {2}.")
                .text(
                        CoverReason.NOT_QUALIFIED,
                        "“{0}”在{2}没有办理“{1}”所需的有效证件。",
                        "{0} has no valid certificate for {1} on {2}.")
                .text(CoverReason.ABSENT, "“{0}”在{1}至{2}（不含当日）离岗。", "{0} is away from {1} until {2}.")
                .text(CoverReason.SECONDED, "“{0}”自{2}起借调至“{1}”。", "{0} is seconded to {1} from {2} on.")
                .text(
                        CoverReason.BOTH_AWAY,
                        "“{0}”（{1}）在{2}无人承办：A角和B角均不能到岗。",
                        "Nobody carries {0} of {1} on {2}: neither A nor B can.")
                .text(CoverReason.OVERLAPS, "“{0}”在{2}已借调至“{1}”。", "{0} is seconded to {1} on {2} already.")
                .text(CoverReason.RULE_REFUSED, "地方规则“{0}”不予准许（{1}）。", "The local rule {0} refuses ({1}).")
                .text(
                        CoverReason.RULE_FAILED,
                        "地方规则“{0}”运行失败（{1}），因此不予准许。",
                        "The local rule {0} failed ({1}), which refuses.");
    }
}
