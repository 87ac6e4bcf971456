package org.polity.engine.shell.checkpoint;

import java.util.HexFormat;
import org.polity.engine.basis.Known;
import org.polity.engine.shell.entry.Companions;
import org.polity.engine.shell.entry.PersonCipher;
import org.polity.engine.shell.entry.Subject;
import org.polity.engine.shell.entry.Subjects;
import org.polity.engine.shell.entry.TableForm;
import org.polity.model.basis.Fact;

/**
 * Writes facts into one chunk: number of the table, position, how far before it the first position is, the cells in the
 * clear; then, for a table with personal data, the person's token and the personal cells encrypted. Not thread-safe.
 */
final class ChunkWriter {
    /** Stands before a table's name as the place to which personal cells are bound. */
    static final String PLACE = "checkpoint ";

    private final Subjects subjects;
    private final PersonCipher cipher;
    private final ByteSink sink = new ByteSink();
    private final ByteSink personal = new ByteSink();
    private Words words = Words.learning();

    ChunkWriter(Subjects subjects) {
        this.subjects = subjects;
        cipher = subjects.cipher();
    }

    int size() {
        return sink.size();
    }

    /** Writes a fact; leaves out one about a person who was erased meanwhile. */
    <F extends Fact> void add(int number, TableForm<F> form, Known<F> known) {
        String id = form.table().subject(known.fact());
        Subject subject = id == null ? null : subjects.ofId(id);
        F fact = Companions.coded(form.table(), known.fact(), subjects::ofId);
        if (fact == null || (form.table().isPersonal() && subject == null)) {
            return;
        }
        sink.number(number);
        sink.number(known.position());
        sink.number(known.position() - known.firstPosition());
        new CellWriter(words, sink).write(form.clear(), fact);
        if (subject != null) {
            add(form, fact, subject);
        }
    }

    private <F extends Fact> void add(TableForm<F> form, F fact, Subject subject) {
        new CellWriter(Words.none(), personal).write(form.personal(), fact);
        byte[] sealed = cipher.seal(subject, PLACE + form.table().name(), personal.take());
        sink.raw(HexFormat.of().parseHex(subject.token()));
        sink.number(sealed.length);
        sink.raw(sealed);
    }

    /** The chunk; the next one begins. */
    byte[] take() {
        words = Words.learning();
        return sink.take();
    }

    /** Whether nothing was written since the last chunk. */
    boolean isEmpty() {
        return sink.size() == 0;
    }
}
