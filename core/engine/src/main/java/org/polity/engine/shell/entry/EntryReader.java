package org.polity.engine.shell.entry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Values;
import org.polity.engine.body.BodyTables;
import org.polity.model.basis.Fact;
import org.polity.spi.store.StoreException;
import org.polity.spi.store.StoredEntry;

/**
 * Reads entries. What a newer version wrote is refused: to pass over it would give wrong answers. Not thread-safe.
 */
public final class EntryReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final Subjects subjects;
    private final PersonCipher cipher;
    private final Cells cells = new Cells();
    private final Cells personal = new Cells();

    public EntryReader(Subjects subjects) {
        this.subjects = subjects;
        cipher = subjects.cipher();
    }

    /**
     * Reads an entry.
     *
     * @param entry as the store keeps it
     * @return what it says; without a recording where the person it is about was erased
     * @throws StoreException if this version cannot read it
     */
    public Entry read(StoredEntry entry) {
        Members members = new Members();
        cells.clear();
        try (JsonParser json = JSON.createParser(entry.body())) {
            expect(json.nextToken() == JsonToken.START_OBJECT, "no object");
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                readMember(json, name, members);
            }
            return entry(entry, members);
        } catch (IOException | BadCell | IllegalArgumentException | IllegalStateException e) {
            throw new StoreException(
                    "The entry at position " + entry.position() + " cannot be read, " + e.getMessage()
                            + ": verify the journal, and use the version of Polity that wrote it, or a later one",
                    e);
        }
    }

    private void readMember(JsonParser json, String name, Members members) throws IOException {
        switch (name) {
            case "act" -> members.head = readHead(json);
            case "data" -> cells.read(json);
            case "format" -> members.format = json.nextLongValue(-1);
            case "kind" -> members.kind = text(json);
            case "part" -> readPart(json, members);
            case "sealed" -> members.sealed = text(json);
            case "stream" -> text(json);
            case "subject" -> members.subject = text(json);
            case "version" -> members.version = json.nextLongValue(-1);
            default ->
                throw new IllegalArgumentException(
                        "it has the member `" + name + "`, which this version does not know");
        }
    }

    private static ActHead readHead(JsonParser json) throws IOException {
        expect(json.nextToken() == JsonToken.START_OBJECT, "its `act` is no object");
        String[] texts = new String[8];
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            texts[place(name)] = text(json);
        }
        return new ActHead(
                need(texts[0], "act.id"),
                need(texts[1], "act.actor"),
                need(texts[2], "act.body"),
                need(texts[3], "act.instrument"),
                need(texts[4], "act.on"),
                texts[5],
                need(texts[6], "act.command"),
                need(texts[7], "act.at"));
    }

    private static int place(String name) {
        return switch (name) {
            case "id" -> 0;
            case "actor" -> 1;
            case "body" -> 2;
            case "instrument" -> 3;
            case "on" -> 4;
            case "corrects" -> 5;
            case "command" -> 6;
            case "at" -> 7;
            default ->
                throw new IllegalArgumentException(
                        "it has the member `act." + name + "`, which this version does not know");
        };
    }

    private static void readPart(JsonParser json, Members members) throws IOException {
        expect(json.nextToken() == JsonToken.START_OBJECT, "its `part` is no object");
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (name.equals("n")) {
                members.n = json.nextIntValue(-1);
            } else if (name.equals("of")) {
                members.of = json.nextIntValue(-1);
            } else {
                throw new IllegalArgumentException(
                        "it has the member `part." + name + "`, which this version does not know");
            }
        }
    }

    private Entry entry(StoredEntry stored, Members members) throws IOException, BadCell {
        if (members.format != EntryWriter.FORMAT) {
            throw new IllegalArgumentException(
                    "it has format " + members.format + " and this version reads " + EntryWriter.FORMAT);
        }
        String kind = need(members.kind, "kind");
        expect(members.n >= 1 && members.n <= members.of, "its `part` is " + members.n + " of " + members.of);
        return new Entry(
                stored.position(),
                need(members.head, "act"),
                members.n,
                members.of,
                kind,
                members.version,
                members.subject,
                recording(kind, members));
    }

    private @Nullable Recording<?> recording(String kind, Members members) throws IOException, BadCell {
        Subject subject = members.subject == null ? null : subjects.ofToken(members.subject);
        if (kind.equals(EntryWriter.ERASURE)) {
            need(members.subject, "subject");
            return subject == null ? null : Recording.erasureOf(BodyTables.OFFICERS, subject.id());
        }
        TableForm<?> form = TableForm.of(kind);
        if (form == null) {
            throw new IllegalArgumentException("it has the kind `" + kind + "`, which this version does not know");
        }
        if (form.table().isPersonal()) {
            need(members.subject, "subject");
            if (subject == null) {
                return null;
            }
        }
        return recording(form, subject, members);
    }

    private <F extends Fact> @Nullable Recording<F> recording(
            TableForm<F> form, @Nullable Subject subject, Members members) throws IOException, BadCell {
        Values<F> values = new Values<>(form.table());
        cells.into(form, values);
        if (subject != null) {
            byte[] sealed = Base64.getDecoder().decode(need(members.sealed, "sealed"));
            byte[] plain = cipher.open(subject, form.table().name(), sealed);
            personal.clear();
            try (JsonParser json = JSON.createParser(plain)) {
                personal.read(json);
            }
            personal.into(form, values);
        }
        F fact = Companions.decoded(form.table(), form.table().make(values), subjects);
        return fact == null ? null : new Recording<>(form.table(), fact);
    }

    private static String text(JsonParser json) throws IOException {
        String text = json.nextTextValue();
        expect(text != null, "its `" + json.currentName() + "` is no text");
        return need(text, "text");
    }

    static <T> T need(@Nullable T value, String member) {
        if (value == null) {
            throw new IllegalArgumentException("it has no `" + member + "`");
        }
        return value;
    }

    static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The members of one entry while it is read. */
    private static final class Members {
        private @Nullable ActHead head;
        private @Nullable String kind;
        private @Nullable String sealed;
        private @Nullable String subject;
        private long format = -1;
        private long version = -1;
        private int n = -1;
        private int of = -1;
    }
}
