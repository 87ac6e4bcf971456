package org.polity.spi.rule;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Incentive;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;

/**
 * The measures by which a city draws talent to its townships: for each measure whether an officer is eligible, how much it is,
 * and why. Pure, as an {@link AdmissionRule} is; a rule that fails grants nothing, and is named. Thread-safe.
 */
public interface IncentiveRule {
    /**
     * The name by which answers call the rule.
     *
     * @return lower-case letters, digits and hyphens, unique within the plugin
     */
    String name();

    /**
     * Looks at one officer in one body.
     *
     * @param question what is asked
     * @param city what is known
     * @return one for each measure of the rule, eligible or not, in a fixed order
     */
    List<Incentive> grant(Question question, CityFacts city);

    /**
     * What an incentive rule is asked. Immutable.
     *
     * @param officer the officer
     * @param body the body served in
     * @param postings all postings of the officer, in the order in which they were first recorded
     * @param day the day for which it is asked
     */
    record Question(OfficerId officer, BodyId body, List<Posting> postings, LocalDate day) {
        // Copies the postings.
        public Question {
            postings = List.copyOf(postings);
        }
    }
}
