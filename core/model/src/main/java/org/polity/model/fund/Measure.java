package org.polity.model.fund;

import org.polity.model.basis.Word;

/** What a formula of budget, bonus or appraisal may count. The list is closed, so that no new word hides a fine. */
public enum Measure implements Word {
    /** People who live there (常住人口). */
    POPULATION,
    /** Area (面积). */
    AREA,
    /** Approved posts (编制数). */
    POSTS,
    /** People in posts (在编人数). */
    PEOPLE,
    /** Tasks admitted (准入事项数). */
    TASKS,
    /** Cases handled, whatever their outcome (办件量). */
    CASES_HANDLED,
    /** Cases handled in time (按期办结). */
    CASES_ON_TIME,
    /** What citizens think of it (群众满意度). */
    SATISFACTION,
    /** Hours of training (培训学时). */
    TRAINING_HOURS,
    /** The amount of fines (罚款数额). */
    FINE_AMOUNT,
    /** The number of fines, or of cases that ended in one (罚款件数). */
    FINE_CASES,
    /** Confiscated gains (没收违法所得). */
    CONFISCATED_GAINS,
    /** Money from auctions of confiscated goods (拍卖款项). */
    AUCTION_MONEY;

    /**
     * Whether it ties something to fines, openly or in disguise; Administrative Penalty Law (2021) Art. 74 forbids that for
     * appraisal, Art. 78 names who answers for it.
     *
     * @return true for the last four
     */
    public boolean isTiedToFines() {
        return compareTo(FINE_AMOUNT) >= 0;
    }
}
