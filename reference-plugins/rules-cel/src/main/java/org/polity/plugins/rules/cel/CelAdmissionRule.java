package org.polity.plugins.rules.cel;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.model.admission.Admission;
import org.polity.model.basis.Money;
import org.polity.model.body.Body;
import org.polity.model.decision.Finding;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;

/** A rule of the file that is asked at admissions. */
final class CelAdmissionRule implements AdmissionRule {
    private static final long FEN = 100;

    private final Conclusion<Asked> conclusion;

    CelAdmissionRule(Conclusion<Asked> conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public String name() {
        return conclusion.name();
    }

    @Override
    public List<Finding> judge(Question question, CityFacts city) {
        Finding finding = conclusion.find(new Asked(question, city));
        return finding == null ? List.of() : List.of(finding);
    }

    static Vocabulary<Asked> vocabulary() {
        return new Vocabulary<Asked>()
                .known(Asked::known)
                .text(
                        "duty",
                        asked -> Vocabulary.shown(
                                Optional.ofNullable(asked.admission().duty())))
                .text("step", asked -> Vocabulary.word(Optional.ofNullable(asked.question.step())))
                .text("applicant.id", asked -> asked.admission().applicant().value())
                .text(
                        "applicant.kind",
                        asked -> Vocabulary.word(
                                asked.city.body(asked.admission().applicant()).map(Body::kind)))
                .text("role", asked -> asked.admission().role().word())
                .truth("emergency", asked -> asked.admission().emergency())
                .truth("temporary", asked -> asked.admission().endsOn() != null)
                .truth("renewal", asked -> asked.admission().renews() != null)
                .number(
                        "days_ahead",
                        asked -> ChronoUnit.DAYS.between(
                                asked.admission().appliedOn(), asked.admission().startsOn()))
                .truth("basis.given", asked -> asked.admission().basis() != null)
                .truth("authority.given", asked -> asked.admission().authority() != null)
                .text(
                        "authority.document",
                        asked -> Vocabulary.shown(
                                Optional.ofNullable(asked.admission().authority())))
                .text(
                        "payer",
                        asked -> Vocabulary.shown(
                                Optional.ofNullable(asked.admission().payer())))
                .truth("fund.given", asked -> asked.admission().fund() != null)
                .number("fund.yuan", Asked::yuan)
                .truth("staff.given", asked -> asked.admission().staff() != null)
                .number("staff.people", Asked::people)
                .truth("standard.given", asked -> asked.admission().standard() != null);
    }

    /**
     * What the values of names are found in.
     *
     * @param question the question
     * @param city the city
     */
    record Asked(Question question, CityFacts city) {
        Admission admission() {
            return question.admission();
        }

        Known known() {
            return new Known(city, question.power(), question.receiver(), question.day());
        }

        private long yuan() {
            @Nullable Money fund = admission().fund();
            return fund == null ? 0 : fund.fen() / FEN;
        }

        private long people() {
            @Nullable Integer staff = admission().staff();
            return staff == null ? 0 : staff;
        }
    }
}
