package org.polity;

import java.time.ZoneId;
import org.polity.engine.city.AuthorityQuestions;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.spi.city.CityIntake;

/**
 * The table of questions of authority, with the columns {@code id}, {@code power}, {@code body}, {@code place}, {@code at},
 * {@code officers}, {@code sanction}, {@code amount}, {@code party}, {@code filed_on} and {@code flags}. A source hands it
 * over like a table of the city, and it is judged by the same rules. Rows are handed on one by one until the first
 * problem; a caller that answers all or nothing keeps its answers back until it knows that there was none.
 */
public final class QuestionTable {
    /** The name under which a source hands the table over. */
    public static final String NAME = "questions";

    private QuestionTable() {}

    /**
     * Begins to read questions.
     *
     * @param zone the city's zone, in which a time without an offset stands and days begin
     * @param asker takes what is read
     * @return takes the table, once; the ids of all rows stay in memory until it is dropped
     */
    public static CityIntake intake(ZoneId zone, Asker<AuthorityQuestion> asker) {
        return new AuthorityQuestions(zone, asker);
    }
}
