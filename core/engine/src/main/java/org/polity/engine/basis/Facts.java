package org.polity.engine.basis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;

/** All facts of all tables that are known at one journal position. Immutable. */
public final class Facts {
    private final Map<String, FactTable<?>> tables;

    private Facts(Map<String, FactTable<?>> tables) {
        this.tables = tables;
    }

    /** No facts at all; all facts edited from it share the handles of keys. */
    public static Facts none(List<Table<?>> tables) {
        Map<String, FactTable<?>> empty = new LinkedHashMap<>();
        for (Table<?> table : tables) {
            empty.put(table.name(), FactTable.empty(table));
        }
        return new Facts(empty);
    }

    /** The facts of one table. */
    @SuppressWarnings("unchecked") // a name belongs to one table
    public <F extends Fact> FactTable<F> of(Table<F> table) {
        FactTable<?> facts = tables.get(table.name());
        if (facts == null) {
            throw new IllegalArgumentException("table " + table.name() + " is not among the city's tables");
        }
        return (FactTable<F>) facts;
    }

    /** The fact of a key, or null. */
    public <F extends Fact> @Nullable Known<F> find(Table<F> table, String key) {
        return of(table).find(key);
    }

    /** Begins to edit a copy. */
    public Editor edit() {
        return new Editor(tables);
    }

    /** Edits a copy of facts; used by one thread. */
    public static final class Editor {
        private final Map<String, FactTable<?>> tables;
        private final Map<String, FactTable.Editor<?>> editors = new LinkedHashMap<>();

        private Editor(Map<String, FactTable<?>> tables) {
            this.tables = tables;
        }

        /** Records a fact; it supersedes the one with its key. */
        public <F extends Fact> void put(Table<F> table, F fact, long position) {
            editor(table).put(fact, position);
        }

        /** Puts back what was known before, with its positions. */
        public <F extends Fact> void restore(Table<F> table, Known<F> known) {
            editor(table).restore(known);
        }

        /** Removes the facts of a group. */
        public <F extends Fact> void removeGroup(Table<F> table, String group) {
            editor(table).removeGroup(group);
        }

        @SuppressWarnings("unchecked") // a name belongs to one table
        private <F extends Fact> FactTable.Editor<F> editor(Table<F> table) {
            return (FactTable.Editor<F>) editors.computeIfAbsent(table.name(), name -> {
                FactTable<?> origin = tables.get(name);
                if (origin == null) {
                    throw new IllegalArgumentException("table " + name + " is not among the city's tables");
                }
                return origin.edit();
            });
        }

        /** The edited facts; the editor must not be used after it. */
        public Facts build() {
            Map<String, FactTable<?>> edited = new LinkedHashMap<>(tables);
            editors.forEach((name, editor) -> edited.put(name, editor.build()));
            return new Facts(edited);
        }
    }
}
