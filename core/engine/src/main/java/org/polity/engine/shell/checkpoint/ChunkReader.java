package org.polity.engine.shell.checkpoint;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Values;
import org.polity.engine.city.Snapshot;
import org.polity.engine.shell.entry.Companions;
import org.polity.engine.shell.entry.PersonCipher;
import org.polity.engine.shell.entry.Subject;
import org.polity.engine.shell.entry.Subjects;
import org.polity.engine.shell.entry.TableForm;
import org.polity.model.basis.Fact;

/** Reads the facts of chunks. A person whose key was destroyed is not read. Not thread-safe. */
final class ChunkReader {
    private static final int TOKEN_BYTES = 16;
    private static final int LARGEST = 16 << 20;

    private final Subjects subjects;
    private final PersonCipher cipher;
    private final List<TableForm<?>> forms;

    ChunkReader(Subjects subjects, List<TableForm<?>> forms) {
        this.subjects = subjects;
        this.forms = forms;
        cipher = subjects.cipher();
    }

    /**
     * Reads a chunk.
     *
     * @param chunk its bytes
     * @param to takes the facts
     * @throws IllegalArgumentException if it is no chunk
     */
    void read(byte[] chunk, Snapshot.Editor to) {
        ByteSource from = new ByteSource(chunk);
        Words words = Words.learning();
        @Nullable CellReader[] readers = new @Nullable CellReader[forms.size()];
        try {
            while (!from.isAtEnd()) {
                int number = from.count(forms.size() - 1);
                TableForm<?> form = forms.get(number);
                CellReader reader = readers[number];
                if (reader == null) {
                    reader = new CellReader(words, form.table());
                    readers[number] = reader;
                }
                read(form, reader, from, to);
            }
        } catch (BadCell | IllegalStateException e) {
            throw new IllegalArgumentException("a fact cannot be read, " + e.getMessage(), e);
        }
    }

    private <F extends Fact> void read(TableForm<F> form, CellReader reader, ByteSource from, Snapshot.Editor to)
            throws BadCell {
        long position = from.number();
        long first = position - from.number();
        Values<F> values = new Values<>(form.table());
        reader.read(form.clear(), from, values);
        if (form.table().isPersonal()) {
            Subject subject = subjects.ofToken(HexFormat.of().formatHex(from.raw(TOKEN_BYTES)));
            byte[] sealed = from.raw(from.count(LARGEST));
            if (subject == null) {
                return;
            }
            byte[] plain = cipher.open(subject, ChunkWriter.PLACE + form.table().name(), sealed);
            new CellReader(Words.none(), form.table()).read(form.personal(), new ByteSource(plain), values);
        }
        F fact = Companions.decoded(form.table(), form.table().make(values), subjects);
        if (fact != null) {
            to.restore(form.table(), new Known<>(fact, position, first));
        }
    }
}
