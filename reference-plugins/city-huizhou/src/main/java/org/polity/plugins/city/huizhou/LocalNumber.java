package org.polity.plugins.city.huizhou;

import java.util.Locale;
import org.polity.spi.Setting;
import org.polity.spi.Settings;

/** The numbers that the city sets, each with default, bounds and meaning. Every default is illustrative. */
enum LocalNumber {
    /** Beijing's Xicheng asks for 30 (2018). */
    APPLY_AHEAD_WORKING_DAYS(30, 0, 365, "how many working days before its start an admission is applied for"),
    /** Beijing's Xicheng decides within 15 (2018). */
    DECIDE_WITHIN_WORKING_DAYS(15, 1, 365, "within how many working days after the application it is decided"),
    /** The statute asks for a review of emergencies nowhere; a month lets the next meeting decide. */
    PROVISIONAL_REVIEW_DAYS(30, 1, 365, "after how many days a provisional entry is reviewed"),
    /** Administrative Penalty Law Art. 24 asks for periodic evaluation and gives no period. */
    REVIEW_PERIOD_MONTHS(12, 1, 120, "after how many months a grant is reviewed again"),
    /** Powers that were never used were recalled in many places; none published after how long. */
    ZERO_USE_MONTHS(12, 1, 120, "from how many months without a case on the look-back proposes a recall"),
    /** A share of three cases is none. */
    RATE_LEAST_DENOMINATOR(10, 1, 1_000_000, "the least number of cases of which a share is spoken of"),
    /** Too difficult for a township was a published ground. */
    RETURNED_PERCENT(50, 1, 100, "from which percentage of cases returned on a recall is proposed"),
    /** Too much litigation was a published ground. */
    REVERSED_PERCENT(50, 1, 100, "from which percentage of reversed decisions on a recall is proposed"),
    /** Too much litigation was a published ground. */
    LOST_PERCENT(50, 1, 100, "from which percentage of lost suits on a recall is proposed"),
    /** Zhejiang keeps what is frequent, easily found and easily handled. */
    BUSY_CASES_A_MONTH(1, 1, 1_000_000, "from how many cases a month on, in the mean, a power counts as busy"),
    /** The same. */
    IN_TIME_PERCENT(
            90, 1, 100, "which percentage of a busy power's cases is decided in time, for a proposal to keep it"),
    /** No document was found that says how many members a meeting takes. */
    QUORUM_PERCENT(50, 1, 100, "which percentage of a committee's members a meeting takes, inclusive"),
    /** The article gives 415 institutions for 71 townships, so five to seven each beside no cap. */
    TEMPLATE_OTHERS(3, 0, 100, "how many institutions a township has at most beside the fixed kinds, the X of 4+X");

    private final long standard;
    private final long least;
    private final long most;
    private final String meaning;

    LocalNumber(long standard, long least, long most, String meaning) {
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.meaning = meaning;
    }

    Setting setting() {
        String bounds = meaning + "; a whole number from " + least + " to " + most;
        return new Setting(settingName(), Setting.Type.WHOLE_NUMBER, Long.toString(standard), bounds);
    }

    /**
     * The number given.
     *
     * @throws IllegalArgumentException if it is out of its bounds
     */
    long of(Settings settings) {
        long value = settings.wholeNumber(settingName());
        if (value < least || value > most) {
            throw new IllegalArgumentException("setting " + settingName() + " is " + value
                    + ", and must be a whole number from " + least + " to " + most + ": " + meaning);
        }
        return value;
    }

    private String settingName() {
        return CityHuizhouPlugin.ID + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
