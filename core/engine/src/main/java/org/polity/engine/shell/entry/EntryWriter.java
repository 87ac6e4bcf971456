package org.polity.engine.shell.entry;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.engine.journal.CanonicalWriter;
import org.polity.model.basis.Fact;

/**
 * Writes the entries of acts. Names are given in the order of RFC 8785, which the writer below checks. Not thread-safe.
 */
public final class EntryWriter {
    /** The form of entries that this version writes, and the newest it reads. */
    public static final int FORMAT = 1;

    /** The kind of an entry that records no fact but that a person was erased. */
    public static final String ERASURE = "erasure";

    private final PersonCipher cipher;
    private final CanonicalWriter out = new CanonicalWriter();
    private final CanonicalWriter personal = new CanonicalWriter();

    public EntryWriter(PersonCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * Where an entry stands.
     *
     * @param n which of the act's entries it is, from 1
     * @param of how many entries the act has
     * @param stream its stream
     * @param version its place in the stream, from 0
     */
    public record Place(int n, int of, String stream, long version) {}

    /**
     * Writes a fact.
     *
     * @param head the head of its act
     * @param table its table
     * @param fact the fact
     * @param subject the person it is about; null when the table holds no personal data
     * @param place where it stands
     * @return canonical JSON
     */
    public <F extends Fact> byte[] fact(ActHead head, Table<F> table, F fact, @Nullable Subject subject, Place place) {
        TableForm<F> form = TableForm.of(table);
        begin(head);
        out.begin("data");
        write(form.clear(), fact, out);
        out.end();
        middle(table.name(), place);
        if (subject != null) {
            personal.clear();
            personal.begin();
            write(form.personal(), fact, personal);
            byte[] sealed = cipher.seal(subject, table.name(), personal.end().toBytes());
            out.member("sealed", Base64.getEncoder().encodeToString(sealed));
        }
        return end(subject, place);
    }

    /**
     * Writes an erasure.
     *
     * @param head the head of its act
     * @param subject the person
     * @param place where it stands
     * @return canonical JSON
     */
    public byte[] erasure(ActHead head, Subject subject, Place place) {
        begin(head);
        out.begin("data").end();
        middle(ERASURE, place);
        return end(subject, place);
    }

    private void begin(ActHead head) {
        out.clear();
        out.begin()
                .begin("act")
                .member("actor", head.actor())
                .member("at", head.at())
                .member("body", head.body())
                .member("command", head.command());
        if (head.corrects() != null) {
            out.member("corrects", head.corrects());
        }
        out.member("id", head.id())
                .member("instrument", head.instrument())
                .member("on", head.on())
                .end();
    }

    private void middle(String kind, Place place) {
        out.member("format", FORMAT)
                .member("kind", kind)
                .begin("part")
                .member("n", place.n())
                .member("of", place.of())
                .end();
    }

    private byte[] end(@Nullable Subject subject, Place place) {
        out.member("stream", place.stream());
        if (subject != null) {
            out.member("subject", subject.token());
        }
        return out.member("version", place.version()).end().toBytes();
    }

    private static <F extends Fact> void write(List<Column<F, ?>> columns, F fact, CanonicalWriter to) {
        for (int i = 0; i < columns.size(); i++) {
            write(columns.get(i), fact, to);
        }
    }

    private static <F extends Fact, V> void write(Column<F, V> column, F fact, CanonicalWriter to) {
        V value = column.get(fact);
        if (value == null) {
            return;
        }
        if (column.type().isSet()) {
            List<String> texts = column.type().texts(value);
            if (!texts.isEmpty()) {
                to.member(column.name(), texts);
            }
        } else {
            to.member(column.name(), column.type().write(value));
        }
    }
}
