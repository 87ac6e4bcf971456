package org.polity.engine.basis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Money;
import org.polity.model.decision.Ground;
import org.polity.spi.city.ProblemCode;

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
    private final Traits<F> traits;

    /** What a table may have beside its columns. */
    private record Traits<F extends Fact>(
            Function<F, List<String>> groups,
            @Nullable Function<F, String> subject,
            @Nullable Companion<F> companion,
            List<Bounds<F, ?>> bounds,
            @Nullable String alias,
            boolean inOrder) {}

    /**
     * The other person whom a fact names beside the one whom it is about.
     *
     * @param idOf the other person's id
     * @param with the same fact with another id in its place
     * @param <F> the facts
     */
    public record Companion<F extends Fact>(Function<F, String> idOf, BiFunction<F, String, F> with) {}

    private Table(
            String name, Class<F> type, Function<Values<F>, F> maker, List<Column<F, ?>> columns, Traits<F> traits) {
        this.name = name;
        this.type = type;
        if (columns.size() > Long.SIZE) {
            throw new IllegalArgumentException(name + " has " + columns.size() + " columns, more than " + Long.SIZE);
        }
        this.columns = List.copyOf(columns);
        this.maker = maker;
        this.traits = traits;
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
     * A table of at most 64 columns; without a key column it has one row.
     *
     * @param maker makes a fact of values in which every required one is given
     */
    public static <F extends Fact> Table<F> of(
            String name, Class<F> type, Function<Values<F>, F> maker, List<Column<F, ?>> columns) {
        return new Table<>(
                name, type, maker, columns, new Traits<>(fact -> List.of(), null, null, List.of(), null, false));
    }

    /** The same table with its facts grouped, so that all of one group are found at once. */
    public Table<F> groupedBy(Function<F, String> groupOf) {
        return groupedByAll(fact -> List.of(groupOf.apply(fact)));
    }

    /** The same table with its facts in several groups or none; a later fact of the same key has the same groups. */
    public Table<F> groupedByAll(Function<F, List<String>> groupsOf) {
        return with(
                new Traits<>(groupsOf, traits.subject, traits.companion, traits.bounds, traits.alias, traits.inOrder));
    }

    /** The same table where each fact is of one person, whose key encrypts the personal columns. */
    public Table<F> about(Function<F, String> subjectOf) {
        return with(
                new Traits<>(traits.groups, subjectOf, traits.companion, traits.bounds, traits.alias, traits.inOrder));
    }

    /**
     * The same table where each fact names another person too, whose key is not the one that encrypts it: a token stands in the
     * entry for the other person, and the fact goes when either of the two is erased.
     */
    public Table<F> beside(Companion<F> companion) {
        return with(
                new Traits<>(traits.groups, traits.subject, companion, traits.bounds, traits.alias, traits.inOrder));
    }

    /** The same table, whose rows are also meant by references to another table. */
    public Table<F> alsoNamed(String alias) {
        return with(
                new Traits<>(traits.groups, traits.subject, traits.companion, traits.bounds, alias, traits.inOrder));
    }

    /** The same table where two columns are the first day and the until day of a period. */
    public Table<F> withPeriod(Column<F, LocalDate> from, Column<F, LocalDate> until) {
        return withBounds(new Bounds<>(from, until, ProblemCode.PERIOD_REVERSED));
    }

    /** The same table where two columns are the least and the greatest of a range. */
    public Table<F> withRange(Column<F, Money> minimum, Column<F, Money> maximum) {
        return withBounds(new Bounds<>(minimum, maximum, ProblemCode.VALUE_OUT_OF_RANGE));
    }

    private Table<F> withBounds(Bounds<F, ?> bounds) {
        List<Bounds<F, ?>> all =
                Stream.concat(traits.bounds.stream(), Stream.of(bounds)).toList();
        return with(new Traits<>(traits.groups, traits.subject, traits.companion, all, traits.alias, traits.inOrder));
    }

    /**
     * The same table with rows that are commands: the rules of its noun judge them in their order, and its key is no key of
     * the rows of a file.
     */
    public Table<F> inOrder() {
        return with(new Traits<>(traits.groups, traits.subject, traits.companion, traits.bounds, traits.alias, true));
    }

    private Table<F> with(Traits<F> other) {
        return new Table<>(name, type, maker, columns, other);
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

    /** The other name by which a {@link Reference} may mean a row of this table, or null. */
    public @Nullable String alias() {
        return traits.alias;
    }

    /** The pairs of columns of which the second must not be below the first. */
    public List<Bounds<F, ?>> bounds() {
        return traits.bounds;
    }

    /** Whether the rows are commands, which the rules of their noun judge in their order. */
    public boolean isInOrder() {
        return traits.inOrder;
    }

    /** The groups a fact belongs to. */
    public List<String> groups(F fact) {
        return traits.groups.apply(fact);
    }

    /** The person a fact is about, or null when the table holds no personal data. */
    public @Nullable String subject(F fact) {
        return traits.subject == null ? null : traits.subject.apply(fact);
    }

    /** The other person of each fact, or null when its facts name none. */
    public @Nullable Companion<F> companion() {
        return traits.companion;
    }

    /** Whether the table holds personal data. */
    public boolean isPersonal() {
        return traits.subject != null;
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
            values.copy(column, fact);
        }
        return values;
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

    private static <F extends Fact, V> String text(Column<F, V> column, F fact) {
        V value = column.get(fact);
        return value == null ? "" : canonical(column.type(), value);
    }

    /** A fact as something that determined a decision. */
    public Ground ground(Known<F> known) {
        return new Ground(name, key(known.fact()).replace(KEY_SEPARATOR, '/'), known.position());
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
