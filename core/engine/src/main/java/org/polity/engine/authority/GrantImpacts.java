package org.polity.engine.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.ListImpact.TouchedGrant;
import org.polity.ListImpact.TouchedPower;
import org.polity.engine.basis.Bits;
import org.polity.engine.body.BodyNode;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.power.PowerNode;
import org.polity.model.basis.BodyId;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.list.ItemChange;
import org.polity.model.list.ListDifference;
import org.polity.model.list.ListId;
import org.polity.model.list.ListedItem;
import org.polity.model.power.PowerCode;

/** Which grants a difference of lists touches. A pure function of the index, the difference and the day. */
public final class GrantImpacts {
    private final AuthorityIndex index;
    private final int day;
    private final List<Change> changes = new ArrayList<>();
    private final Set<ListId> lists = new LinkedHashSet<>();
    private final Map<Set<ListId>, List<Change>> byLists = new HashMap<>();

    /**
     * A power of an item that changed.
     *
     * @param grantedWith the handle by which grants are asked for it, or -1 for a power that is not known
     */
    private record Change(ItemChange change, PowerCode power, int grantedWith) {
        boolean isOf(GrantNode grant) {
            return grantedWith >= 0 && grant.hands(grantedWith);
        }

        boolean isAmong(Bits powers) {
            return grantedWith >= 0 && powers.has(grantedWith);
        }

        boolean isOnListOf(Set<ListId> named) {
            return isOn(change.before(), named) || isOn(change.after(), named);
        }

        private static boolean isOn(@Nullable ListedItem place, Set<ListId> named) {
            return place != null && named.contains(place.version().list());
        }
    }

    private GrantImpacts(AuthorityIndex index, ListDifference difference, int day) {
        this.index = index;
        this.day = day;
        difference.before().forEach(version -> lists.add(version.list()));
        difference.after().forEach(version -> lists.add(version.list()));
        for (ItemChange change : difference.changes()) {
            PowerCode before = change.stood().map(GrantImpacts::power).orElse(null);
            PowerCode after = change.stands().map(GrantImpacts::power).orElse(null);
            add(change, before);
            if (after != null && !after.equals(before)) {
                add(change, after);
            }
        }
    }

    @SuppressWarnings("NullAway") // Optional.map takes a function that may give null
    private static @Nullable PowerCode power(ListedItem place) {
        return place.item().power();
    }

    private void add(ItemChange change, @Nullable PowerCode power) {
        if (power != null) {
            PowerNode node = index.power(index.handles.powers.find(power.value()));
            changes.add(new Change(change, power, node == null ? -1 : node.grantedWith));
        }
    }

    /**
     * The grants that a difference touches.
     *
     * @param onDay grants that are over on this day are left out
     * @return by id
     */
    public static List<TouchedGrant> of(AuthorityIndex index, ListDifference difference, int onDay) {
        if (difference.changes().isEmpty()) {
            return List.of();
        }
        GrantImpacts impacts = new GrantImpacts(index, difference, onDay);
        List<TouchedGrant> touched = new ArrayList<>();
        int capacity = index.grants.capacity();
        for (int handle = 0; handle < capacity; handle++) {
            GrantNode grant = index.grants.get(handle);
            if (grant != null && !grant.isOver(onDay)) {
                impacts.add(grant, touched);
            }
        }
        touched.sort(Comparator.comparing(TouchedGrant::grant));
        return touched;
    }

    private void add(GrantNode grant, List<TouchedGrant> touched) {
        Set<ListId> named = new LinkedHashSet<>();
        grant.grant
                .powers()
                .forEach(selector -> selector.list().filter(lists::contains).ifPresent(named::add));
        int[] coded = grant.grant.powers().stream()
                .flatMap(selector -> selector.power().stream())
                .mapToInt(power -> index.handles.powers.find(power.value()))
                .filter(handle -> handle >= 0)
                .toArray();
        List<Change> own = touching(named, coded);
        if (named.isEmpty() && own.isEmpty()) {
            return;
        }
        List<BodyNode> recipients = recipients(grant);
        List<TouchedPower> powers = new ArrayList<>(own.size());
        for (Change change : own) {
            int holders = change.isOf(grant) ? holders(grant, change.grantedWith(), recipients) : 0;
            powers.add(new TouchedPower(
                    change.power(), change.change().item(), change.change().kind(), holders));
        }
        touched.add(new TouchedGrant(
                grant.grant.id(),
                !named.isEmpty(),
                recipients.stream().map(body -> body.body.id()).toList(),
                powers));
    }

    /** The changes that touch a grant; grants that name the same lists and no power share one answer. */
    private List<Change> touching(Set<ListId> named, int... coded) {
        if (coded.length == 0) {
            return byLists.computeIfAbsent(
                    named,
                    lists -> changes.stream()
                            .filter(change -> change.isOnListOf(lists))
                            .toList());
        }
        Bits powers = Bits.of(coded);
        return changes.stream()
                .filter(change -> change.isOnListOf(named) || change.isAmong(powers))
                .toList();
    }

    private int holders(GrantNode grant, int power, List<BodyNode> recipients) {
        int holders = 0;
        for (BodyNode recipient : recipients) {
            if (!grant.isRecalled(power, index.sourcesOf(recipient.handle, day), day)) {
                holders++;
            }
        }
        return holders;
    }

    /** The bodies that a grant reaches on the day, after all mergers, and that exist then, by id. */
    private List<BodyNode> recipients(GrantNode grant) {
        Set<BodyNode> reached = new LinkedHashSet<>();
        for (RecipientSelector selector : grant.grant.recipients()) {
            selector.body().ifPresent(body -> addExisting(index.handles.bodies.find(body.value()), reached));
            selector.kind().ifPresent(kind -> {
                int capacity = index.bodies.capacity();
                for (int handle = 0; handle < capacity; handle++) {
                    BodyNode body = index.bodies.get(handle);
                    addExisting(body != null && body.kind == kind ? handle : -1, reached);
                }
            });
        }
        List<BodyNode> sorted = new ArrayList<>(reached);
        sorted.sort(Comparator.<BodyNode, BodyId>comparing(body -> body.body.id()));
        return sorted;
    }

    private void addExisting(int named, Set<BodyNode> reached) {
        BodyNode body = named < 0 ? null : index.body(index.heirOf(named, day));
        if (body != null && body.existsOn(day)) {
            reached.add(body);
        }
    }
}
