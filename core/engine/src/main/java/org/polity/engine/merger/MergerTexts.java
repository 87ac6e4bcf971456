package org.polity.engine.merger;

import org.polity.engine.decision.Wordings;
import org.polity.model.merger.MergerReason;

/** The sentence of each reason. */
final class MergerTexts {
    private MergerTexts() {}

    static Wordings<MergerReason> all() {
        Wordings<MergerReason> texts = new Wordings<>(MergerReason.class);
        addOfBodies(texts);
        addOfEstates(texts);
        return texts;
    }

    private static void addOfBodies(Wordings<MergerReason> texts) {
        texts.text(
                        MergerReason.NOTHING_ENDS,
                        "方案“{0}”没有撤并任何机构。",
                        "The plan {0} ends no body and closes none: name what it is for.")
                .text(MergerReason.MERGER_KNOWN, "撤并编号“{0}”已被使用。", "A merger with the id {0} is known: choose another.")
                .text(
                        MergerReason.BODY_UNKNOWN,
                        "机构“{0}”不存在，方案也未设立。",
                        "The body {0} is not known, and the plan does not set it up.")
                .text(
                        MergerReason.BODY_NOT_IN_EXISTENCE,
                        "“{0}”在{1}之前不存在，或另有撤销日。",
                        "{0} does not exist on the day before {1}, or has another end.")
                .text(MergerReason.ENDS_TWICE, "机构“{0}”被撤并两次（方案“{1}”）。", "The body {0} ends twice; see the plan {1}.")
                .text(
                        MergerReason.CYCLE,
                        "机构“{0}”撤并后又由其自身承接。",
                        "The body {0} would carry on its own work: give it an heir that stays.")
                .text(
                        MergerReason.HEIR_NOT_IN_EXISTENCE,
                        "承接机构“{0}”在{1}不存在。",
                        "The heir {0} does not exist on {1}: name one that does, or set it up by then.")
                .text(
                        MergerReason.COORDINATING_BODY,
                        "“{0}”是议事协调机构，不得承接编制、人员（{1}）。",
                        "{0} is a coordinating body and cannot take {1}.");
    }

    private static void addOfEstates(Wordings<MergerReason> texts) {
        texts.text(
                        MergerReason.ESTATE_ORPHANED,
                        "机构“{0}”的“{1}”（{2}项）无人承接。",
                        "Of the body {0}, {1} have no heir ({2} known): name one.")
                .text(
                        MergerReason.DOMAIN_ORPHANED,
                        "“{0}”撤并后，领域“{1}”的职权没有部门行使。",
                        "After {0} ends, no department of its division has the powers of the field {1}.")
                .text(
                        MergerReason.TEAM_ORPHANED,
                        "“{0}”以“{1}”的名义行事，该机构被撤并。",
                        "{0} acts for {1}, which ends: end the team too, or set up another.")
                .text(
                        MergerReason.NOT_IRREGULAR,
                        "“{0}”不是不规范机构（{1}），不能直接清理，应有承接机构。",
                        "{0} is of kind {1} and no irregular body: it ends with heirs, it is not closed.")
                .text(MergerReason.RULE_REFUSED, "地方规则“{0}”不同意（{1}）。", "The local rule {0} refuses ({1}).")
                .text(
                        MergerReason.RULE_FAILED,
                        "地方规则“{0}”运行失败（{1}），不予通过。",
                        "The local rule {0} failed ({1}), which refuses.");
    }
}
