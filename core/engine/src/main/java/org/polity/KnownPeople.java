package org.polity;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Absence;
import org.polity.model.body.Cover;
import org.polity.model.body.DutyCarrier;
import org.polity.model.body.IncentiveAnswer;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Secondment;
import org.polity.model.decision.Reason;

/**
 * The people of a {@link KnownCity} and the duties that they carry. Immutable and thread-safe, as far as the local rules of the plugins
 * are, which {@link #incentives} and {@code judge} ask. Postings stand with the bodies.
 */
public interface KnownPeople {
    /**
     * The A and B roles of a body.
     *
     * @param body the body
     * @return of whatever period, in the order in which they were first recorded
     */
    List<Cover> covers(BodyId body);

    /**
     * When an officer is away.
     *
     * @param officer the officer
     * @return in the order in which it was first recorded
     */
    List<Absence> absences(OfficerId officer);

    /**
     * The secondments of an officer.
     *
     * @param officer the officer
     * @return in the order in which they were first recorded
     */
    List<Secondment> secondments(OfficerId officer);

    /**
     * Who carries a duty of a body on a day: A; when A is away, B by itself; when both are, nobody.
     *
     * @param duty the duty, as its cover names it
     * @param body the body
     * @param day the day
     * @return the officer with the role, or nobody with the reasons
     */
    DutyCarrier carrier(String duty, BodyId body, LocalDate day);

    /**
     * Who carries the duties of a body that have a cover on a day.
     *
     * @param body the body
     * @param day the day
     * @return in the order in which the covers were first recorded
     */
    List<DutyCarrier> carriers(BodyId body, LocalDate day);

    /**
     * The duties with something wrong on a day: nobody carries them, B stands in, or B could never do so.
     *
     * @param day the day
     * @return body by body; those that nobody carries say so
     */
    List<DutyCarrier> alerts(LocalDate day);

    /**
     * What would speak against a cover on its first day; nothing is recorded. Asks the staffing rules of the plugins.
     *
     * @param cover the cover
     * @return the reasons in the order of their codes; empty when it would be recorded
     */
    List<Reason> judge(Cover cover);

    /**
     * What would speak against a secondment; nothing is recorded. Asks the staffing rules of the plugins.
     *
     * @param secondment the secondment
     * @return the reasons in the order of their codes; empty when it would be recorded
     */
    List<Reason> judge(Secondment secondment);

    /**
     * What the measures that draw talent give an officer. Asks the incentive rules of the plugins; one that fails is named.
     *
     * @param officer the officer
     * @param body the body served in
     * @param day the day
     * @return one for each rule, in the order in which they are asked
     */
    List<IncentiveAnswer> incentives(OfficerId officer, BodyId body, LocalDate day);
}
