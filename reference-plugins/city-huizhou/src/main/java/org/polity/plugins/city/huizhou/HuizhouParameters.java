package org.polity.plugins.city.huizhou;

import java.math.BigDecimal;
import java.util.List;
import org.polity.model.decision.LegalParameter;
import org.polity.spi.Settings;
import org.polity.spi.law.LegalParameters;

/** The numbers that the engine asks for by name. */
final class HuizhouParameters implements LegalParameters {
    private final List<LegalParameter> all;

    HuizhouParameters(Settings settings) {
        Source source = Source.of(settings);
        all = List.of(
                of(
                        "admission.apply_ahead_working_days",
                        LocalNumber.APPLY_AHEAD_WORKING_DAYS,
                        "working_days",
                        source,
                        settings),
                of(
                        "admission.decide_within_working_days",
                        LocalNumber.DECIDE_WITHIN_WORKING_DAYS,
                        "working_days",
                        source,
                        settings),
                of("admission.provisional_review_days", LocalNumber.PROVISIONAL_REVIEW_DAYS, "days", source, settings),
                of("review.period_months", LocalNumber.REVIEW_PERIOD_MONTHS, "months", source, settings),
                of("review.zero_use_months", LocalNumber.ZERO_USE_MONTHS, "months", source, settings),
                of("review.rate_least_denominator", LocalNumber.RATE_LEAST_DENOMINATOR, "cases", source, settings),
                of("committee.quorum_percent", LocalNumber.QUORUM_PERCENT, "percent", source, settings));
    }

    @Override
    public String key() {
        return "huizhou";
    }

    @Override
    public List<LegalParameter> all() {
        return all;
    }

    private static LegalParameter of(String name, LocalNumber number, String unit, Source source, Settings settings) {
        return new LegalParameter(
                name, BigDecimal.valueOf(number.of(settings)), unit, source.provision(), source.inForce());
    }
}
