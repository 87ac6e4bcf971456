package org.polity;

import java.time.ZoneId;
import org.polity.engine.city.DutyQuestions;
import org.polity.model.duty.DutyQuestion;
import org.polity.spi.city.CityIntake;

/**
 * The table of questions of duty, with the columns {@code id}, {@code from}, {@code to}, {@code what}, {@code item},
 * {@code at}, {@code authority}, {@code fund} and {@code staff}. It is read as {@link QuestionTable} is.
 */
public final class DutyTable {
    /** The name under which a source hands the table over. */
    public static final String NAME = "duties";

    private DutyTable() {}

    /**
     * Begins to read questions.
     *
     * @param zone the city's zone, in which a time without an offset stands and days begin
     * @param asker takes what is read
     * @return takes the table, once; the ids of all rows stay in memory until it is dropped
     */
    public static CityIntake intake(ZoneId zone, Asker<DutyQuestion> asker) {
        return new DutyQuestions(zone, asker);
    }
}
