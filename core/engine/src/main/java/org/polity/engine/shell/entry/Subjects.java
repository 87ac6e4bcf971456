package org.polity.engine.shell.entry;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Slots;

/** The persons whose keys are known to this engine. Thread-safe. */
public final class Subjects {
    private static final int PAGE = 1_000;
    private static final int TOKEN_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final Slots slots;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Subject> byToken = new ConcurrentHashMap<>();
    private final Map<String, Subject> byId = new ConcurrentHashMap<>();
    /** Tokens whose slot is destroyed; a token is never given again, so they stay so. */
    private final Set<String> erased = ConcurrentHashMap.newKeySet();

    public Subjects(Slots slots) {
        this.slots = slots;
    }

    /** Reads the keys of everybody at once. */
    public void load() {
        String after = "";
        List<Slots.Slot> page;
        do {
            page = slots.list(Subject.SLOTS, after, PAGE);
            for (Slots.Slot slot : page) {
                after = slot.name();
                add(Subject.read(after.substring(Subject.SLOTS.length()), slot.content()));
            }
        } while (page.size() == PAGE);
    }

    /** The person of a token, read from the store when met for the first time; null when the person was erased. */
    public @Nullable Subject ofToken(String token) {
        Subject known = byToken.get(token);
        if (known != null || erased.contains(token)) {
            return known;
        }
        Optional<byte[]> content = slots.read(Subject.slot(token));
        if (content.isEmpty()) {
            erased.add(token);
            return null;
        }
        Subject subject = Subject.read(token, content.get());
        return add(subject) ? subject : null;
    }

    /** The person of an id, or null when no entry of this person was seen or the person was erased. */
    public @Nullable Subject ofId(String id) {
        return byId.get(id);
    }

    /** A person nobody has recorded yet; to be added once it is recorded. */
    public Subject create(String id) {
        byte[] token = new byte[TOKEN_BYTES];
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(token);
        random.nextBytes(key);
        return Subject.of(HexFormat.of().formatHex(token), id, key);
    }

    /**
     * Takes a person whose slot was written.
     *
     * @return false when the person was erased meanwhile
     */
    public synchronized boolean add(Subject subject) {
        if (erased.contains(subject.token())) {
            return false;
        }
        byToken.put(subject.token(), subject);
        byId.put(subject.id(), subject);
        return true;
    }

    /** Forgets a person whose slot was destroyed; null when the person is not known here. */
    public synchronized @Nullable Subject forget(String token) {
        erased.add(token);
        Subject subject = byToken.remove(token);
        if (subject != null) {
            byId.remove(subject.id(), subject);
        }
        return subject;
    }

    /** One who encrypts and decrypts, for one thread. */
    public PersonCipher cipher() {
        return new PersonCipher(random);
    }
}
