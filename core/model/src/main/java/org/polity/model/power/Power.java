package org.polity.model.power;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;
import org.polity.model.place.DivisionLevel;

/**
 * A power (职权) as a statute gives it.
 *
 * @param code its code
 * @param name its name
 * @param kind its kind
 * @param domain its field, a word compared exactly
 * @param level the level that holds it originally; never community
 * @param basis its legal basis as cited
 * @param inForce the days on which the basis is in force; the first day is given
 * @param sanctions the sanctions it provides, words; empty when it does not say
 * @param citizenFine the range of a fine on a citizen
 * @param organisationFine the range of a fine on an organisation
 * @param linkedPenalty for coercion, the penalty it follows, else null
 */
public record Power(
        PowerCode code,
        String name,
        PowerKind kind,
        String domain,
        DivisionLevel level,
        String basis,
        Period inForce,
        List<String> sanctions,
        FineRange citizenFine,
        FineRange organisationFine,
        @Nullable PowerCode linkedPenalty)
        implements Fact {
    /** The sanction word for a warning (警告). */
    public static final String WARNING = "warning";

    /** The sanction word for a fine (罚款). */
    public static final String FINE = "fine";

    // Copies the sanctions.
    public Power {
        sanctions = List.copyOf(sanctions);
    }

    /**
     * The range of a fine on one kind of party.
     *
     * @param party the kind of party
     * @return the range, perhaps {@link FineRange#NONE}
     */
    public FineRange fineFor(PartyKind party) {
        return party == PartyKind.CITIZEN ? citizenFine : organisationFine;
    }
}
