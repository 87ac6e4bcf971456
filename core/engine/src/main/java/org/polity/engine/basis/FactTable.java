package org.polity.engine.basis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;

/**
 * All facts of one table that are known at one position. Immutable; shares what did not change with the table it was
 * edited from.
 *
 * @param <F> the facts
 */
public final class FactTable<F extends Fact> {
    private static final int[] NONE = {};

    private final Table<F> table;
    private final Keys keys;
    private final Keys groupKeys;
    private final Chunked<Known<F>> facts;
    private final Chunked<int[]> groups;
    private final int count;

    private FactTable(
            Table<F> table, Keys keys, Keys groupKeys, Chunked<Known<F>> facts, Chunked<int[]> groups, int count) {
        this.table = table;
        this.keys = keys;
        this.groupKeys = groupKeys;
        this.facts = facts;
        this.groups = groups;
        this.count = count;
    }

    /** A table without facts; it and all edited from it share the handles of keys. */
    public static <F extends Fact> FactTable<F> empty(Table<F> table) {
        return new FactTable<>(table, new Keys(), new Keys(), Chunked.empty(), Chunked.empty(), 0);
    }

    public Table<F> table() {
        return table;
    }

    /** The fact of a key, or null. */
    public @Nullable Known<F> find(String key) {
        int handle = keys.find(key);
        return handle < 0 ? null : facts.get(handle);
    }

    /** How many facts there are. */
    public int count() {
        return count;
    }

    /**
     * All facts, in the order in which their keys were first recorded. That is nearly the order of handles; it is not
     * where a key was met by a command that was not recorded in the end.
     */
    public List<Known<F>> all() {
        List<Known<F>> all = new ArrayList<>(count);
        int capacity = facts.capacity();
        long previous = 0;
        boolean ordered = true;
        for (int i = 0; i < capacity; i++) {
            Known<F> known = facts.get(i);
            if (known != null) {
                all.add(known);
                ordered &= known.firstPosition() >= previous;
                previous = known.firstPosition();
            }
        }
        if (!ordered) {
            all.sort(Comparator.comparingLong(Known::firstPosition));
        }
        return all;
    }

    /** The facts of a group, in the order in which their keys were first recorded. */
    public List<Known<F>> group(String group) {
        int handle = groupKeys.find(group);
        int[] members = handle < 0 ? null : groups.get(handle);
        if (members == null) {
            return List.of();
        }
        List<Known<F>> found = new ArrayList<>(members.length);
        for (int member : members) {
            Known<F> known = facts.get(member);
            if (known != null) {
                found.add(known);
            }
        }
        return found;
    }

    /** Whether a group has a fact. */
    public boolean hasGroup(String group) {
        int handle = groupKeys.find(group);
        int[] members = handle < 0 ? null : groups.get(handle);
        return members != null && members.length > 0;
    }

    /** Begins to edit a copy. */
    public Editor<F> edit() {
        return new Editor<>(this);
    }

    /**
     * Edits a copy of a table; used by one thread.
     *
     * @param <F> the facts
     */
    public static final class Editor<F extends Fact> {
        private final FactTable<F> origin;
        private final Chunked.Editor<Known<F>> facts;
        private final Chunked.Editor<int[]> groups;

        /** The groups that grew, by handle: one array a member made a list of 100,000 items take seconds. */
        private final Map<Integer, Members> grown = new HashMap<>();

        private int count;

        private Editor(FactTable<F> origin) {
            this.origin = origin;
            facts = origin.facts.edit();
            groups = origin.groups.edit();
            count = origin.count;
        }

        /** Records a fact; it supersedes the one with its key. */
        public void put(F fact, long position) {
            int handle = origin.keys.handle(origin.table.key(fact));
            Known<F> before = facts.get(handle);
            set(handle, before, new Known<>(fact, position, before == null ? position : before.firstPosition()));
        }

        /** Puts back what was known before, with its positions. */
        public void restore(Known<F> known) {
            int handle = origin.keys.handle(origin.table.key(known.fact()));
            set(handle, facts.get(handle), known);
        }

        private void set(int handle, @Nullable Known<F> before, Known<F> after) {
            facts.set(handle, after);
            if (before == null) {
                count++;
                join(after.fact(), handle);
            }
        }

        /** Removes the facts of a group: the person it is about was erased. */
        public void removeGroup(String group) {
            int groupHandle = origin.groupKeys.find(group);
            if (groupHandle < 0) {
                return;
            }
            Members members = members(groupHandle);
            for (int i = 0; i < members.count; i++) {
                // A fact about two persons may have gone with the other one.
                count -= facts.get(members.handles[i]) == null ? 0 : 1;
                facts.set(members.handles[i], null);
            }
            members.clear();
        }

        private void join(F fact, int handle) {
            for (String group : origin.table.groups(fact)) {
                members(origin.groupKeys.handle(group)).add(handle);
            }
        }

        private Members members(int groupHandle) {
            return grown.computeIfAbsent(groupHandle, handle -> new Members(groups.get(handle)));
        }

        /** The edited table; the editor must not be used after it. */
        public FactTable<F> build() {
            grown.forEach((handle, members) -> groups.set(handle, members.toArray()));
            return new FactTable<>(origin.table, origin.keys, origin.groupKeys, facts.build(), groups.build(), count);
        }
    }

    /** The handles of a group while it grows. */
    private static final class Members {
        private int[] handles;
        private int count;

        Members(int @Nullable [] before) {
            handles = before == null ? NONE : before;
            count = handles.length;
        }

        void add(int handle) {
            if (count == handles.length) {
                handles = Arrays.copyOf(handles, Math.max(2, count + (count >> 1)));
            }
            handles[count++] = handle;
        }

        void clear() {
            handles = NONE;
            count = 0;
        }

        int[] toArray() {
            return Arrays.copyOf(handles, count);
        }
    }
}
