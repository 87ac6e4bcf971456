package org.polity;

import org.polity.engine.city.QuotaQuestions;
import org.polity.engine.quota.QuotaCheck;
import org.polity.model.quota.QuotaCommand;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityProblem;

/**
 * The table of quota commands, with the columns {@code id}, {@code kind}, {@code on}, {@code category}, {@code tag},
 * {@code from}, {@code to}, {@code posts}, {@code person}, {@code approval}, {@code reservation} and {@code until}. It is
 * read as {@link QuestionTable} is; two rows may have one id, which the ledger judges.
 */
public final class QuotaTable {
    /** The name under which a source hands the table over. */
    public static final String NAME = "quota_commands";

    private QuotaTable() {}

    /**
     * Begins to read commands.
     *
     * @param asker takes what is read
     * @return takes the table, once
     */
    public static CityIntake intake(Asker<QuotaCommand> asker) {
        return new QuotaQuestions(asker);
    }

    /**
     * The problem that there are commands and the city has no categories of posts.
     *
     * @return a problem of {@code city.json}
     */
    public static CityProblem categoriesMissing() {
        return QuotaCheck.categoriesMissing("city.json");
    }
}
