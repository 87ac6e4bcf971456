package org.polity.engine.shell.checkpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.engine.basis.Values;
import org.polity.model.basis.Fact;

/**
 * Reads cells. A value that the same column had before is not made again: the facts of a city name the same bodies, words
 * and days over and over. Not thread-safe.
 */
final class CellReader {
    private static final int MOST_IN_A_SET = 1 << 20;

    private final Words words;
    private final @Nullable Object[][] made;

    /** For a table; the words are those of the chunk. */
    CellReader(Words words, Table<?> table) {
        this.words = words;
        made = new Object[table.columns().size()][];
    }

    <F extends Fact> void read(List<Column<F, ?>> columns, ByteSource from, Values<F> values) throws BadCell {
        long given = from.number();
        if (columns.size() < 64 && given >>> columns.size() != 0) {
            throw new IllegalArgumentException("a fact has more columns than its table");
        }
        for (int i = 0; i < columns.size(); i++) {
            if ((given & 1L << i) != 0) {
                read(columns.get(i), from, values);
            }
        }
    }

    private <F extends Fact, V> void read(Column<F, V> column, ByteSource from, Values<F> values) throws BadCell {
        CellType<V> type = column.type();
        values.set(column, type.isSet() ? type.readAll(texts(from)) : one(column, type, from));
    }

    private List<String> texts(ByteSource from) {
        int count = from.count(MOST_IN_A_SET);
        List<String> texts = new ArrayList<>(Math.min(count, 64));
        for (int i = 0; i < count; i++) {
            int number = words.readNumber(from);
            if (number < 0) {
                String text = from.text();
                words.takeUp(text);
                texts.add(text);
            } else {
                texts.add(words.text(number));
            }
        }
        return texts;
    }

    @SuppressWarnings("unchecked") // what is kept for a column was read by its type
    private <V> V one(Column<?, V> column, CellType<V> type, ByteSource from) throws BadCell {
        int number = words.readNumber(from);
        if (number < 0) {
            String text = from.text();
            V value = type.read(text);
            keep(column, words.takeUp(text), value);
            return value;
        }
        @Nullable Object[] kept = made[column.ordinal()];
        Object known = kept != null && number < kept.length ? kept[number] : null;
        if (known != null) {
            return (V) known;
        }
        V value = type.read(words.text(number));
        keep(column, number, value);
        return value;
    }

    private void keep(Column<?, ?> column, int number, Object value) {
        if (number < 0) {
            return;
        }
        @Nullable Object[] kept = made[column.ordinal()];
        if (kept == null || kept.length <= number) {
            int length = Math.max(number + 1, kept == null ? 64 : kept.length * 2);
            kept = kept == null ? new Object[length] : Arrays.copyOf(kept, length);
            made[column.ordinal()] = kept;
        }
        kept[number] = value;
    }
}
