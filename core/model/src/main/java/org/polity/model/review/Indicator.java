package org.polity.model.review;

import org.polity.model.basis.Word;

/**
 * What is counted of a granted power, a month at a time, each with a numerator and a denominator. One that has no natural
 * denominator has the denominator 1 a month.
 */
public enum Indicator implements Word {
    /** Cases filed (立案数); of a month. */
    CASES_FILED,
    /** Months in which the power was not used (空转月数). */
    MONTHS_UNUSED,
    /** Cases decided in time, of those due (按期办结). */
    DECIDED_IN_TIME,
    /** Qualified officers, of items to enforce (人均事项). */
    OFFICERS_PER_ITEM,
    /** Hours of training, of officers (培训). */
    TRAINING,
    /** Decisions reversed on reconsideration, of those reconsidered (复议纠错). */
    REVERSED_ON_RECONSIDERATION,
    /** Suits lost, of those decided (行政诉讼败诉). */
    LOST_IN_COURT,
    /** Cases returned to the county, of those filed (退回). */
    RETURNED,
    /** Complaints, of cases filed (投诉). */
    COMPLAINTS;

    /**
     * Whether it counts some of what its denominator counts, so that numerator over denominator is told as a percentage;
     * else the two counts stand for themselves.
     *
     * @return false for cases, months, officers and hours
     */
    public boolean isShare() {
        return switch (this) {
            case DECIDED_IN_TIME, REVERSED_ON_RECONSIDERATION, LOST_IN_COURT, RETURNED, COMPLAINTS -> true;
            case CASES_FILED, MONTHS_UNUSED, OFFICERS_PER_ITEM, TRAINING -> false;
        };
    }

    /**
     * Whether what it counts is among what its denominator counts in the same month, so that the numerator is never above
     * the denominator. A case may be returned, or complained of, in a later month than that in which it was filed.
     *
     * @return true for decisions in time, reversals and lost suits
     */
    public boolean isPart() {
        return switch (this) {
            case DECIDED_IN_TIME, REVERSED_ON_RECONSIDERATION, LOST_IN_COURT -> true;
            case CASES_FILED, MONTHS_UNUSED, OFFICERS_PER_ITEM, TRAINING, RETURNED, COMPLAINTS -> false;
        };
    }
}
