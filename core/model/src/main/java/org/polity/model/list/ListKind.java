package org.polity.model.list;

import org.polity.model.basis.Word;

/** The kind of a list. */
public enum ListKind implements Word {
    /** Penalty powers handed down (行政处罚权下放清单). */
    PENALTY_POWERS,
    /** Public services handed down (公共服务事项清单). */
    PUBLIC_SERVICES,
    /** Matters of self-governance (群众自治事项). */
    SELF_GOVERNANCE,
    /** Matters in which a committee assists the government (协助政府事项). */
    ASSIST,
    /** Certificates that are cancelled (应取消证明). */
    CANCELLED_CERTIFICATES,
    /** Matters that may not be pushed down (禁入事项). */
    PROHIBITED,
    /** Basic duties (基本履职). */
    BASIC,
    /** Duties in which the township cooperates (配合履职). */
    COOPERATING,
    /** Duties that departments have taken back (上级部门收回). */
    RECALLED
}
