package org.polity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionCheck;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionOverdue;
import org.polity.model.admission.AdmissionState;
import org.polity.model.admission.AdmissionStep;
import org.polity.model.decision.Reason;
import org.polity.model.grant.GrantId;

/**
 * The admissions of a {@link KnownCity}. Immutable and thread-safe, as far as the local rules of the plugins are, which
 * {@link #judge} and {@link #check} ask.
 */
public interface KnownAdmissions {
    /**
     * One admission.
     *
     * @param id its id
     * @return the application, or empty when unknown
     */
    Optional<Admission> find(AdmissionId id);

    /**
     * All admissions.
     *
     * @return in the order in which they were applied for
     */
    List<Admission> all();

    /**
     * The steps of an admission.
     *
     * @param id the admission
     * @return in the order in which they were taken
     */
    List<AdmissionStep> steps(AdmissionId id);

    /**
     * Where an admission stands on a day.
     *
     * @param id the admission
     * @param day the day
     * @return the state, or empty when the admission is unknown
     */
    Optional<AdmissionState> state(AdmissionId id, LocalDate day);

    /**
     * What would speak against an application; nothing is recorded.
     *
     * @param admission the application
     * @return the reasons in the order of their codes; empty when it would be taken
     */
    List<Reason> judge(Admission admission);

    /**
     * Which powers and receivers of a grant would not be admitted on a day, and why. A grant that was loaded is history
     * and stays as it is; its package is not asked for.
     *
     * @param grant the grant
     * @param day the day
     * @return by receiver and power as the grant names them; empty when all would pass, or the grant is unknown
     */
    List<AdmissionCheck> check(GrantId grant, LocalDate day);

    /**
     * What is overdue: applications that are not decided within {@code admission.decide_within_working_days}, and entries for
     * danger to life or public safety that are not decided within {@code admission.provisional_review_days}. A city without
     * the first parameter sets no limit; without the second every such entry is named until it is decided.
     *
     * @param day the day
     * @return in the order in which they were applied for
     */
    List<AdmissionOverdue> overdue(LocalDate day);
}
