package org.polity.plugins.city.huizhou;

import java.math.BigInteger;
import java.util.List;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.model.review.Indicator;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Tally;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;

/** A power of which too large a share goes wrong is proposed for recall; of few cases no share is spoken of. */
final class ShareRule implements ReviewRule {
    private final String name;
    private final Indicator indicator;
    private final String code;
    private final Bound bound;
    private final String chinese;
    private final String english;
    private final Provision source;

    ShareRule(
            String name,
            Indicator indicator,
            String code,
            Bound bound,
            String chinese,
            String english,
            Provision source) {
        this.name = name;
        this.indicator = indicator;
        this.code = code;
        this.bound = bound;
        this.chinese = chinese;
        this.english = english;
        this.source = source;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Proposal> propose(Question question, CityFacts city) {
        return question.tally(indicator)
                .filter(bound::isReached)
                .map(tally -> new Proposal(OutcomeKind.RECALL, finding(question, tally)))
                .map(List::of)
                .orElse(List.of());
    }

    private Finding finding(Question question, Tally tally) {
        List<String> arguments = List.of(
                question.power().value(),
                Long.toString(tally.numerator()),
                Long.toString(tally.denominator()),
                Long.toString(bound.percent));
        return new Finding(code, arguments, chinese, english, source);
    }

    /**
     * A share that is looked at only when enough was counted.
     *
     * @param percent the percentage, inclusive
     * @param leastDenominator the least denominator
     */
    record Bound(long percent, long leastDenominator) {
        boolean isReached(Tally tally) {
            BigInteger share = BigInteger.valueOf(tally.numerator()).multiply(BigInteger.valueOf(100));
            BigInteger bound = BigInteger.valueOf(tally.denominator()).multiply(BigInteger.valueOf(percent));
            return tally.hasRate(leastDenominator) && share.compareTo(bound) >= 0;
        }
    }
}
