package org.polity.engine.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;
import org.polity.model.decision.Ground;

/**
 * A table of the city format: its name, its columns in the order of the page, and how a fact is made of a row. The one
 * declaration serves reading, judging, writing entries and comparing rows. Immutable.
 *
 * @param <F> the facts of the table
 */
public final class Table<F extends Fact> {
    /** Stands between the parts of a key. */
    public static final char KEY_SEPARATOR = '\u001f';

    private final String name;
    private final Class<F> type;
    private final List<Column<F, ?>> columns;
    private final List<Column<F, ?>> keyColumns;
    private final Function<Values<F>, F> maker;
    private final @Nullable Function<F, String> group;
    private final @Nullable Function<F, String> subject;

    private Table(
            String name,
            Class<F> type,
            Function<Values<F>, F> maker,
            @Nullable Function<F, String> group,
            @Nullable Function<F, String> subject,
            List<Column<F, ?>> columns) {
        this.name = name;
        this.type = type;
        this.columns = List.copyOf(columns);
        this.maker = maker;
        this.group = group;
        this.subject = subject;
        List<Column<F, ?>> keys = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).place(i);
            if (columns.get(i).key()) {
                keys.add(columns.get(i));
            }
        }
        keyColumns = List.copyOf(keys);
    }

    /**
     * A table.
     *
     * @param maker makes a fact of values in which every required one is given
     */
    public static <F extends Fact> Table<F> of(
            String name, Class<F> type, Function<Values<F>, F> maker, List<Column<F, ?>> columns) {
        return new Table<>(name, type, maker, null, null, columns);
    }

    /** The same table with its facts grouped, so that all of one group are found at once. */
    public Table<F> groupedBy(Function<F, String> groupOf) {
        return new Table<>(name, type, maker, groupOf, subject, columns);
    }

    /** The same table where each fact is of one person, whose key encrypts the personal columns. */
    public Table<F> about(Function<F, String> subjectOf) {
        return new Table<>(name, type, maker, group, subjectOf, columns);
    }

    /** The name: a file of the city folder without its ending, and the kind of an entry. */
    public String name() {
        return name;
    }

    public Class<F> type() {
        return type;
    }

    public List<Column<F, ?>> columns() {
        return columns;
    }

    public List<Column<F, ?>> keyColumns() {
        return keyColumns;
    }

    /** The group a fact belongs to, or null when the table has no groups. */
    public @Nullable String group(F fact) {
        return group == null ? null : group.apply(fact);
    }

    /** The person a fact is about, or null when the table holds no personal data. */
    public @Nullable String subject(F fact) {
        return subject == null ? null : subject.apply(fact);
    }

    /** Whether the table holds personal data. */
    public boolean isPersonal() {
        return subject != null;
    }

    /** The column of a name. */
    public Optional<Column<F, ?>> column(String columnName) {
        for (Column<F, ?> column : columns) {
            if (column.name().equals(columnName)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Makes a fact; every required value is given. */
    public F make(Values<F> values) {
        return maker.apply(values);
    }

    /** The values of a fact. */
    public Values<F> values(F fact) {
        Values<F> values = new Values<>(this);
        for (Column<F, ?> column : columns) {
            copy(column, fact, values);
        }
        return values;
    }

    private static <F extends Fact, V> void copy(Column<F, V> column, F fact, Values<F> values) {
        V value = column.get(fact);
        if (value != null) {
            values.set(column, value);
        }
    }

    /** The key of a fact: the texts of its key columns, joined by {@link #KEY_SEPARATOR}; an absent part is empty. */
    public String key(F fact) {
        if (keyColumns.size() == 1) {
            return text(keyColumns.get(0), fact);
        }
        StringBuilder key = new StringBuilder(48);
        for (int i = 0; i < keyColumns.size(); i++) {
            if (i > 0) {
                key.append(KEY_SEPARATOR);
            }
            key.append(text(keyColumns.get(i), fact));
        }
        return key.toString();
    }

    /** A fact as something that determined a decision. */
    public Ground ground(Known<F> known) {
        return new Ground(name, key(known.fact()).replace(KEY_SEPARATOR, '/'), known.position());
    }

    private static <F extends Fact, V> String text(Column<F, V> column, F fact) {
        V value = column.get(fact);
        return value == null ? "" : canonical(column.type(), value);
    }

    static <V> String canonical(CellType<V> type, V value) {
        if (!type.isSet()) {
            return type.write(value);
        }
        return String.join(";", type.texts(value).stream().sorted().toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
