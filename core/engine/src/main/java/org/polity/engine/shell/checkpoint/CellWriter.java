package org.polity.engine.shell.checkpoint;

import java.util.List;
import org.polity.engine.basis.Column;
import org.polity.model.basis.Fact;

/** Writes cells: which of the columns are given, as bits, and then the texts of those that are. Not thread-safe. */
final class CellWriter {
    private final Words words;
    private final ByteSink to;

    CellWriter(Words words, ByteSink to) {
        this.words = words;
        this.to = to;
    }

    <F extends Fact> void write(List<Column<F, ?>> columns, F fact) {
        long given = 0;
        for (int i = 0; i < columns.size(); i++) {
            given |= columns.get(i).get(fact) == null ? 0 : 1L << i;
        }
        to.number(given);
        for (int i = 0; i < columns.size(); i++) {
            if ((given & 1L << i) != 0) {
                write(columns.get(i), fact);
            }
        }
    }

    private <F extends Fact, V> void write(Column<F, V> column, F fact) {
        V value = column.get(fact);
        if (value == null) {
            throw new IllegalStateException("a fact changed while it was written");
        }
        if (!column.type().isSet()) {
            words.write(column.type().write(value), to);
            return;
        }
        List<String> texts = column.type().texts(value);
        to.number(texts.size());
        texts.forEach(text -> words.write(text, to));
    }
}
