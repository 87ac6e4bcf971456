package org.polity.engine.grant;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Bits;
import org.polity.engine.basis.Days;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.GrantChange;

/** The changes of one grant by day; of two on one day a suspension comes last, so that it counts. Immutable. */
final class Changes {
    private static final Comparator<Change> ORDER = Comparator.<Change>comparingInt(change -> change.on)
            .thenComparing(change -> change.kind == ChangeKind.SUSPEND);

    /** A grant that never changed. */
    static final Changes NONE = new Changes(List.of());

    private final Change[] changes;

    /** The powers that any change meets; null when one meets all. Nearly every question ends here. */
    private final @Nullable Bits met;

    Changes(List<Change> rows) {
        changes = rows.stream().sorted(ORDER).toArray(Change[]::new);
        boolean all = rows.stream().anyMatch(change -> change.powers == null);
        met = all ? null : Bits.union(rows.stream().map(change -> change.powers).toList());
    }

    /** Whether any change meets a power. */
    boolean touches(int power) {
        return met == null || met.has(power);
    }

    /** Whether a recall of all powers from all recipients has been published by a day. */
    boolean isRecalledWhole(int day) {
        for (Change change : changes) {
            if (change.recalledFrom <= day && change.powers == null && change.recipients == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a recall that has been published has taken a power from a recipient by a day. */
    boolean isRecalled(int power, int recipient, int day) {
        for (Change change : changes) {
            if (change.recalledFrom <= day && change.meets(power, recipient)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last suspension or resumption by a day is a suspension. */
    boolean isSuspended(int power, int recipient, int day) {
        for (int i = changes.length - 1; i >= 0; i--) {
            Change change = changes[i];
            if (change.on <= day && change.kind != ChangeKind.RECALL && change.meets(power, recipient)) {
                return change.kind == ChangeKind.SUSPEND;
            }
        }
        return false;
    }

    /** As for one recipient, where a change that names any of some names the one asked about. */
    boolean isRecalled(int power, int[] recipients, int day) {
        for (Change change : changes) {
            if (change.recalledFrom <= day && change.meets(power, recipients)) {
                return true;
            }
        }
        return false;
    }

    /** As for one recipient, where a change that names any of some names the one asked about. */
    boolean isSuspended(int power, int[] recipients, int day) {
        for (int i = changes.length - 1; i >= 0; i--) {
            Change change = changes[i];
            if (change.on <= day && change.kind != ChangeKind.RECALL && change.meets(power, recipients)) {
                return change.kind == ChangeKind.SUSPEND;
            }
        }
        return false;
    }

    /** One change: which powers and recipients it meets (null for all), and from when. */
    static final class Change {
        private final ChangeKind kind;
        private final @Nullable Bits powers;
        private final @Nullable Bits recipients;
        private final int on;
        private final int recalledFrom;

        Change(GrantChange row, @Nullable Bits powers, @Nullable Bits recipients) {
            kind = row.change();
            this.powers = powers;
            this.recipients = recipients;
            on = Days.of(row.on());
            recalledFrom = kind == ChangeKind.RECALL ? Math.max(on, Days.until(row.publishedOn())) : Days.NEVER;
        }

        private boolean meets(int power, int[] anyOf) {
            if (recipients == null) {
                return powers == null || powers.has(power);
            }
            for (int recipient : anyOf) {
                if (meets(power, recipient)) {
                    return true;
                }
            }
            return false;
        }

        private boolean meets(int power, int recipient) {
            return (powers == null || powers.has(power)) && (recipients == null || recipients.has(recipient));
        }
    }
}
