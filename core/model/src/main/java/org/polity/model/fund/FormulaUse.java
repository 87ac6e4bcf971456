package org.polity.model.fund;

import org.polity.model.basis.Word;

/** What a formula decides. */
public enum FormulaUse implements Word {
    /** A budget (经费). */
    BUDGET,
    /** A bonus (奖金). */
    BONUS,
    /** An appraisal (考核). */
    APPRAISAL
}
