package org.polity.spi.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.body.OfficerId;
import org.polity.model.body.StaffingMatter;
import org.polity.model.committee.HeadOpinion;
import org.polity.model.decision.Finding;

/**
 * What a city asks before something is done about a person in a post: the head of a dispatched agency is appointed, moved or
 * appraised, an officer is seconded or covers a duty. Pure, as an {@link AdmissionRule} is; a finding refuses, and a rule that
 * fails refuses too, and is named. Thread-safe.
 */
public interface StaffingRule {
    /**
     * The name by which reasons call the rule.
     *
     * @return lower-case letters, digits and hyphens, unique within the plugin
     */
    String name();

    /**
     * Judges one matter.
     *
     * @param question what is asked
     * @param city what is known
     * @return what speaks against it, in a fixed order; empty when nothing does
     */
    List<Finding> judge(Question question, CityFacts city);

    /**
     * What a staffing rule is asked. Immutable.
     *
     * @param matter what shall be done
     * @param body the agency whose head it is about, the body that an officer is seconded to, or the body whose duty is covered
     * @param officer the officer, or null for the head of an agency, who is not named
     * @param opinion the township's opinion on this matter of the head, or null when none was recorded, or it is not about a head
     * @param day the day
     */
    record Question(
            StaffingMatter matter,
            BodyId body,
            @Nullable OfficerId officer,
            @Nullable HeadOpinion opinion,
            LocalDate day) {}
}
