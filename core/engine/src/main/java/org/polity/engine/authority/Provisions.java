package org.polity.engine.authority;

import org.jspecify.annotations.Nullable;
import org.polity.engine.decision.DatedProvision;
import org.polity.engine.power.PowerNode;
import org.polity.model.authority.AuthorityReason;
import org.polity.model.decision.Provision;
import org.polity.model.power.PowerKind;

/**
 * The provision that each reason rests on, where one was read in the statute itself; a reason without one rests on the
 * grant, the list or the certificate that its arguments name.
 */
final class Provisions {
    private static final DatedProvision ENTRUSTMENT = DatedProvision.penaltyLaw("第二十条", "20");
    private static final DatedProvision PLACE_OF_ACT = DatedProvision.penaltyLaw("第二十二条", "22");
    private static final DatedProvision COUNTY_BY_DEFAULT = DatedProvision.penaltyLaw("第二十三条", "23");
    private static final DatedProvision ASSIGNMENT = DatedProvision.penaltyLaw("第二十四条", "24");
    private static final DatedProvision VOID = DatedProvision.penaltyLaw("第三十八条", "38");
    private static final DatedProvision OFFICERS = DatedProvision.penaltyLaw("第四十二条", "42");
    private static final DatedProvision COERCION_STAYS = DatedProvision.compulsionLaw("第十七条第一款", "17(1)");
    private static final DatedProvision COERCION_OFFICERS = DatedProvision.compulsionLaw("第十八条", "18");

    private Provisions() {}

    /** The provision of a reason on a day, or null. */
    static @Nullable Provision of(AuthorityReason reason, @Nullable PowerNode power, int day) {
        if (power == null) {
            return null;
        }
        return switch (reason) {
            case FINE_BELOW_MINIMUM, FINE_ABOVE_MAXIMUM, SANCTION_NOT_PROVIDED ->
                new Provision(power.power.basis(), power.power.basis());
            case COERCION_NOT_ENTRUSTABLE -> COERCION_STAYS.on(day);
            case TOO_FEW_OFFICERS -> officers(power, day);
            default -> power.kind == PowerKind.PENALTY ? ofPenalty(reason, day) : null;
        };
    }

    private static @Nullable Provision officers(PowerNode power, int day) {
        return switch (power.kind) {
            case PENALTY -> OFFICERS.on(day);
            case COERCION -> COERCION_OFFICERS.on(day);
            default -> null;
        };
    }

    private static @Nullable Provision ofPenalty(AuthorityReason reason, int day) {
        return switch (reason) {
            case NOT_A_LEGAL_SUBJECT -> VOID.on(day);
            case NO_GRANT -> COUNTY_BY_DEFAULT.on(day);
            case NOT_PUBLISHED, NOT_STARTED -> ASSIGNMENT.on(day);
            case EXPIRED -> ENTRUSTMENT.on(day);
            case OUT_OF_AREA -> PLACE_OF_ACT.on(day);
            case OFFICER_NOT_SERVING, CERTIFICATE_MISSING, CERTIFICATE_NOT_VALID -> OFFICERS.on(day);
            default -> null;
        };
    }
}
