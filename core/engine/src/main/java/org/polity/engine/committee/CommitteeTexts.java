package org.polity.engine.committee;

import org.polity.engine.decision.Wordings;
import org.polity.model.committee.CommitteeReason;

/** The sentence of each reason. */
final class CommitteeTexts {
    private CommitteeTexts() {}

    static Wordings<CommitteeReason> all() {
        Wordings<CommitteeReason> texts = new Wordings<>(CommitteeReason.class);
        addOfThings(texts);
        addOfSetup(texts);
        addOfOrders(texts);
        addOfMeetings(texts);
        addOfOthers(texts);
        return texts;
    }

    private static void addOfThings(Wordings<CommitteeReason> texts) {
        texts.text(CommitteeReason.ID_KNOWN, "编号“{0}”已被使用。", "The id {0} is used already: choose another.")
                .text(CommitteeReason.ID_UNKNOWN, "没有编号为“{0}”的记录。", "Nothing with the id {0} is known.")
                .text(
                        CommitteeReason.BODY_UNKNOWN,
                        "机构“{0}”不存在，或在{1}尚未成立或已撤销。",
                        "The body {0} is not known, or does not exist on {1}.")
                .text(
                        CommitteeReason.COMMITTEE_UNKNOWN,
                        "委员会“{0}”不存在，或在{1}尚未成立或已撤销。",
                        "The committee {0} is not known, or does not exist on {1}.")
                .text(CommitteeReason.DONE_ALREADY, "“{0}”已办理。", "{0} is done already.")
                .text(CommitteeReason.TOO_EARLY, "{0}早于{1}。", "{0} lies before {1}.")
                .text(CommitteeReason.OVERDUE, "“{0}”已超过期限{1}。", "{0} was due on {1}.")
                .text(CommitteeReason.PARAMETER_UNKNOWN, "参数“{0}”在{1}不明。", "The parameter {0} is not known on {1}.")
                .text(CommitteeReason.RULE_REFUSED, "地方规则“{0}”不予准许（{1}）。", "The local rule {0} refuses ({1}).")
                .text(
                        CommitteeReason.RULE_FAILED,
                        "地方规则“{0}”运行失败（{1}），因此不予准许。",
                        "The local rule {0} failed ({1}), which refuses.");
    }

    private static void addOfSetup(Wordings<CommitteeReason> texts) {
        texts.text(CommitteeReason.COMMITTEE_MISSING, "镇街“{0}”缺少委员会（{1}）。", "The township {0} has no committee {1}.")
                .text(
                        CommitteeReason.COMMITTEE_TWICE,
                        "镇街“{0}”有{2}个同类委员会（{1}）。",
                        "The township {0} has {2} committees {1}, and may have one.")
                .text(
                        CommitteeReason.OUTSIDE_PLATFORM,
                        "派驻机构“{0}”在{1}未纳入任何委员会。",
                        "The dispatched agency {0} has a seat in no committee of its township on {1}.")
                .text(
                        CommitteeReason.IN_TWO_COMMITTEES,
                        "派驻机构“{0}”同时纳入“{1}”和“{2}”。",
                        "The dispatched agency {0} has seats in {1} and {2}, and may have one.");
    }

    private static void addOfOrders(Wordings<CommitteeReason> texts) {
        texts.text(
                        CommitteeReason.NOT_THE_CHAIR,
                        "{0}不是“{1}”的主任，该委员会由{2}担任主任。",
                        "The {0} does not chair {1}: its chair is the {2}.")
                .text(CommitteeReason.NOT_A_MEMBER, "“{0}”在{2}不是“{1}”的成员单位。", "{0} has no seat in {1} on {2}.")
                .text(
                        CommitteeReason.SIGNS_FOR_BODY,
                        "“{0}”可以统筹、调度、组织联合行动，不得以“{1}”的名义签发或者作出决定（{2}）。",
                        "{0} may coordinate, schedule and lead joint action; it may not {2} in the name of {1}.")
                .text(
                        CommitteeReason.NOT_THE_ADDRESSEE,
                        "指令“{1}”的承办单位是“{2}”，不是“{0}”。",
                        "The order {1} was given to {2}, not to {0}.");
    }

    private static void addOfMeetings(Wordings<CommitteeReason> texts) {
        texts.text(
                        CommitteeReason.NO_QUORUM,
                        "到会{0}个成员单位，应到{1}个，未达到{2}%。",
                        "{0} of {1} members are present, fewer than {2} percent.")
                .text(CommitteeReason.NOT_ON_AGENDA, "“{0}”不在会议“{1}”的议题内。", "{0} is no item of the meeting {1}.")
                .text(
                        CommitteeReason.TOO_MANY_VOTES,
                        "表决{0}票，到会成员单位{1}个。",
                        "There are {0} votes and {1} members present.")
                .text(
                        CommitteeReason.RESULT_DIFFERS,
                        "赞成{0}票，反对{1}票，结果应为{2}。",
                        "{0} ayes and {1} noes: the result is {2}.")
                .text(
                        CommitteeReason.NOT_CARRIED,
                        "第{0}项动议（{1}）未通过，不产生议定事项。",
                        "The motion {0} ({1}) failed, and nothing follows from it.")
                .text(
                        CommitteeReason.DECISION_INCOMPLETE,
                        "议定事项“{0}”没有责任单位或者期限。",
                        "The decision {0} has no owner or no due day.");
    }

    private static void addOfOthers(Wordings<CommitteeReason> texts) {
        texts.text(CommitteeReason.NOT_A_TOWNSHIP, "“{0}”不是镇街。", "{0} is no township.")
                .text(CommitteeReason.NOT_A_PARTY, "“{0}”不是“{1}”的当事一方。", "{0} has no part in {1}.")
                .text(CommitteeReason.NOT_AN_AGENCY, "“{0}”不是派驻机构。", "{0} is no dispatched agency.")
                .text(CommitteeReason.OTHER_TOWNSHIP, "派驻机构“{0}”不在“{1}”辖区。", "The agency {0} is not stationed in {1}.")
                .text(
                        CommitteeReason.OPINION_MISSING,
                        "“{0}”负责人{2}的{1}事前未征求镇街意见。",
                        "The township's opinion was not recorded before the head of {0} was dealt with ({1}) on {2}.")
                .text(
                        CommitteeReason.WRONG_LEVEL,
                        "“{0}”无权裁定，应由“{1}”的{2}裁定。",
                        "{0} does not decide this: the {2} of {1} does.");
    }
}
