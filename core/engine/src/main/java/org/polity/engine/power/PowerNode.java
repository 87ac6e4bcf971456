package org.polity.engine.power;

import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Bits;
import org.polity.engine.basis.Days;
import org.polity.model.basis.Money;
import org.polity.model.power.FineRange;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;

/** A power as a decision reads it. Immutable. */
public final class PowerNode {
    /** Stands for an end of a fine's range that is not given. */
    public static final long NO_BOUND = -1;

    public final int handle;
    public final Power power;
    public final PowerKind kind;
    public final int domain;

    /** The power by which grants are found: a coercion power follows its linked penalty; -1 when it has none. */
    public final int grantedWith;

    public final boolean hasSanctions;
    public final Bits sanctions;

    /** Whether the power is a penalty, a coercion or a licence, which ask for an administrative subject. */
    public final boolean needsLegalSubject;

    /** Whether officers are asked for: penalty, coercion, inspection. */
    public final boolean needsOfficers;

    private final int inForceFrom;
    private final int inForceUntil;
    private final long[] minimum = new long[2];
    private final long[] maximum = new long[2];

    public PowerNode(int handle, Power power, int domain, int grantedWith, Bits sanctions) {
        this.handle = handle;
        this.power = power;
        this.kind = power.kind();
        this.domain = domain;
        this.grantedWith = grantedWith;
        this.hasSanctions = !power.sanctions().isEmpty();
        this.sanctions = sanctions;
        needsLegalSubject = kind == PowerKind.PENALTY || kind == PowerKind.COERCION || kind == PowerKind.LICENCE;
        needsOfficers = kind == PowerKind.PENALTY || kind == PowerKind.COERCION || kind == PowerKind.INSPECTION;
        inForceFrom = Days.from(power.inForce().fromInclusive());
        inForceUntil = Days.until(power.inForce().untilExclusive());
        range(0, power.citizenFine());
        range(1, power.organisationFine());
    }

    private void range(int party, FineRange range) {
        minimum[party] = fen(range.minimum());
        maximum[party] = fen(range.maximum());
    }

    private static long fen(@Nullable Money money) {
        return money == null ? NO_BOUND : money.fen();
    }

    public boolean isInForce(int day) {
        return inForceFrom <= day && day < inForceUntil;
    }

    /** Whether a fine is provided for a party. */
    public boolean finesParty(int party) {
        return minimum[party] != NO_BOUND || maximum[party] != NO_BOUND;
    }

    /** The least fine in fen, or {@link #NO_BOUND}. */
    public long minimum(int party) {
        return minimum[party];
    }

    /** The greatest fine in fen, or {@link #NO_BOUND}. */
    public long maximum(int party) {
        return maximum[party];
    }
}
