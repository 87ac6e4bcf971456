package org.polity;

import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.grant.Grant;

/**
 * The admissions, and the acts by which a power or a duty gets onto a township or committee: apply, legal review,
 * staffing review, decide, publish, start. Thread-safe.
 */
public interface Admissions extends KnownAdmissions {
    /**
     * Applies.
     *
     * @param act the head of the act, given for the applicant
     * @param admission the application
     * @return what became of it; the reasons of a no are {@link org.polity.model.admission.AdmissionReason}s
     * @throws IllegalArgumentException if the act is not given for the applicant
     */
    Outcome apply(Act act, Admission admission);

    /**
     * Takes a step other than the start: a review, the decision, the publication, the arrival of money, a withdrawal. The
     * body, the document and the day are those of the act.
     *
     * @param act the head of the act
     * @param id the admission
     * @param step which step
     * @param passed whether its result is yes; a no ends the admission
     * @return what became of it
     * @throws IllegalArgumentException if the step is the start
     */
    Outcome take(Act act, AdmissionId id, AdmissionStepKind step, boolean passed);

    /**
     * Starts a duty that was admitted.
     *
     * @param act the head of the act
     * @param id the admission
     * @return what became of it
     */
    Outcome start(Act act, AdmissionId id);

    /**
     * Starts powers that were admitted: the same act records the grant. While money that comes with it has not arrived the
     * same act suspends the grant; the arrival resumes it on its day, or on the day after a start of the same day; a
     * withdrawal recalls it.
     *
     * @param act the head of the act
     * @param id the admission
     * @param grant the grant, of the powers and receivers that were admitted
     * @return what became of it
     */
    Outcome start(Act act, AdmissionId id, Grant grant);
}
