package org.polity.plugins.law.china;

import java.math.BigDecimal;
import java.util.List;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Provision;
import org.polity.spi.law.LegalParameters;

/** The numbers that were read in the statutes themselves. */
final class ChinaParameters implements LegalParameters {
    private static final int WORKING_DAYS_OF_COMPULSION = 69;
    private static final int WORKING_DAYS_OF_LICENSING = 82;
    private static final int WORKING_DAYS_OF_PENALTY = 85;

    private static final List<LegalParameter> ALL = List.of(
            penalty("penalty.officers_least", 2, "officers", 42),
            penalty("penalty.simple_fine_citizen", 200, "yuan", 51),
            penalty("penalty.simple_fine_organisation", 3_000, "yuan", 51),
            penalty("penalty.on_the_spot_fine", 100, "yuan", 68),
            penalty("penalty.decision_days", 90, "days", 60),
            penalty("penalty.payment_days", 15, "days", 67),
            penalty("penalty.late_payment_a_day", 3, "percent", 72),
            penalty("penalty.bar", 2, "years", 36),
            penalty("penalty.bar_safety", 5, "years", 36),
            penaltyWorking("penalty.evidence_registration", 7, 56),
            penaltyWorking("penalty.service", 7, 61),
            penaltyWorking("penalty.hearing_request", 5, 64),
            penaltyWorking("penalty.hearing_notice", 7, 64),
            penaltyWorking("penalty.take_down", 3, 48),
            penaltyWorking("penalty.hand_in", 2, 71),
            compulsion("compulsion.officers_least", 2, "officers", 18),
            compulsion("compulsion.urgent_report", 24, "hours", 19),
            compulsion("compulsion.seizure_days", 30, "days", 25),
            compulsion("compulsion.seizure_extension_days", 30, "days", 25),
            compulsion("compulsion.court_application", 3, "months", 53),
            of(
                    Statute.COMPULSION,
                    "compulsion.demand",
                    10,
                    "working_days",
                    Statute.COMPULSION.articles(54, WORKING_DAYS_OF_COMPULSION)),
            licence("licence.decision", 20),
            licence("licence.decision_extension", 10),
            licence("licence.joint_decision", 45),
            licence("licence.joint_decision_extension", 15),
            of(Statute.RECONSIDERATION, "reconsideration.request", 60, "days", Statute.RECONSIDERATION.article(20)),
            of(Statute.BUDGET, "budget.general_transfer", 30, "days", Statute.BUDGET.article(52)),
            of(Statute.BUDGET, "budget.special_transfer", 60, "days", Statute.BUDGET.article(52)));

    @Override
    public String key() {
        return "china";
    }

    @Override
    public List<LegalParameter> all() {
        return ALL;
    }

    private static LegalParameter penalty(String name, long value, String unit, int article) {
        return of(Statute.PENALTY, name, value, unit, Statute.PENALTY.article(article));
    }

    private static LegalParameter penaltyWorking(String name, long value, int article) {
        Provision source = Statute.PENALTY.articles(article, WORKING_DAYS_OF_PENALTY);
        return of(Statute.PENALTY, name, value, "working_days", source);
    }

    private static LegalParameter compulsion(String name, long value, String unit, int article) {
        return of(Statute.COMPULSION, name, value, unit, Statute.COMPULSION.article(article));
    }

    private static LegalParameter licence(String name, long value) {
        Provision source = Statute.LICENSING.articles(42, WORKING_DAYS_OF_LICENSING);
        return of(Statute.LICENSING, name, value, "working_days", source);
    }

    private static LegalParameter of(Statute statute, String name, long value, String unit, Provision source) {
        return new LegalParameter(name, BigDecimal.valueOf(value), unit, source, statute.inForce());
    }
}
