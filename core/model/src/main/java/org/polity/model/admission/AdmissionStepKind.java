package org.polity.model.admission;

import org.polity.model.basis.Word;

/** The steps after an application. The first five are taken in this order, each once. */
public enum AdmissionStepKind implements Word {
    /** Legal review (合法性审核). */
    LEGAL_REVIEW,
    /** Review of posts and duties (编制职责审核). */
    STAFFING_REVIEW,
    /** The decision (审定). */
    DECISION,
    /** Publication (公布). */
    PUBLICATION,
    /** The start; for powers the same act records the grant (实施). */
    START,
    /** The money has arrived (经费到位); at any time after the decision. */
    FUND_ARRIVAL,
    /** The application or the admission is withdrawn (退出); at any time. */
    WITHDRAWAL
}
