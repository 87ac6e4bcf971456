package org.polity.plugins.rules.cel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.Certificate;
import org.polity.model.body.Posting;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.spi.rule.CityFacts;

/**
 * What any rule may read of the city.
 *
 * @param city the city
 * @param code the power asked about, or null
 * @param receiver the body asked about
 * @param day the day asked about
 */
record Known(CityFacts city, @Nullable PowerCode code, BodyId receiver, LocalDate day) {
    Optional<Power> power() {
        return Optional.ofNullable(code).flatMap(city::power);
    }

    Optional<Body> body() {
        return city.body(receiver);
    }

    long officers() {
        return city.serving(receiver, day).stream()
                .map(Posting::officer)
                .distinct()
                .count();
    }

    /** Officers with a certificate that is valid on the day and covers the field of the power. */
    long certified() {
        String domain = power().map(Power::domain).orElse(Certificate.ALL_DOMAINS);
        return city.serving(receiver, day).stream()
                .map(Posting::officer)
                .distinct()
                .filter(officer ->
                        city.certificates(officer).stream().anyMatch(certificate -> covers(certificate, domain)))
                .count();
    }

    private boolean covers(Certificate certificate, String domain) {
        return certificate.validity().contains(day)
                && (certificate.domains().contains(domain)
                        || certificate.domains().contains(Certificate.ALL_DOMAINS));
    }
}
