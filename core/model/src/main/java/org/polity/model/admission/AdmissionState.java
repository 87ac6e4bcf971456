package org.polity.model.admission;

import org.polity.model.basis.Word;

/** Where an admission stands on a day. */
public enum AdmissionState implements Word {
    /** Applied for; some step before the publication is open (办理中). */
    PENDING,
    /** Entered at once for danger to life or public safety; the review is due (临时先行). */
    PROVISIONAL,
    /** Decided and published, and not started (待实施). */
    ADMITTED,
    /** Started, and it holds (实施中). */
    IN_FORCE,
    /** Started, and the money has not arrived: the receiver may refuse without a black mark (暂停). */
    SUSPENDED,
    /** A step said no (不予准入). */
    REFUSED,
    /** Withdrawn (已退出). */
    WITHDRAWN,
    /** Temporary, and its last day is over; a renewal is a new application (已到期). */
    EXPIRED
}
