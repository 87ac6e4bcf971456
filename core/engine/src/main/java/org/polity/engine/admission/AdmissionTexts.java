package org.polity.engine.admission;

import org.polity.engine.decision.Wordings;
import org.polity.model.admission.AdmissionReason;

/** The sentence of each reason. */
final class AdmissionTexts {
    private AdmissionTexts() {}

    static Wordings<AdmissionReason> all() {
        Wordings<AdmissionReason> texts = new Wordings<>(AdmissionReason.class);
        addOfApplication(texts);
        addOfPackage(texts);
        addOfStep(texts);
        return texts;
    }

    private static void addOfApplication(Wordings<AdmissionReason> texts) {
        texts.text(AdmissionReason.ADMISSION_UNKNOWN, "没有编号为“{0}”的准入申请。", "No admission with the id {0} is known.")
                .text(
                        AdmissionReason.ADMISSION_KNOWN,
                        "准入申请编号“{0}”已被使用。",
                        "An admission with the id {0} is known already.")
                .text(
                        AdmissionReason.BODY_UNKNOWN,
                        "机构“{0}”不存在，或在{1}尚未成立或已撤销。",
                        "The body {0} is not known, or does not exist on {1}.")
                .text(
                        AdmissionReason.POWER_UNKNOWN,
                        "职权或清单“{0}”在{1}不存在或没有有效版本。",
                        "The power or list {0} is not known, or no version of it holds on {1}.")
                .text(
                        AdmissionReason.RECEIVER_UNFIT,
                        "{0}（{1}）不能承接。",
                        "{0} ({1}) cannot receive it: only townships, and committees for duties, can.")
                .text(
                        AdmissionReason.PROHIBITED,
                        "“{0}”已列入《{1}》禁入事项。",
                        "{0} stands on {1} as a matter that may not be pushed down.")
                .text(AdmissionReason.TAKEN_BACK, "“{0}”已按《{1}》由上级部门收回。", "By {1} departments have taken {0} back.")
                .text(
                        AdmissionReason.SELF_GOVERNANCE,
                        "“{0}”属于《{1}》自治事项。",
                        "{0} stands on {1} as the receiver's own matter.");
    }

    private static void addOfPackage(Wordings<AdmissionReason> texts) {
        texts.text(AdmissionReason.INCOMPLETE_BASIS, "申请未列明法律依据。", "The application cites no basis in law.")
                .text(
                        AdmissionReason.INCOMPLETE_AUTHORITY,
                        "申请未附授权文件（权随事转）。",
                        "The application names no document that gives the authority.")
                .text(
                        AdmissionReason.INCOMPLETE_FUND,
                        "申请未落实经费及其来源（费随事转）。",
                        "The application names no payer, or no money above zero.")
                .text(
                        AdmissionReason.INCOMPLETE_STAFF,
                        "申请未说明人员配备（人随事转）。",
                        "The application says nothing of the people who come down.")
                .text(
                        AdmissionReason.INCOMPLETE_STANDARD,
                        "申请未列明工作标准。",
                        "The application gives no standard of the work.")
                .text(
                        AdmissionReason.APPLIED_TOO_LATE,
                        "申请须提前{0}个工作日，最迟为{1}，实际为{2}。",
                        "An application comes {0} working days ahead, by {1} at the latest; this one came on {2}.")
                .text(
                        AdmissionReason.CANNOT_RUN,
                        "管不好：“{0}”领域没有可以指导监督{1}的部门。",
                        "It cannot be run: no department of the field {0} is there to guide and supervise {1}.");
    }

    private static void addOfStep(Wordings<AdmissionReason> texts) {
        texts.text(AdmissionReason.STEP_OUT_OF_ORDER, "步骤“{0}”之前须先完成“{1}”。", "Before the step {0} comes {1}.")
                .text(AdmissionReason.STEP_REPEATED, "步骤“{0}”已于{1}办理。", "The step {0} was taken on {1}.")
                .text(
                        AdmissionReason.STEP_TOO_EARLY,
                        "步骤“{0}”的日期{1}早于{2}。",
                        "The day of the step {0}, {1}, is before {2}.")
                .text(
                        AdmissionReason.SELF_APPROVAL,
                        "{0}不得审查或审定自己的申请。",
                        "{0} may not review or decide its own application.")
                .text(AdmissionReason.ENDED, "准入“{0}”已终结（{1}）。", "The admission {0} has ended ({1}).")
                .text(
                        AdmissionReason.GRANT_DIFFERS,
                        "赋权与准入“{0}”的职权、承接机构或期限不一致（{1}）。",
                        "The grant is not that of the admission {0}: its {1} differ.")
                .text(
                        AdmissionReason.ADMISSION_MISSING,
                        "赋权期间内，“{0}”对{1}没有已审定公布的准入。",
                        "No admission that was decided and published lets {0} go to {1} on the days of the grant.")
                .text(
                        AdmissionReason.DECISION_OVERDUE,
                        "准入申请“{0}”应在{1}个工作日内、即{2}前审定，至{3}尚未审定。",
                        "The application {0} was to be decided within {1} working days, by {2}, and on {3} is not.")
                .text(
                        AdmissionReason.PROVISIONAL_OVERDUE,
                        "临时先行的准入“{0}”应于{1}前复核审定，至{2}尚未审定。",
                        "The provisional entry {0} was to be reviewed and decided by {1}, and on {2} is not.")
                .text(AdmissionReason.PARAMETER_UNKNOWN, "参数“{0}”在{1}不明。", "The parameter {0} is not known on {1}.")
                .text(AdmissionReason.RULE_REFUSED, "地方规则“{0}”不予准入（{1}）。", "The local rule {0} refuses ({1}).")
                .text(
                        AdmissionReason.RULE_FAILED,
                        "地方规则“{0}”运行失败（{1}），因此不予准许。",
                        "The local rule {0} failed ({1}), which refuses.");
    }
}
