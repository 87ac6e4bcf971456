package org.polity.engine.quota;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.engine.decision.DatedProvision;
import org.polity.engine.decision.Wordings;
import org.polity.model.decision.Provision;
import org.polity.model.decision.Reason;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaKind;
import org.polity.model.quota.QuotaReason;

/** The sentence of each reason, and the provision it rests on. */
final class QuotaTexts {
    private static final DatedProvision NOT_OVER_QUOTA = DatedProvision.staffingRegulation("第六条", "6");
    private static final DatedProvision BETWEEN_LEVELS = DatedProvision.staffingRegulation("第十八条", "18");
    private static final DatedProvision COORDINATING = DatedProvision.staffingRegulation("第十九条", "19");

    private static final Wordings<QuotaReason> TEXTS = new Wordings<>(QuotaReason.class);

    static {
        text(
                QuotaReason.ID_REUSED,
                "编号“{0}”已用于内容不同的另一条指令，请另取编号。",
                "Another command with other content was accepted under the id {0}: give this one an id of its own.");
        text(
                QuotaReason.REPEATED,
                "编号“{0}”的同一指令已经受理，本次不作变更。",
                "The same command was accepted under the id {0} before: nothing changes.");
        text(QuotaReason.BODY_UNKNOWN, "没有编号为“{0}”的机构。", "No body with the id {0} is known.");
        text(
                QuotaReason.CATEGORY_UNKNOWN,
                "本市没有“{0}”这一编制类别，可用类别：{1}。",
                "The city has no category {0} of posts; it has {1}.");
        text(QuotaReason.POSTS_NOT_POSITIVE, "编制数为{0}，应不少于1。", "The number of posts is {0}: give 1 or more.");
        text(QuotaReason.SAME_ACCOUNT, "划出与划入为同一账户“{0}”。", "The command goes from {0} to {0}: name two bodies.");
        text(
                QuotaReason.BODY_NOT_IN_EXISTENCE,
                "“{0}”在{1}尚未成立或已撤销。",
                "{0} does not exist on {1}, or has not existed up to it.");
        text(
                QuotaReason.COORDINATING_BODY,
                "“{0}”是议事协调机构，不单独核定编制。",
                "{0} is a coordinating body, which has no posts of its own.");
        text(
                QuotaReason.APPROVAL_MISSING,
                "缺少机构编制管理机关的批准文件。",
                "The approval of the staffing authority is missing: name the document.");
        text(
                QuotaReason.RESERVATION_UNKNOWN,
                "在{1}没有编号为“{0}”且尚有余额的用编计划，或其账户不符。",
                "No reservation {0} of this account stands with a rest on {1}.");
        text(
                QuotaReason.PERSON_NOT_POSTED,
                "“{0}”在{2}未占用“{1}”的编制，或该任职已有终止日期。",
                "{0} does not fill a post of {1} on {2}, or in a posting that has an end already.");
        text(
                QuotaReason.PERSON_POSTED_ELSEWHERE,
                "“{0}”在{1}或之后占用其他编制，一人一编。",
                "{0} fills another post on {1} or later: one person fills one post.");
        text(
                QuotaReason.NOT_ENOUGH_POSTS,
                "“{0}”在{1}只有{2}个空编，需要{3}个。",
                "{0} has {2} free on {1}, and {3} are needed: name fewer, a later day, or get more approved first.");
    }

    private QuotaTexts() {}

    private static void text(QuotaReason reason, String chinese, String english) {
        TEXTS.text(reason, chinese, english);
    }

    static Reason reason(QuotaReason code, QuotaCommand command, String... arguments) {
        return new Reason(code, List.of(arguments), provision(code, command), TEXTS.of(code));
    }

    private static @Nullable Provision provision(QuotaReason code, QuotaCommand command) {
        int day = Days.of(command.on());
        return switch (code) {
            case NOT_ENOUGH_POSTS -> NOT_OVER_QUOTA.on(day);
            case COORDINATING_BODY -> COORDINATING.on(day);
            case APPROVAL_MISSING -> command.kind() == QuotaKind.TRANSFER ? BETWEEN_LEVELS.on(day) : null;
            default -> null;
        };
    }
}
