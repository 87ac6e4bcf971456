package org.polity.plugins.city.huizhou;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Money;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Incentive;
import org.polity.model.body.Posting;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.IncentiveRule;

/** The ten measures: who serves in a township long enough, and is trained where that is asked for, gets them. */
final class TalentRule implements IncentiveRule {
    private final Provision source;

    TalentRule(Provision source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "talent";
    }

    @Override
    public List<Incentive> grant(Question question, CityFacts city) {
        LocalDate since = since(question, city);
        boolean trained = city.trainings(question.officer()).stream()
                .anyMatch(training -> !training.on().isAfter(question.day()));
        List<Incentive> incentives = new ArrayList<>();
        for (TalentMeasure measure : TalentMeasure.values()) {
            incentives.add(judge(measure, question, since, trained));
        }
        return incentives;
    }

    private Incentive judge(TalentMeasure measure, Question question, @Nullable LocalDate since, boolean trained) {
        if (since == null) {
            return not(
                    measure,
                    finding(
                            "NOT_IN_TOWNSHIP",
                            "{0}在{1}不在镇街任职",
                            "{0} serves in no township on {1}",
                            question.officer().value(),
                            question.day().toString()));
        }
        LocalDate from = since.plusYears(measure.years);
        if (question.day().isBefore(from)) {
            return not(
                    measure,
                    finding(
                            "TOO_FEW_YEARS",
                            "{0}自{1}起在镇街任职，自{3}起满{2}年",
                            "{0} serves in the township from {1}, and has the {2} years from {3} on",
                            question.officer().value(),
                            since.toString(),
                            Integer.toString(measure.years),
                            from.toString()));
        }
        if (measure.trained && !trained) {
            return not(
                    measure,
                    finding(
                            "NOT_TRAINED",
                            "{0}在{1}没有培训记录",
                            "{0} has no training on record by {1}",
                            question.officer().value(),
                            question.day().toString()));
        }
        Money amount = measure.yuan == 0 ? null : Money.yuan(measure.yuan);
        return new Incentive(
                measure.word,
                true,
                amount,
                finding(
                        "GRANTED",
                        "{0}：{1}（数额为示例）",
                        "{0} gets {2} (the amount is illustrative)",
                        question.officer().value(),
                        measure.chinese,
                        measure.english));
    }

    private static Incentive not(TalentMeasure measure, Finding finding) {
        return new Incentive(measure.word, false, null, finding);
    }

    private Finding finding(String code, String chinese, String english, String... arguments) {
        return new Finding(code, List.of(arguments), chinese, english, source);
    }

    /** The first day of the posting that the officer has on the day in the township, or null without one. */
    private static @Nullable LocalDate since(Question question, CityFacts city) {
        LocalDate since = null;
        for (Posting posting : question.postings()) {
            LocalDate from = posting.period().fromInclusive();
            boolean counts = posting.period().contains(question.day())
                    && isOf(city, posting.body(), question.body())
                    && isTownship(city, question.body());
            if (from != null && counts && (since == null || from.isBefore(since))) {
                since = from;
            }
        }
        return since;
    }

    private static boolean isOf(CityFacts city, BodyId served, BodyId body) {
        return served.equals(body)
                || city.body(served)
                        .filter(one -> one.kind().actsForSuperior())
                        .map(one -> body.equals(one.superior()))
                        .orElse(false);
    }

    private static boolean isTownship(CityFacts city, BodyId id) {
        Optional<Body> body = city.body(id);
        return body.map(one -> one.kind() == BodyKind.TOWNSHIP_GOVERNMENT).orElse(false);
    }
}
