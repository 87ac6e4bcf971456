package org.polity.engine.admission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.decision.Local;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionCheck;
import org.polity.model.admission.AdmissionOverdue;
import org.polity.model.admission.AdmissionStep;
import org.polity.model.decision.Reason;
import org.polity.model.grant.Grant;
import org.polity.spi.rule.CityFacts;

/** What speaks against an application, a step, or a grant; every question of this noun begins here. */
public final class AdmissionObjections {
    private AdmissionObjections() {}

    /** What speaks against an application. */
    public static List<Reason> toApplication(Facts facts, CityFacts city, Local local, Admission admission) {
        return new AdmissionRules(facts, city, local, admission).ofApplication();
    }

    /**
     * What speaks against a step.
     *
     * @param grant the grant that a start records, or null
     */
    public static List<Reason> toStep(
            Facts facts, CityFacts city, Local local, AdmissionStep step, @Nullable Grant grant) {
        return StepRules.judge(facts, city, local, step, grant);
    }

    /** What speaks against a grant that is made through the engine. */
    public static List<Reason> toGrant(Facts facts, Grant grant) {
        return GrantAdmissions.objections(facts, grant);
    }

    /** What should have been decided, or reviewed, by a day. */
    public static List<AdmissionOverdue> overdue(Facts facts, Local local, LocalDate day) {
        return OverdueAdmissions.on(facts, local, day);
    }

    /** What of a known grant would not pass on a day. */
    public static List<AdmissionCheck> toGrantToday(
            Facts facts, CityFacts city, Local local, Grant grant, LocalDate day) {
        return GrantAdmissions.check(facts, city, local, grant, day);
    }
}
