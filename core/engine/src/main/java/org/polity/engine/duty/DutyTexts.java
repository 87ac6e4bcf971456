package org.polity.engine.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.engine.decision.DatedProvision;
import org.polity.engine.decision.Wordings;
import org.polity.model.decision.Provision;
import org.polity.model.decision.Reason;
import org.polity.model.duty.DutyReason;
import org.polity.model.list.ListAudience;

/** The sentence of each reason, and the provision it rests on. */
final class DutyTexts {
    private static final DatedProvision VILLAGE_SELF_GOVERNANCE = DatedProvision.villagersLaw("第五条", "5");
    private static final DatedProvision VILLAGE_FUNDS = DatedProvision.villagersLaw("第三十七条", "37");
    private static final DatedProvision RESIDENTS_SELF_GOVERNANCE = DatedProvision.residentsLaw("第二条", "2");

    private static final Wordings<DutyReason> TEXTS = new Wordings<>(DutyReason.class);

    static {
        text(DutyReason.BODY_UNKNOWN, "没有编号为“{0}”的机构。", "No body with the id {0} is known.");
        text(DutyReason.BODY_NOT_IN_EXISTENCE, "{0}在{1}尚未成立或已撤销。", "{0} does not exist on {1}.");
        text(
                DutyReason.CERTIFICATE_CANCELLED,
                "“{0}”已列入《{1}》第{2}版取消的证明，不得要求开具。",
                "{0} is among the certificates that {1}, version {2}, cancels: nobody may ask for it.");
        text(
                DutyReason.PROHIBITED,
                "“{0}”已列入《{1}》第{2}版禁入事项，不得下派。",
                "{0} stands on {1}, version {2}, as a matter that may not be pushed down.");
        text(
                DutyReason.TAKEN_BACK,
                "“{0}”已按《{1}》第{2}版由上级部门收回。",
                "By {1}, version {2}, departments have taken {0} back.");
        text(
                DutyReason.SELF_GOVERNANCE,
                "“{0}”属于《{1}》第{2}版的自治事项，其他单位不得指派。",
                "{0} stands on {1}, version {2}, as the receiver's own matter: no other body orders it.");
        text(
                DutyReason.INCOMPLETE_AUTHORITY,
                "“{0}”（《{1}》第{2}版）须权随事转，未附授权文件。",
                "{0} on {1}, version {2}, comes with a document that gives the authority, and none is named.");
        text(
                DutyReason.INCOMPLETE_FUND,
                "“{0}”（《{1}》第{2}版）须费随事转，未落实经费。",
                "{0} on {1}, version {2}, comes with money, and none is given.");
        text(
                DutyReason.INCOMPLETE_STAFF,
                "“{0}”（《{1}》第{2}版）须人随事转，未配备人员。",
                "{0} on {1}, version {2}, comes with people, and none are given.");
        text(
                DutyReason.NEEDS_ADMISSION,
                "“{0}”未列入{1}的职责清单，须先经准入审批。",
                "{0} stands on no list that lets it in to {1}: it needs admission first.");
    }

    private DutyTexts() {}

    private static void text(DutyReason reason, String chinese, String english) {
        TEXTS.text(reason, chinese, english);
    }

    /**
     * A reason with its sentence and provision.
     *
     * @param audience to whom the list applies that gives it, or null when no list does
     */
    static Reason reason(DutyReason reason, List<String> arguments, LocalDate day, @Nullable ListAudience audience) {
        return new Reason(reason, arguments, provision(reason, audience, Days.of(day)), TEXTS.of(reason));
    }

    private static @Nullable Provision provision(DutyReason reason, @Nullable ListAudience audience, int day) {
        if (reason == DutyReason.SELF_GOVERNANCE && audience == ListAudience.VILLAGE) {
            return VILLAGE_SELF_GOVERNANCE.on(day);
        }
        if (reason == DutyReason.SELF_GOVERNANCE && audience == ListAudience.RESIDENTS) {
            return RESIDENTS_SELF_GOVERNANCE.on(day);
        }
        return reason == DutyReason.INCOMPLETE_FUND && audience == ListAudience.VILLAGE ? VILLAGE_FUNDS.on(day) : null;
    }
}
