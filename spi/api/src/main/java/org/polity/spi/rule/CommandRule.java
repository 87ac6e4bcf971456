package org.polity.spi.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.committee.Committee;
import org.polity.model.committee.Order;
import org.polity.model.decision.Finding;

/**
 * Who may chair a city's committees, and what their chairs may order, beside the law. Pure, as an {@link AdmissionRule} is; a
 * finding refuses an order, and a rule that fails refuses too, and is named. Thread-safe.
 */
public interface CommandRule {
    /**
     * The name by which reasons call the rule.
     *
     * @return lower-case letters, digits and hyphens, unique within the plugin
     */
    String name();

    /**
     * Judges a committee, or an order of its chair.
     *
     * @param question what is asked
     * @param city what is known
     * @return what speaks against it, in a fixed order; empty when nothing does
     */
    List<Finding> judge(Question question, CityFacts city);

    /**
     * What a command rule is asked. Immutable.
     *
     * @param committee the committee
     * @param order the order, or null when it is asked whether the committee is set up as the city wants it
     * @param day the day of the order, or for which it is asked
     */
    record Question(Committee committee, @Nullable Order order, LocalDate day) {}
}
