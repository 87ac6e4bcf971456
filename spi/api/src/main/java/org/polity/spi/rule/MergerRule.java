package org.polity.spi.rule;

import java.util.List;
import org.polity.model.decision.Finding;
import org.polity.model.merger.MergerPlan;

/**
 * What a city asks of a plan of mergers beside the law: the template for a township's institutions, which bodies are too
 * small to stay. Pure, as an {@link AdmissionRule} is; a finding refuses, and so does a rule that fails, which is named.
 * Thread-safe.
 */
public interface MergerRule {
    /**
     * The name by which reasons call the rule.
     *
     * @return lower-case letters, digits and hyphens, unique within the plugin
     */
    String name();

    /**
     * Judges a plan as a whole.
     *
     * @param question what is asked
     * @param city what is known before the plan
     * @return what speaks against it, in a fixed order; empty when nothing does
     */
    List<Finding> judge(Question question, CityFacts city);

    /**
     * What a merger rule is asked. Immutable.
     *
     * @param plan the plan
     */
    record Question(MergerPlan plan) {}
}
