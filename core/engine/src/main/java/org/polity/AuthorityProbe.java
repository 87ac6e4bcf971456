package org.polity;

import org.polity.model.power.PartyKind;

/**
 * A question of authority by handles, to be filled and used again and again. Not thread-safe. Days are counted as
 * {@link java.time.LocalDate#toEpochDay} does, money in fen.
 */
public final class AuthorityProbe {
    /** Stands for "no sanction asked about". */
    public static final int NO_SANCTION = -1;

    /** The power's handle. */
    public int power = -1;

    /** The body's handle. */
    public int body = -1;

    /** The place's handle. */
    public int place = -1;

    /** The day on which the body would act. */
    public int day;

    /** The day on which the title must be held: that of filing, else {@link #day}. */
    public int held;

    /** The officers' handles; only the first {@link #officerCount} count. */
    public int[] officers = new int[2];

    /** How many officers; -1 when officers are not asked about. */
    public int officerCount = -1;

    /** The sanction's handle, or {@link #NO_SANCTION}. */
    public int sanction = NO_SANCTION;

    /** The amount of a fine in fen, or -1 when none is given. */
    public long amount = -1;

    /** The kind of party: 0 for a citizen, 1 for an organisation, -1 when not given. */
    public int party = -1;

    /** The flags: bit 0 crosses areas, bit 1 has major impact. */
    public int flags;

    /** An empty question. */
    public AuthorityProbe() {}

    /**
     * The number of a kind of party.
     *
     * @param kind the kind
     * @return 0 for a citizen, 1 for an organisation
     */
    public static int party(PartyKind kind) {
        return kind == PartyKind.CITIZEN ? 0 : 1;
    }
}
