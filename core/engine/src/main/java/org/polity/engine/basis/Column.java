package org.polity.engine.basis;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;

/**
 * One column of a {@link Table}: its name, its type, and how its value is got from a fact. Immutable.
 *
 * @param <F> the facts of the table
 * @param <V> what a cell holds
 */
public final class Column<F extends Fact, V> {
    private final String name;
    private final CellType<V> type;
    private final Function<F, @Nullable V> getter;
    private final boolean required;
    private final boolean key;
    private final boolean fillable;
    private final boolean personal;
    private final @Nullable Function<V, List<Reference>> references;
    private int ordinal = -1;

    private Column(Builder<F, V> builder) {
        name = builder.name;
        type = builder.type;
        getter = builder.getter;
        required = builder.required;
        key = builder.key;
        fillable = builder.fillable;
        personal = builder.personal;
        references = builder.references;
    }

    /** Begins a column. */
    public static <F extends Fact, V> Builder<F, V> of(String name, CellType<V> type, Function<F, @Nullable V> getter) {
        return new Builder<>(name, type, getter);
    }

    public String name() {
        return name;
    }

    public CellType<V> type() {
        return type;
    }

    /** Whether a cell must not be empty. */
    public boolean required() {
        return required;
    }

    /** Whether the cell is part of the row's key. */
    public boolean key() {
        return key;
    }

    /** Whether a later load may fill in the cell when it was empty. */
    public boolean fillable() {
        return fillable;
    }

    /** Whether the cell is personal data and stands in the journal only encrypted. */
    public boolean personal() {
        return personal;
    }

    /** The column's place in its table, from 0. */
    public int ordinal() {
        return ordinal;
    }

    void place(int place) {
        ordinal = place;
    }

    /** The value of this column in a fact, or null when absent; an empty set is absent. */
    public @Nullable V get(F fact) {
        V value = getter.apply(fact);
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    /** Whether a cell may name rows. */
    public boolean hasReferences() {
        return references != null;
    }

    /** What a value names in other tables, in order; each must be known. */
    public List<Reference> references(V value) {
        return references == null ? List.of() : references.apply(value);
    }

    /** Makes a {@link Column}. */
    public static final class Builder<F extends Fact, V> {
        private final String name;
        private final CellType<V> type;
        private final Function<F, @Nullable V> getter;
        private boolean required;
        private boolean key;
        private boolean fillable;
        private boolean personal;
        private @Nullable Function<V, List<Reference>> references;

        private Builder(String name, CellType<V> type, Function<F, @Nullable V> getter) {
            this.name = name;
            this.type = type;
            this.getter = getter;
        }

        public Builder<F, V> required() {
            required = true;
            return this;
        }

        public Builder<F, V> key() {
            key = true;
            return this;
        }

        public Builder<F, V> fillable() {
            fillable = true;
            return this;
        }

        public Builder<F, V> personal() {
            personal = true;
            return this;
        }

        /** Every value names one row of a table. */
        public Builder<F, V> names(String table) {
            references = value -> type.texts(value).stream()
                    .map(text -> new Reference(table, text))
                    .toList();
            return this;
        }

        /** Every value names rows in a way of its own. */
        public Builder<F, V> naming(Function<V, List<Reference>> what) {
            references = what;
            return this;
        }

        public Column<F, V> column() {
            return new Column<>(this);
        }
    }
}
