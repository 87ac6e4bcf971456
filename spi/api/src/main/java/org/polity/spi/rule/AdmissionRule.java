package org.polity.spi.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Finding;
import org.polity.model.power.PowerCode;

/**
 * What a city asks of an admission beside the law. Pure: no I/O, no clock, no chance, the same findings for the same
 * question and facts. A finding refuses; a rule that throws, answers null or takes longer than
 * {@code polity.rule.time-limit} refuses too, and is named. Thread-safe.
 */
public interface AdmissionRule {
    /**
     * The name by which reasons call the rule.
     *
     * @return lower-case letters, digits and hyphens, unique within the plugin
     */
    String name();

    /**
     * Judges an admission for one power or duty and one receiver.
     *
     * @param question what is asked
     * @param city what is known
     * @return what speaks against it, in a fixed order; empty when nothing does
     */
    List<Finding> judge(Question question, CityFacts city);

    /**
     * What an admission rule is asked. Immutable.
     *
     * @param admission the application
     * @param power the power asked about, or null for a duty
     * @param receiver the receiver asked about
     * @param step the step to be taken, or null at the application
     * @param day the day of the step or of the application
     */
    record Question(
            Admission admission,
            @Nullable PowerCode power,
            BodyId receiver,
            @Nullable AdmissionStepKind step,
            LocalDate day) {}
}
