package org.polity.plugins.rules.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polity.model.decision.Finding;
import org.polity.model.review.Indicator;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Tally;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;

/**
 * A rule of the file that is asked at look-backs. While an indicator that it names was not counted in every month, it
 * proposes nothing: what was not counted is not zero.
 */
final class CelReviewRule implements ReviewRule {
    private static final double PERCENT = 100;

    private final Conclusion<Asked> conclusion;
    private final OutcomeKind outcome;
    private final List<Indicator> named;

    CelReviewRule(Conclusion<Asked> conclusion, OutcomeKind outcome) {
        this.conclusion = conclusion;
        this.outcome = outcome;
        named = named(conclusion.names());
    }

    private static List<Indicator> named(List<String> names) {
        List<Indicator> named = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            if (names.stream().anyMatch(name -> name.startsWith(indicator.word() + "."))) {
                named.add(indicator);
            }
        }
        return List.copyOf(named);
    }

    @Override
    public String name() {
        return conclusion.name();
    }

    @Override
    public List<Proposal> propose(Question question, CityFacts city) {
        boolean isCounted = named.stream()
                .allMatch(indicator ->
                        question.tally(indicator).filter(Tally::isSufficient).isPresent());
        if (!isCounted) {
            return List.of();
        }
        Finding finding = conclusion.find(new Asked(question, city));
        return finding == null ? List.of() : List.of(new Proposal(outcome, finding));
    }

    static Vocabulary<Asked> vocabulary() {
        Vocabulary<Asked> vocabulary =
                new Vocabulary<Asked>().known(Asked::known).number("window", Asked::window);
        for (Indicator indicator : Indicator.values()) {
            vocabulary
                    .number(
                            indicator.word() + ".numerator",
                            asked ->
                                    asked.tally(indicator).map(Tally::numerator).orElse(0L))
                    .number(
                            indicator.word() + ".denominator",
                            asked -> asked.tally(indicator)
                                    .map(Tally::denominator)
                                    .orElse(0L))
                    .share(
                            indicator.word() + ".percent",
                            asked -> asked.tally(indicator)
                                    .map(CelReviewRule::percent)
                                    .orElse(0.0));
        }
        return vocabulary;
    }

    private static double percent(Tally tally) {
        return tally.denominator() == 0 ? 0 : PERCENT * tally.numerator() / tally.denominator();
    }

    /**
     * What the values of names are found in.
     *
     * @param question the question
     * @param city the city
     */
    record Asked(Question question, CityFacts city) {
        Known known() {
            return new Known(city, question.power(), question.body(), question.day());
        }

        private Optional<Tally> tally(Indicator indicator) {
            return question.tally(indicator);
        }

        private long window() {
            return Tally.months(question.review().from(), question.review().untilExclusive());
        }
    }
}
