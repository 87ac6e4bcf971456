package org.polity.spi.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Finding;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Review;
import org.polity.model.review.Tally;

/**
 * What a city concludes from a look-back. Pure, as an {@link AdmissionRule} is; a rule that fails proposes nothing, and
 * is named. A proposal is only that: the outcome is an act. Thread-safe.
 */
public interface ReviewRule {
    /**
     * The name by which reasons call the rule.
     *
     * @return lower-case letters, digits and hyphens, unique within the plugin
     */
    String name();

    /**
     * Looks at one power in one township.
     *
     * @param question what was counted
     * @param city what is known
     * @return what it proposes, in a fixed order; empty when nothing
     */
    List<Proposal> propose(Question question, CityFacts city);

    /**
     * What a review rule is asked. Immutable.
     *
     * @param review the review
     * @param power the power
     * @param body the township
     * @param tallies one for each indicator that was counted at all, in the order of {@link Indicator}
     * @param day the day for which it is asked
     */
    record Question(Review review, PowerCode power, BodyId body, List<Tally> tallies, LocalDate day) {
        // Copies the tallies.
        public Question {
            tallies = List.copyOf(tallies);
        }

        /**
         * The tally of an indicator.
         *
         * @param indicator the indicator
         * @return the tally, or empty when nothing was counted: insufficient, which is not zero
         */
        public Optional<Tally> tally(Indicator indicator) {
            return tallies.stream()
                    .filter(tally -> tally.indicator() == indicator)
                    .findFirst();
        }
    }

    /**
     * What a rule proposes. Immutable.
     *
     * @param outcome what should become of the power in the township
     * @param finding why
     */
    record Proposal(OutcomeKind outcome, Finding finding) {}
}
