package org.polity.engine.review;

import org.polity.engine.decision.Wording;
import org.polity.engine.decision.Wordings;
import org.polity.model.review.ReviewReason;

/** The sentence of each reason. */
final class ReviewTexts {
    /** {@link ReviewReason#REVIEW_OVERDUE} of a finding. */
    static final Wording FINDING_OVERDUE = new Wording(
            "回头看“{0}”发现的问题“{1}”应于{2}前整改销号，至{3}尚未销号。",
            "The finding {1} of the review {0} was to be closed by {2}, and on {3} is open.");
    /** {@link ReviewReason#REVIEW_OVERDUE} of a grant. */
    static final Wording GRANT_OVERDUE = new Wording(
            "赋权“{0}”有{1}项（镇街、职权）应于{2}前再次评估，至{3}尚未开始。",
            "Of the grant {0}, {1} pairs of township and power were to be reviewed again by {2}, and on {3} no review has begun.");
    /** {@link ReviewReason#RULE_FAILED} of a rule that is asked no more. */
    static final Wording RULE_GIVEN_UP = new Wording(
            "地方规则“{0}”已失败{1}次，本次回头看不再询问，其余建议不完整。",
            "The local rule {0} failed {1} times and is asked no more in this look-back: what it would have proposed is missing.");
    /** {@link ReviewReason#RULE_FAILED} of a rule for one power in one township. */
    static final Wording RULE_FAILED_AT =
            new Wording("地方规则“{0}”运行失败（{1}），对此不能提出建议。", "The local rule {0} failed ({1}): it proposes nothing here.");

    private ReviewTexts() {}

    static Wordings<ReviewReason> all() {
        Wordings<ReviewReason> texts = new Wordings<>(ReviewReason.class);
        addOfSteps(texts);
        addOfProposals(texts);
        return texts;
    }

    private static void addOfSteps(Wordings<ReviewReason> texts) {
        texts.text(ReviewReason.REVIEW_UNKNOWN, "没有编号为“{0}”的回头看。", "No review with the id {0} is known.")
                .text(ReviewReason.REVIEW_KNOWN, "回头看编号“{0}”已被使用。", "A review with the id {0} is known already.")
                .text(ReviewReason.FINDING_UNKNOWN, "没有编号为“{0}”的问题。", "No finding with the id {0} is known.")
                .text(ReviewReason.FINDING_KNOWN, "问题编号“{0}”已被使用。", "A finding with the id {0} is known already.")
                .text(ReviewReason.GRANT_UNKNOWN, "没有编号为“{0}”的赋权。", "No grant with the id {0} is known.")
                .text(
                        ReviewReason.NOT_GRANTED,
                        "“{0}”未将“{1}”下放给“{2}”，或已收回，不在回头看范围内。",
                        "{0} does not hand {1} to {2}, or it was taken back, or it is not under this review.")
                .text(
                        ReviewReason.BODY_UNKNOWN,
                        "机构“{0}”不存在，或在{1}尚未成立或已撤销。",
                        "The body {0} is not known, or does not exist on {1}.")
                .text(
                        ReviewReason.WINDOW_OPEN,
                        "评估期至{0}方结束，{1}尚不能开始回头看。",
                        "The window is over on {0}; on {1} it cannot be reviewed yet.")
                .text(ReviewReason.OWN_TOWNSHIP, "“{0}”不得评估本镇街（{1}）。", "{0} may not review its own township, {1}.")
                .text(ReviewReason.STEP_TOO_EARLY, "日期{0}早于{1}。", "The day of the step, {0}, is before {1}.")
                .text(ReviewReason.OPINION_MISSING, "缺少“{1}”对“{0}”的意见。", "The opinion of {1} on {0} is missing.")
                .text(
                        ReviewReason.INSUFFICIENT,
                        "数据不足：“{1}”的“{0}”，指标“{2}”在{4}个月中仅有{3}个月的数据；缺数不等于零。",
                        "Insufficient data: of {0} in {1}, the indicator {2} was counted in {3} of {4} months, which is not zero.")
                .text(ReviewReason.DECIDED, "“{1}”的“{0}”已有结论（{2}）。", "Of {0} in {1} it is decided already: {2}.")
                .text(
                        ReviewReason.NOT_PUBLISHED,
                        "结论于{1}公布，不得早于该日（{0}）生效。",
                        "The outcome takes effect on {0} and is published on {1}, which is too late.")
                .text(ReviewReason.CLOSED, "问题“{0}”已于{1}销号。", "The finding {0} was closed on {1}.");
    }

    private static void addOfProposals(Wordings<ReviewReason> texts) {
        texts.text(
                        ReviewReason.BASIS_REPEALED,
                        "“{0}”的依据自{1}起失效，自该日起必须收回。",
                        "The basis of {0} is repealed from {1}: it goes back from that day.")
                .text(
                        ReviewReason.TOO_FEW_OFFICERS,
                        "{0}持“{1}”领域有效执法证的人员现有{3}名，法定不少于{2}名，立即暂停。",
                        "{0} has {3} officers with a valid certificate for {1} and needs {2}: suspended at once.")
                .text(
                        ReviewReason.REVIEW_OVERDUE,
                        "回头看“{0}”应于{1}前作出全部结论，至{2}尚缺{3}项。",
                        "The review {0} was due on {1}, and on {2} lacks {3} outcomes.")
                .text(ReviewReason.PARAMETER_UNKNOWN, "参数“{0}”在{1}不明。", "The parameter {0} is not known on {1}.")
                .text(ReviewReason.RULE_PROPOSED, "地方规则“{0}”建议（{1}）。", "The local rule {0} proposes it ({1}).")
                .text(ReviewReason.RULE_FAILED, "地方规则“{0}”运行失败（{1}）。", "The local rule {0} failed ({1}).");
    }
}
