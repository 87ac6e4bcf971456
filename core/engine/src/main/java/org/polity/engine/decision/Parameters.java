package org.polity.engine.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Period;
import org.polity.model.decision.LegalParameter;

/** Parameters of the law, each with its period. Filled at the start by one thread, then read by many. */
public final class Parameters {
    private final SortedMap<String, List<LegalParameter>> byName = new TreeMap<>();

    private Parameters() {}

    /** No parameters yet. */
    public static Parameters none() {
        return new Parameters();
    }

    /** Adds a parameter, or gives back the one that is set for some of its days already. */
    public @Nullable LegalParameter add(LegalParameter parameter) {
        List<LegalParameter> known = byName.computeIfAbsent(parameter.name(), name -> new ArrayList<>());
        for (LegalParameter one : known) {
            if (overlap(one.inForce(), parameter.inForce())) {
                return one;
            }
        }
        known.add(parameter);
        return null;
    }

    private static boolean overlap(Period one, Period other) {
        return startsBefore(one.fromInclusive(), other.untilExclusive())
                && startsBefore(other.fromInclusive(), one.untilExclusive());
    }

    private static boolean startsBefore(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }

    /** The parameter on a day, or empty: unknown. */
    public Optional<LegalParameter> find(String name, LocalDate day) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(parameter -> parameter.inForce().contains(day))
                .findFirst();
    }
}
