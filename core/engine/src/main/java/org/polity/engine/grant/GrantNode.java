package org.polity.engine.grant;

import static org.polity.model.authority.AuthorityReason.EXPIRED;
import static org.polity.model.authority.AuthorityReason.NOT_PUBLISHED;
import static org.polity.model.authority.AuthorityReason.NOT_STARTED;
import static org.polity.model.authority.AuthorityReason.NOT_YET_EFFECTIVE;
import static org.polity.model.authority.AuthorityReason.RECALLED;
import static org.polity.model.authority.AuthorityReason.SUSPENDED;

import org.polity.engine.basis.Bits;
import org.polity.engine.basis.Days;
import org.polity.engine.place.Containment;
import org.polity.model.grant.CaseFlag;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantMode;

/**
 * A grant as a decision reads it, and the rule whether it is live. Its powers are those of its codes and of the list
 * versions that hold on its first day, without coercion powers, which follow their penalty. Immutable.
 */
public final class GrantNode {
    private static final int NOT_PUBLISHED_BIT = NOT_PUBLISHED.bit();
    private static final int NOT_YET_EFFECTIVE_BIT = NOT_YET_EFFECTIVE.bit();
    private static final int EXPIRED_BIT = EXPIRED.bit();
    private static final int NOT_STARTED_BIT = NOT_STARTED.bit();
    private static final int RECALLED_BIT = RECALLED.bit();
    private static final int SUSPENDED_BIT = SUSPENDED.bit();

    public final int handle;
    public final Grant grant;
    public final boolean assigned;

    /** The entrusting body, or -1 when assigned. */
    public final int from;

    public final int effectiveFrom;

    /** The greatest fine in fen, or -1. */
    public final long fineMaximum;

    public final boolean hasSanctions;
    public final Bits sanctions;

    /** The flags that take a case out: bit 0 crosses areas, bit 1 has major impact. */
    public final int excludes;

    private final Changes changes;
    private final Bits powers;
    private final int published;
    private final int effectiveUntil;
    private final Starts starts;

    GrantNode(int handle, Grant grant, int from, Bits powers, Bits sanctions, Starts starts, Changes changes) {
        this.handle = handle;
        this.grant = grant;
        this.assigned = grant.mode() == GrantMode.ASSIGNED;
        this.from = from;
        this.powers = powers;
        this.sanctions = sanctions;
        this.hasSanctions = !grant.sanctions().isEmpty();
        this.starts = starts;
        this.changes = changes;
        this.fineMaximum =
                grant.fineMaximum() == null ? -1 : grant.fineMaximum().fen();
        this.excludes = (grant.excludes().contains(CaseFlag.CROSS_AREA) ? 1 : 0)
                | (grant.excludes().contains(CaseFlag.MAJOR_IMPACT) ? 2 : 0);
        published = Days.until(grant.publishedOn());
        effectiveFrom = Days.from(grant.effective().fromInclusive());
        effectiveUntil = Days.until(grant.effective().untilExclusive());
    }

    public boolean hands(int power) {
        return powers.has(power);
    }

    /**
     * Why the grant is not live for a power and a recipient.
     *
     * @param recipient the recipient's handle
     * @param division the handle of the recipient's division
     * @param held the day on which the title must be held
     * @param day the day of the question, on which suspension is judged
     * @return the bits of the reasons, 0 when it is live
     */
    public int notLive(Containment places, int power, int recipient, int division, int held, int day) {
        int why = notInTime(held);
        if (assigned && !starts.hasStarted(places, division, held)) {
            why |= NOT_STARTED_BIT;
        }
        if (changes.touches(power)) {
            why |= changes.isRecalled(power, recipient, held) ? RECALLED_BIT : 0;
            why |= changes.isSuspended(power, recipient, day) ? SUSPENDED_BIT : 0;
        }
        return why;
    }

    /**
     * Why the grant is not live for a power and a recipient that carries on what others did.
     *
     * @param recipients the handles of all whose work it carries on, its own among them: a change that names any names it
     * @param divisions the divisions of those of them that the grant names: it has started when it has in any
     * @param held the day on which the title must be held
     * @param day the day of the question
     * @return the bits of the reasons, 0 when it is live
     */
    public int notLive(Containment places, int power, int[] recipients, int[] divisions, int held, int day) {
        int why = notInTime(held);
        if (assigned && !hasStarted(places, divisions, held)) {
            why |= NOT_STARTED_BIT;
        }
        if (changes.touches(power)) {
            why |= changes.isRecalled(power, recipients, held) ? RECALLED_BIT : 0;
            why |= changes.isSuspended(power, recipients, day) ? SUSPENDED_BIT : 0;
        }
        return why;
    }

    private int notInTime(int held) {
        return (held < published ? NOT_PUBLISHED_BIT : 0)
                | (held < effectiveFrom ? NOT_YET_EFFECTIVE_BIT : 0)
                | (held >= effectiveUntil ? EXPIRED_BIT : 0);
    }

    private boolean hasStarted(Containment places, int[] divisions, int held) {
        for (int division : divisions) {
            if (starts.hasStarted(places, division, held)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a published recall has taken a power from a recipient that carries on what others did, by a day. */
    public boolean isRecalled(int power, int[] recipients, int day) {
        return changes.touches(power) && changes.isRecalled(power, recipients, day);
    }

    /** Whether a published recall has taken a power from a recipient by a day. */
    public boolean isRecalled(int power, int recipient, int day) {
        return changes.touches(power) && changes.isRecalled(power, recipient, day);
    }

    /** Whether its term is over on a day, or all of it was recalled by then. */
    public boolean isOver(int day) {
        return day >= effectiveUntil || changes.isRecalledWhole(day);
    }

    /** Whether this grant is chosen before another live one: the later first day, then the smaller id. */
    public boolean comesBefore(GrantNode other) {
        return effectiveFrom != other.effectiveFrom
                ? effectiveFrom > other.effectiveFrom
                : grant.id().compareTo(other.grant.id()) < 0;
    }
}
