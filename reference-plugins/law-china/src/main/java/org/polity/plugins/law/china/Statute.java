package org.polity.plugins.law.china;

import java.time.LocalDate;
import org.polity.model.basis.Period;
import org.polity.model.decision.Provision;

/** A statute in the version that was read, and the day from which that version is in force. */
@SuppressWarnings("ImmutableEnumChecker") // A period is a record of two days.
enum Statute {
    /** Its Art. 71 gives the day. */
    COMPULSION("行政强制法（2011）", "Administrative Compulsion Law (2011)", 2012, 1, 1),
    /** Amended by a decision of that day, which names no later one. */
    BUDGET("预算法（2018）", "Budget Law (2018)", 2018, 12, 29),
    /** Amended by a decision of that day, which names no later one. */
    LICENSING("行政许可法（2019）", "Administrative Licensing Law (2019)", 2019, 4, 23),
    /** Its Art. 86 gives the day. */
    PENALTY("行政处罚法（2021）", "Administrative Penalty Law (2021)", 2021, 7, 15),
    /** Its Art. 90 gives the day. */
    RECONSIDERATION("行政复议法（2023）", "Administrative Reconsideration Law (2023)", 2024, 1, 1);

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final String chinese;
    private final String english;
    private final Period inForce;

    Statute(String chinese, String english, int year, int month, int day) {
        this.chinese = chinese;
        this.english = english;
        inForce = Period.from(LocalDate.of(year, month, day));
    }

    /** The days on which this version is in force. */
    Period inForce() {
        return inForce;
    }

    /** Cites an article. */
    Provision article(int number) {
        return new Provision(chinese + "第" + chinese(number) + "条", english + " Art. " + number);
    }

    /** Cites an article and the one that says how its days are counted. */
    Provision articles(int number, int counting) {
        return new Provision(
                chinese + "第" + chinese(number) + "条、第" + chinese(counting) + "条",
                english + " Arts. " + number + " and " + counting);
    }

    /** A number from 1 to 99 as statutes write it: 十, 二十四. */
    static String chinese(int number) {
        int tens = number / 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十";
        return ten + DIGITS[number % 10];
    }
}
