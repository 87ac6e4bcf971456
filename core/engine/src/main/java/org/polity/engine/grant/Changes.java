package org.polity.engine.grant;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Bits;
import org.polity.engine.basis.Days;
import org.polity.model.decision.Ground;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.GrantChange;

/** The changes of one grant by day; of two on one day a suspension comes last, so that it counts. Immutable. */
public final class Changes {
    private static final Comparator<Change> ORDER = Comparator.<Change>comparingInt(change -> change.on)
            .thenComparing(change -> change.row.change() == ChangeKind.SUSPEND);

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

    /** The published recall that has taken a power from a recipient by a day, or null. */
    public @Nullable Change recall(int power, int recipient, int day) {
        for (Change change : changes) {
            if (change.recalledFrom <= day && change.meets(power, recipient)) {
                return change;
            }
        }
        return null;
    }

    /** The suspension that holds on a day, or null: the last suspension or resumption by the day, if it is one. */
    public @Nullable Change suspension(int power, int recipient, int day) {
        for (int i = changes.length - 1; i >= 0; i--) {
            Change change = changes[i];
            if (change.on <= day && change.row.change() != ChangeKind.RECALL && change.meets(power, recipient)) {
                return change.row.change() == ChangeKind.SUSPEND ? change : null;
            }
        }
        return null;
    }

    /** One change: which powers and recipients it meets (null for all), and from when. */
    public static final class Change {
        public final GrantChange row;
        public final Ground ground;
        private final @Nullable Bits powers;
        private final @Nullable Bits recipients;
        private final int on;
        private final int recalledFrom;

        Change(GrantChange row, @Nullable Bits powers, @Nullable Bits recipients, Ground ground) {
            this.row = row;
            this.powers = powers;
            this.recipients = recipients;
            this.ground = ground;
            on = Days.of(row.on());
            recalledFrom = row.change() == ChangeKind.RECALL ? Math.max(on, Days.until(row.publishedOn())) : Days.NEVER;
        }

        private boolean meets(int power, int recipient) {
            return (powers == null || powers.has(power)) && (recipients == null || recipients.has(recipient));
        }
    }
}
