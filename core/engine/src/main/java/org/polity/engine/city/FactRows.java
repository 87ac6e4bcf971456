package org.polity.engine.city;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Problems;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Rows;
import org.polity.engine.basis.Table;
import org.polity.engine.basis.Values;
import org.polity.model.basis.Blanks;
import org.polity.model.basis.Fact;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/**
 * Takes the facts of a host's command as rows: each is judged as the texts that would stand for it in a file, so that what
 * a file could not say a command cannot say either. Used by one thread.
 */
final class FactRows {
    private final Judging judging;
    private final Problems problems;
    private final Map<Class<?>, Taker<?>> takers = new LinkedHashMap<>();

    FactRows(Judging judging) {
        this.judging = judging;
        this.problems = judging.problems();
    }

    /**
     * Takes a fact.
     *
     * @param line its place in the list of facts, from 1
     */
    void add(long line, Fact fact) {
        takers.computeIfAbsent(fact.getClass(), this::taker).add(line, fact);
    }

    private Taker<?> taker(Class<?> type) {
        for (Table<?> table : CityTables.ALL) {
            if (table.type() == type) {
                return new Taker<>(table);
            }
        }
        throw new IllegalArgumentException(type.getName() + " is no fact of the city's tables");
    }

    /** Takes the facts of one table. */
    private final class Taker<F extends Fact> {
        private final Table<F> table;
        private final Arrivals<F> arrivals;

        Taker(Table<F> table) {
            this.table = table;
            Set<String> columns = new LinkedHashSet<>();
            table.columns().forEach(column -> columns.add(column.name()));
            arrivals = new Arrivals<>(judging, new Rows<>(table, table.name(), columns));
        }

        void add(long line, Fact some) {
            F fact = table.type().cast(some);
            Values<F> values = new Values<>(table);
            for (Column<F, ?> column : table.columns()) {
                read(line, column, fact, values);
            }
            arrivals.add(new Row<>(line, values, column -> text(column, fact), null, Row.State.NEW));
        }

        private <V> void read(long line, Column<F, V> column, F fact, Values<F> values) {
            V value = column.get(fact);
            List<String> texts = value == null ? List.of() : column.type().texts(value);
            if (texts.isEmpty() || (!column.type().isSet() && texts.get(0).isEmpty())) {
                if (column.required()) {
                    report(line, column, fact, ProblemCode.VALUE_MISSING, column.name() + " is required");
                    values.setUnreadable(column);
                }
                return;
            }
            try {
                checkTexts(column, texts);
                values.set(column, column.type().readAll(texts));
            } catch (BadCell e) {
                report(line, column, fact, e.code(), String.valueOf(e.getMessage()));
                values.setUnreadable(column);
            }
        }

        private void checkTexts(Column<F, ?> column, List<String> texts) throws BadCell {
            for (String text : texts) {
                if (!text.equals(Blanks.strip(text))) {
                    throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected no blanks at the ends");
                }
                if (column.type().isSet() && text.indexOf(';') >= 0) {
                    throw new BadCell(
                            ProblemCode.VALUE_MALFORMED, "expected values without ; which separates them in a cell");
                }
            }
        }

        private void report(long line, Column<F, ?> column, F fact, ProblemCode code, String message) {
            problems.report(new CityProblem(table.name(), line, column.name(), text(column, fact), code, message));
        }
    }

    private static <F extends Fact, V> String text(Column<F, V> column, F fact) {
        V value = column.get(fact);
        return value == null ? "" : column.type().write(value);
    }
}
