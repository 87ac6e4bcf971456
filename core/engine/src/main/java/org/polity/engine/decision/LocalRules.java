package org.polity.engine.decision;

import java.util.List;
import java.util.Set;
import org.polity.model.body.Incentive;
import org.polity.model.decision.Finding;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.CommandRule;
import org.polity.spi.rule.IncentiveRule;
import org.polity.spi.rule.MergerRule;
import org.polity.spi.rule.ReviewRule;
import org.polity.spi.rule.StaffingRule;

/** The local rules of all plugins. A rule that fails is part of the answer and never an exception. Thread-safe. */
public interface LocalRules {
    /** Asks every admission rule, in their order. */
    List<Asked<List<Finding>>> ask(AdmissionRule.Question question, CityFacts city);

    /** Asks every merger rule, in their order. */
    List<Asked<List<Finding>>> ask(MergerRule.Question question, CityFacts city);

    /**
     * Asks the review rules, in their order.
     *
     * @param givenUp the names of rules that are not asked
     */
    List<Asked<List<ReviewRule.Proposal>>> ask(ReviewRule.Question question, CityFacts city, Set<String> givenUp);

    /** Asks every command rule, in their order. */
    List<Asked<List<Finding>>> ask(CommandRule.Question question, CityFacts city);

    /** Asks every staffing rule, in their order. */
    List<Asked<List<Finding>>> ask(StaffingRule.Question question, CityFacts city);

    /** Asks every incentive rule, in their order. */
    List<Asked<List<Incentive>>> ask(IncentiveRule.Question question, CityFacts city);
}
