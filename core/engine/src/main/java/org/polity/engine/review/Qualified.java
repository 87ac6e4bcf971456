package org.polity.engine.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.body.Workforce;
import org.polity.engine.decision.Parameters;
import org.polity.model.body.Body;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Reason;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;
import org.polity.model.review.ReviewReason;

/** Whether enough officers are qualified for a power in a township on a day. Used by one thread. */
final class Qualified {
    /** How many officers the law asks for; Administrative Penalty Law (2021) Art. 42. */
    static final String OFFICERS_LEAST = "penalty.officers_least";

    private final LocalDate day;
    private final Optional<LegalParameter> least;
    private final Workforce workforce;
    private final Map<String, Integer> counted = new HashMap<>();

    Qualified(Facts facts, Parameters parameters, LocalDate day) {
        this.day = day;
        least = parameters.find(OFFICERS_LEAST, day);
        workforce = new Workforce(facts, day);
    }

    /** That the parameter is unknown, or null. */
    @Nullable
    Reason unknown() {
        return least.isPresent()
                ? null
                : Objections.reason(ReviewReason.PARAMETER_UNKNOWN, null, OFFICERS_LEAST, day.toString());
    }

    static boolean isAsked(Power power) {
        return power.kind() == PowerKind.PENALTY || power.kind() == PowerKind.INSPECTION;
    }

    /** That too few are left, or null when enough are, or it is not asked, or unknown how many are enough. */
    @Nullable
    Reason tooFew(Power power, Body body) {
        if (least.isEmpty() || !isAsked(power)) {
            return null;
        }
        int there = counted.computeIfAbsent(
                body.id().value() + '\n' + power.domain(), key -> workforce.qualified(body.id(), power.domain()));
        int needed = least.get().value().intValue();
        return there >= needed
                ? null
                : Objections.reason(
                        ReviewReason.TOO_FEW_OFFICERS,
                        least.get().source(),
                        body.name(),
                        power.domain(),
                        Integer.toString(needed),
                        Integer.toString(there));
    }
}
