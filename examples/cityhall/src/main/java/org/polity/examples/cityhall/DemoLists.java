package org.polity.examples.cityhall;

import java.time.LocalDate;
import java.util.List;
import org.polity.KnownCity;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionRole;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;
import org.polity.model.duty.DutyDecision;
import org.polity.model.duty.DutyKind;
import org.polity.model.duty.DutyQuestion;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.list.ItemId;

/** The part of the demonstration in which lists bind: what may be asked of a village, and what cannot be caught. */
final class DemoLists {
    private static final LocalDate DAY = LocalDate.of(2021, 10, 8);
    private static final BodyId ASKS = new BodyId("huicheng-urban");
    private static final BodyId VILLAGE = new BodyId("qiaodong-v01");

    private final Story story;
    private final KnownCity city;

    DemoLists(Story story, KnownCity city) {
        this.story = story;
        this.city = city;
    }

    void tell() {
        ask("把行政执法推给村委会", "Law enforcement is pushed onto a village", task("V-P-01"));
        ask("要求村委会开具亲属关系证明", "The village is asked to certify kinship", certificate("V-C-01"));
        ask("请村委会协助宣传，不给经费人员", "The village assists, without money or people", task("V-A-01"));
        ask(
                "请村委会协助宣传，经费2000元、1人随事转",
                "The village assists, with 2,000 yuan and one person",
                task("V-A-01").with(null, Money.yuan(2_000), 1));
        ask("清单以外的新任务", "A new task that stands on no list", task("V-X-99"));
        apply();
    }

    private static DutyQuestion task(String item) {
        return DutyQuestion.of(ASKS, VILLAGE, DutyKind.TASK, new ItemId(item), DAY);
    }

    private static DutyQuestion certificate(String item) {
        return DutyQuestion.of(ASKS, VILLAGE, DutyKind.CERTIFICATE, new ItemId(item), DAY);
    }

    private void ask(String zh, String en, DutyQuestion question) {
        DutyDecision decision = city.lists().decide(question);
        story.line((decision.permitted() ? "[可以 yes] " : "[不可 no ] ") + zh);
        story.detail("     " + en);
        tell(decision.reasons());
    }

    /** A power of a field in which the sub-district has nobody: what would be lacking is told before anyone applies. */
    private void apply() {
        story.line("申请把“未经批准擅自取水”的处罚权下放桥东街道：能否放得下、接得住、管得好？");
        story.detail("     Shall the water penalty go down to Qiaodong: can it be let go, caught and run?");
        tell(city.admissions().judge(waterToQiaodong()));
    }

    private static Admission waterToQiaodong() {
        BodyId applicant = new BodyId("huicheng-water");
        return new Admission(
                new AdmissionId("demo"),
                applicant,
                DAY,
                List.of(new PowerSelector("P-WA-001")),
                null,
                List.of(new RecipientSelector("qiaodong-gov")),
                AdmissionRole.LEAD,
                "水法第六十九条",
                new Instrument("demo"),
                applicant,
                Money.yuan(50_000),
                2,
                "每月巡查两次",
                List.of("水量计"),
                DAY.plusMonths(3),
                null,
                false,
                null);
    }

    private void tell(List<Reason> reasons) {
        for (Reason reason : reasons) {
            story.detail("     - " + reason.code().name() + "  " + reason.tell(Language.CHINESE));
        }
    }
}
