package org.polity.engine.shell.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Known;
import org.polity.engine.city.CityTables;
import org.polity.engine.city.Snapshot;
import org.polity.engine.shell.entry.Subjects;
import org.polity.engine.shell.entry.TableForm;
import org.polity.engine.shell.replay.State;
import org.polity.model.basis.Fact;
import org.polity.spi.signing.Signer;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes and finds checkpoints. The head lies in the slot {@code checkpoint/<position>} and is written last; the facts lie in
 * {@code checkpoint-part/<position>/<writer>/<chunk>}. Thread-safe.
 */
public final class Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final String HEADS = "checkpoint/";
    private static final String PARTS = "checkpoint-part/";
    private static final int CHUNK_BYTES = 2 << 20;
    private static final int KEPT = 2;
    private static final int PAGE = 100;

    private final Store store;
    private final Subjects subjects;
    private final Signer signer;
    private final State nothing;
    private final SecureRandom random;
    private final List<TableForm<?>> forms = new ArrayList<>();
    private final String form;

    /** Checkpoints of a store; what they bring back grows from the state of nothing that is handed in. */
    public Checkpoints(Store store, Subjects subjects, Signer signer, State nothing, SecureRandom random) {
        this.store = store;
        this.subjects = subjects;
        this.signer = signer;
        this.nothing = nothing;
        this.random = random;
        CityTables.ALL.forEach(table -> forms.add(TableForm.of(table)));
        form = formOf(forms);
    }

    private static String formOf(List<TableForm<?>> forms) {
        StringBuilder said = new StringBuilder();
        for (TableForm<?> one : forms) {
            said.append(one.table().name());
            for (Column<?, ?> column : one.clear()) {
                said.append(' ').append(column.name());
            }
            said.append(" |");
            for (Column<?, ?> column : one.personal()) {
                said.append(' ').append(column.name());
            }
            said.append('\n');
        }
        return hex(sha256().digest(said.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** What the newest good checkpoint at or before a position brings back; the state of nothing when there is none. */
    public State before(long positionInclusive) {
        List<Slots.Slot> heads = heads();
        for (int i = heads.size() - 1; i >= 0; i--) {
            if (position(heads.get(i)) <= positionInclusive) {
                Optional<State> state = read(heads.get(i));
                if (state.isPresent()) {
                    return state.get();
                }
            }
        }
        return nothing;
    }

    private Optional<State> read(Slots.Slot slot) {
        try {
            CheckpointHead head = CheckpointHead.read(slot.content(), signer);
            if (!head.form().equals(form)) {
                LOG.info("{} was written by a version with other tables; the journal is read instead", slot.name());
                return Optional.empty();
            }
            if (head.position() != position(slot) || !head.entries().equals(entriesUpTo(head.position()))) {
                throw new IllegalArgumentException("it is not of this journal");
            }
            return Optional.of(read(head));
        } catch (RuntimeException e) {
            LOG.warn("{} is not used, {}; the journal is read instead", slot.name(), e.getMessage());
            LOG.debug("Why it is not used", e);
            return Optional.empty();
        }
    }

    private State read(CheckpointHead head) {
        MessageDigest digest = sha256();
        Snapshot.Editor editor = nothing.snapshot().edit();
        ChunkReader reader = new ChunkReader(subjects, forms);
        for (int i = 0; i < head.chunks(); i++) {
            String name = part(head.position(), head.writer(), i);
            byte[] chunk = store.slots()
                    .read(name)
                    .orElseThrow(() -> new IllegalArgumentException("its slot " + name + " is missing"));
            digest.update(chunk);
            reader.read(chunk, editor);
        }
        if (!hex(digest.digest()).equals(head.digest())) {
            throw new IllegalArgumentException("its digest does not fit its content");
        }
        return new State(editor.build(head.position()), head.version());
    }

    /**
     * Writes a checkpoint, unless there is one that is as new, and destroys all but the newest two.
     *
     * @return whether it was written
     */
    public boolean write(State state) {
        List<Slots.Slot> heads = heads();
        if (state.position() == 0 || (!heads.isEmpty() && position(heads.get(heads.size() - 1)) >= state.position())) {
            return false;
        }
        byte[] name = new byte[4];
        random.nextBytes(name);
        Parts parts = new Parts(state.position(), hex(name));
        for (int i = 0; i < forms.size(); i++) {
            parts.add(i, forms.get(i), state);
        }
        parts.flush();
        CheckpointHead head = new CheckpointHead(
                state.position(),
                state.version(),
                entriesUpTo(state.position()),
                form,
                parts.writer,
                parts.count,
                hex(parts.digest.digest()));
        store.slots().write(List.of(new SlotWrite(HEADS + digits(state.position()), head.signedBy(signer))));
        prune();
        return true;
    }

    /** The chunks of one checkpoint while it is written. */
    private final class Parts {
        private final long position;
        private final String writer;
        private final ChunkWriter chunks = new ChunkWriter(subjects);
        private final MessageDigest digest = sha256();
        private int count;

        Parts(long position, String writer) {
            this.position = position;
            this.writer = writer;
        }

        <F extends Fact> void add(int number, TableForm<F> table, State state) {
            for (Known<F> known : state.snapshot().facts().of(table.table()).all()) {
                chunks.add(number, table, known);
                if (chunks.size() >= CHUNK_BYTES) {
                    flush();
                }
            }
        }

        void flush() {
            if (!chunks.isEmpty()) {
                byte[] chunk = chunks.take();
                digest.update(chunk);
                store.slots().write(List.of(new SlotWrite(part(position, writer, count), chunk)));
                count++;
            }
        }
    }

    private void prune() {
        List<Slots.Slot> heads = heads();
        if (heads.size() < KEPT) {
            return;
        }
        List<SlotWrite> destroyed = new ArrayList<>();
        for (Slots.Slot head : heads.subList(0, heads.size() - KEPT)) {
            destroyed.add(SlotWrite.destroy(head.name()));
        }
        if (!destroyed.isEmpty()) {
            store.slots().write(destroyed);
        }
        pruneParts(PARTS + digits(position(heads.get(heads.size() - KEPT))));
    }

    /** Destroys the chunks of older checkpoints, also of those that were never finished. */
    private void pruneParts(String oldestKept) {
        List<Slots.Slot> first = store.slots().list(PARTS, "", 1);
        while (!first.isEmpty() && first.get(0).name().compareTo(oldestKept) < 0) {
            store.slots().write(List.of(SlotWrite.destroy(first.get(0).name())));
            first = store.slots().list(PARTS, "", 1);
        }
    }

    private List<Slots.Slot> heads() {
        List<Slots.Slot> heads = new ArrayList<>();
        List<Slots.Slot> page = store.slots().list(HEADS, "", PAGE);
        while (!page.isEmpty()) {
            for (Slots.Slot slot : page) {
                if (position(slot) >= 0) {
                    heads.add(slot);
                }
            }
            page = page.size() < PAGE
                    ? List.of()
                    : store.slots().list(HEADS, page.get(PAGE - 1).name(), PAGE);
        }
        return heads;
    }

    /** The first entry of the journal and the one at a position tell it from other journals. */
    private String entriesUpTo(long position) {
        List<StoredEntry> first = store.read(0, 1);
        List<StoredEntry> last = store.read(position - 1, 1);
        if (last.isEmpty() || last.get(0).position() != position) {
            throw new IllegalArgumentException("the journal has no entry at position " + position);
        }
        MessageDigest digest = sha256();
        digest.update(first.get(0).body());
        digest.update(last.get(0).body());
        return hex(digest.digest());
    }

    private static long position(Slots.Slot head) {
        String digits = head.name().substring(HEADS.length());
        return digits.matches("0[0-9]{19}") ? Long.parseLong(digits) : -1;
    }

    private static String digits(long position) {
        return String.format("%020d", position);
    }

    private static String part(long position, String writer, int chunk) {
        return PARTS + digits(position) + "/" + writer + String.format("/%06d", chunk);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no SHA-256: use one that has, every JDK does", e);
        }
    }
}
