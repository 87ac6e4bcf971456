package org.polity.engine.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;
import org.polity.model.list.Contradiction;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;

/** What recordings make of the lists: which contradictions there will be, and which of them are new. */
public final class ListsAfter {
    private final Facts before;
    private final Facts after;
    private final Set<Version> touched = new LinkedHashSet<>();

    private record Version(ListId list, int number) {}

    /** The lists as they will be once the recordings of lists and items among these are applied. */
    public ListsAfter(Facts before, List<Recording<?>> recordings) {
        this.before = before;
        Facts.Editor editor = before.edit();
        for (Recording<?> recording : recordings) {
            Fact fact = recording.fact();
            if (fact instanceof ListVersion version) {
                touched.add(new Version(version.list(), version.version()));
                editor.put(ListTables.LISTS, version, 0);
            } else if (fact instanceof ListItem item) {
                touched.add(new Version(item.list(), item.version()));
                editor.put(ListTables.LIST_ITEMS, item, 0);
            }
        }
        after = editor.build();
    }

    /** Every contradiction that there will be, by item and list. */
    public List<Contradiction> contradictions() {
        return Contradictions.all(after);
    }

    /**
     * The contradictions of the recorded versions on days on which their items did not contradict before, so that a
     * contradiction that is known already does not stand in the way of ending it.
     */
    public List<Contradiction> newContradictions() {
        Set<Contradiction> found = new LinkedHashSet<>();
        for (Version version : touched) {
            List<Contradiction> known = Contradictions.of(before, version.list, version.number);
            for (Contradiction one : Contradictions.of(after, version.list, version.number)) {
                if (known.stream().noneMatch(other -> covers(other, one))) {
                    found.add(one);
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static boolean covers(Contradiction known, Contradiction one) {
        return known.item().equals(one.item())
                && isSame(known.refusing().version(), one.refusing().version())
                && isSame(known.admitting().version(), one.admitting().version())
                && contains(known.days(), one.days());
    }

    private static boolean isSame(ListVersion one, ListVersion other) {
        return one.list().equals(other.list()) && one.version() == other.version();
    }

    private static boolean contains(Period outer, Period inner) {
        return Days.from(outer.fromInclusive()) <= Days.from(inner.fromInclusive())
                && Days.until(outer.untilExclusive()) >= Days.until(inner.untilExclusive());
    }
}
