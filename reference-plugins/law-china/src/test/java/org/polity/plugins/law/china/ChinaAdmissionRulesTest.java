package org.polity.plugins.law.china;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.power.FineRange;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.AdmissionRule;
import org.polity.testkit.TestSettings;
import org.polity.testkit.rule.AdmissionRuleContract;
import org.polity.testkit.rule.DraftAdmission;
import org.polity.testkit.rule.FakeCity;
import org.polity.testkit.rule.RuleCase;
import org.polity.testkit.rule.SampleCity;

class ChinaAdmissionRulesTest extends AdmissionRuleContract {
    private static final LocalDate BEFORE = LocalDate.of(2011, 12, 31);
    private static final FakeCity CITY = SampleCity.city()
            .with(
                    withSanctions("lock-up", "fine", "detention"),
                    SampleCity.power("seize", PowerKind.COERCION, null),
                    SampleCity.power("seize-after-licence", PowerKind.COERCION, "licence"),
                    SampleCity.power("seize-after-nothing", PowerKind.COERCION, "none"));

    @Override
    protected PolityPlugin plugin() {
        return new LawChinaPlugin();
    }

    @Override
    protected TestSettings settings() {
        return super.settings().with("law-china.licence-documents", "国函〔2024〕1号; 样府公告");
    }

    @Override
    protected List<RuleCase<AdmissionRule.Question>> cases() {
        return List.of(
                passes("a penalty", of("penalty"), CITY),
                passes("a measure with its penalty", of("coercion"), CITY),
                passes("a service to a village", to("village", "public_service"), CITY),
                passes("a duty", DraftAdmission.ofDuty("d-1").asked(null, "east"), CITY),
                refused("a penalty that restricts liberty", of("lock-up"), CITY, "LIBERTY"),
                refused("a measure alone", of("seize"), CITY, "COERCION_NOT_FREE_STANDING"),
                refused("a measure of a licence", of("seize-after-licence"), CITY, "COERCION_NOT_FREE_STANDING"),
                refused("a measure of nothing", of("seize-after-nothing"), CITY, "COERCION_NOT_FREE_STANDING"),
                passes("a measure alone before the law", on(BEFORE, "seize"), CITY),
                refused("a licence", of("licence"), CITY, "LICENCE_NEEDS_APPROVAL"),
                refused("a licence by no document", bare("licence"), CITY, "LICENCE_NEEDS_APPROVAL"),
                passes("an approved licence", under("国函〔2024〕1号", "licence"), CITY),
                passes("an entrusted licence", under("样府公告", "licence"), CITY),
                refused("a measure for a village", to("village", "coercion"), CITY, "ONLY_ORGANS"),
                refused(
                        "a licence for a village",
                        to("village", "licence"),
                        CITY,
                        "LICENCE_NEEDS_APPROVAL",
                        "ONLY_ORGANS"));
    }

    private static AdmissionRule.Question of(String power) {
        return DraftAdmission.ofPowers(power).asked(power, "east");
    }

    private static AdmissionRule.Question bare(String power) {
        return DraftAdmission.ofPowers(power).bare().asked(power, "east");
    }

    private static AdmissionRule.Question under(String document, String power) {
        return DraftAdmission.ofPowers(power).under(document).asked(power, "east");
    }

    private static AdmissionRule.Question to(String receiver, String power) {
        return DraftAdmission.ofPowers(power).to(receiver).asked(power, receiver);
    }

    private static AdmissionRule.Question on(LocalDate day, String power) {
        return DraftAdmission.ofPowers(power).on(day, day.plusDays(60), null).asked(power, "east");
    }

    private static Power withSanctions(String code, String... sanctions) {
        Power power = SampleCity.power(code, PowerKind.PENALTY, null);
        return new Power(
                power.code(),
                power.name(),
                power.kind(),
                power.domain(),
                power.level(),
                power.basis(),
                power.inForce(),
                List.of(sanctions),
                FineRange.NONE,
                FineRange.NONE,
                null);
    }
}
