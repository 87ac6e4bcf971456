package org.polity.engine.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.model.decision.Provision;

/**
 * A provision and the day from which it is in force, so that no decision about an earlier day cites it. Immutable.
 *
 * @param provision the citation
 * @param inForceFrom the first day, as {@link Days} counts it
 */
public record DatedProvision(Provision provision, int inForceFrom) {
    private static final int PENALTY_LAW = Days.of(LocalDate.of(2021, 7, 15));
    private static final int COMPULSION_LAW = Days.of(LocalDate.of(2012, 1, 1));

    /** The versions of 2018 were in force at the latest when that year was over; their first day is not verified. */
    private static final int COMMITTEE_LAWS = Days.of(LocalDate.of(2019, 1, 1));

    /** The regulation is of 2007 and was in force at the latest when that year was over; its first day is not verified. */
    private static final int STAFFING_REGULATION = Days.of(LocalDate.of(2008, 1, 1));

    /** An article of the Administrative Penalty Law of 2021, which is in force from 2021-07-15. */
    public static DatedProvision penaltyLaw(String articleInChinese, String article) {
        return new DatedProvision(
                new Provision(
                        "《行政处罚法》（2021年修订）" + articleInChinese, "Administrative Penalty Law (2021) Art. " + article),
                PENALTY_LAW);
    }

    /** An article of the Administrative Compulsion Law of 2011. */
    public static DatedProvision compulsionLaw(String articleInChinese, String article) {
        return new DatedProvision(
                new Provision(
                        "《行政强制法》（2011年）" + articleInChinese, "Administrative Compulsion Law (2011) Art. " + article),
                COMPULSION_LAW);
    }

    /** An article of the Villagers' Committee Law as amended in 2018. */
    public static DatedProvision villagersLaw(String articleInChinese, String article) {
        return new DatedProvision(
                new Provision(
                        "《村民委员会组织法》（2018年修正）" + articleInChinese,
                        "Organic Law of the Villagers' Committees (2018) Art. " + article),
                COMMITTEE_LAWS);
    }

    /** An article of the Residents' Committee Law as amended in 2018. */
    public static DatedProvision residentsLaw(String articleInChinese, String article) {
        return new DatedProvision(
                new Provision(
                        "《城市居民委员会组织法》（2018年修正）" + articleInChinese,
                        "Organic Law of the Urban Residents' Committees (2018) Art. " + article),
                COMMITTEE_LAWS);
    }

    /** An article of the State Council's regulation on setting up and staffing local bodies, Decree 486 of 2007. */
    public static DatedProvision staffingRegulation(String articleInChinese, String article) {
        return new DatedProvision(
                new Provision(
                        "《地方各级人民政府机构设置和编制管理条例》（2007年）" + articleInChinese,
                        "Regulation on Setting-up and Staffing of Local Government Bodies (2007) Art. " + article),
                STAFFING_REGULATION);
    }

    /** The provision, or null for a day before it was in force. */
    public @Nullable Provision on(int day) {
        return day < inForceFrom ? null : provision;
    }
}
