package org.polity.engine.shell.desk;

import java.util.Locale;

/** The words by which access rules, entries and notices call the commands. */
public enum CommandWord {
    DIVISION_RECORD,
    BODY_RECORD,
    BODY_ABOLISH,
    COMMITTEE_RECORD,
    POSTING_RECORD,
    CERTIFICATE_RECORD,
    TRAINING_RECORD,
    POWER_RECORD,
    LIST_RECORD,
    EQUIPMENT_RECORD,
    ADMISSION_APPLY,
    ADMISSION_STEP,
    REVIEW_OPEN,
    REVIEW_OPINION,
    REVIEW_FINDING,
    REVIEW_CLOSURE,
    REVIEW_OUTCOME,
    COVER_RECORD,
    SECONDMENT_RECORD,
    ABSENCE_RECORD,
    SEAT_RECORD,
    ORDER_GIVE,
    ORDER_REPORT,
    MEETING_RECORD,
    RESOLUTION_RECORD,
    DECISION_RECORD,
    WHISTLE_CALL,
    WHISTLE_ARRIVE,
    WHISTLE_SCORE,
    HEAD_OPINION,
    HEAD_ACT,
    DISPUTE_OPEN,
    DISPUTE_RULE,
    FUND_APPROPRIATE,
    FUND_RECORD,
    FINE_RECEIVE,
    FORMULA_DEFINE,
    MERGER_CARRY_OUT,
    GRANT_RECORD,
    GRANT_START,
    GRANT_CHANGE,
    GRANT_SUSPEND_DUE,
    QUOTA_COMMAND,
    SUBJECT_ERASE,
    CITY_LOAD;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '.');

    /** For example {@code grant.record}. */
    public String word() {
        return word;
    }
}
