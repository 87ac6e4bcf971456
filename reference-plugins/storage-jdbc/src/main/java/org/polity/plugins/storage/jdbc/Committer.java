package org.polity.plugins.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.StoreException;

/**
 * Groups the appends of concurrent callers: while one group is forced to the disk the next one gathers, so that no timer is
 * needed and one caller alone waits for nobody. The first of the waiting callers writes for all. Thread-safe.
 *
 * <p>It remembers the head and the versions it wrote last. As long as the head stands where it left it nobody else has
 * written, and what it remembers is exact.
 */
final class Committer {
    private static final int STREAMS_REMEMBERED = 100_000;
    private static final int BATCHES_A_GROUP = 1_024;

    private final Database database;
    private final GroupWriter writer;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Ticket> waiting = new ArrayList<>();
    private boolean writing;

    /** How many callers were here at once when the last group was written, and how long that took. */
    private int callers;

    private long nanosOfGroup;

    @Nullable
    private Thread gathering;

    private long headSeen = -1;
    private final Map<String, Long> versionsSeen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > STREAMS_REMEMBERED;
        }
    };

    Committer(Database database, GroupWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    /** One caller's batches. Each is woken by itself and needs no lock then: dozens may wait. */
    private static final class Ticket {
        private final List<Batch> batches;
        private final Thread caller = Thread.currentThread();

        @Nullable
        private List<Answer> answers;

        @Nullable
        private StoreException failure;

        private volatile boolean done;
        private volatile boolean leads;

        Ticket(List<Batch> batches) {
            this.batches = batches;
        }

        void awaitTurn() {
            boolean interrupted = false;
            while (!done && !leads) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        void finish() {
            done = true;
            LockSupport.unpark(caller);
        }

        void lead() {
            leads = true;
            LockSupport.unpark(caller);
        }
    }

    List<Answer> append(List<Batch> batches) {
        Ticket ticket = new Ticket(batches);
        lock.lock();
        try {
            waiting.add(ticket);
            if (!writing) {
                writing = true;
                ticket.leads = true;
            } else if (gathering != null && waiting.size() >= callers) {
                LockSupport.unpark(gathering);
            }
        } finally {
            lock.unlock();
        }
        ticket.awaitTurn();
        if (!ticket.done) {
            writeWaiting();
        }
        if (ticket.failure != null) {
            throw ticket.failure;
        }
        return ticket.answers == null ? List.of() : ticket.answers;
    }

    /** Writes what waits, the leader's own among it, while the next group gathers; then the first of those leads. */
    private void writeWaiting() {
        gather();
        List<Ticket> group = takeGroup();
        long begun = System.nanoTime();
        try {
            write(group);
        } finally {
            nanosOfGroup = System.nanoTime() - begun;
            passOn(group.size());
            group.forEach(Ticket::finish);
        }
    }

    private void passOn(int written) {
        lock.lock();
        try {
            callers = written + waiting.size();
            writing = !waiting.isEmpty();
            if (writing) {
                waiting.get(0).lead();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for those whom the last group answered: they come back while it would be written without them, and a group of
     * all costs little more than one of half. At most a part of what a group takes, and never for a caller alone.
     */
    private void gather() {
        long until = System.nanoTime() + nanosOfGroup / 4;
        while (true) {
            lock.lock();
            try {
                boolean ready = waiting.size() >= callers || System.nanoTime() >= until;
                gathering = ready ? null : Thread.currentThread();
                if (ready) {
                    return;
                }
            } finally {
                lock.unlock();
            }
            LockSupport.parkNanos(this, until - System.nanoTime());
        }
    }

    private List<Ticket> takeGroup() {
        lock.lock();
        try {
            int batches = 0;
            int tickets = 0;
            while (tickets < waiting.size() && (tickets == 0 || batches < BATCHES_A_GROUP)) {
                batches += waiting.get(tickets++).batches.size();
            }
            List<Ticket> head = waiting.subList(0, tickets);
            List<Ticket> group = new ArrayList<>(head);
            head.clear();
            return group;
        } finally {
            lock.unlock();
        }
    }

    private void write(List<Ticket> tickets) {
        try {
            List<List<Answer>> answers =
                    database.run("append to the journal", connection -> write(connection, tickets));
            for (int i = 0; i < tickets.size(); i++) {
                tickets.get(i).answers = answers.get(i);
            }
        } catch (RuntimeException | Error e) {
            forget();
            StoreException failure = e instanceof StoreException known
                    ? known
                    : new StoreException("Could not append to the journal", e);
            tickets.forEach(ticket -> ticket.failure = failure);
            if (e instanceof Error error) {
                throw error;
            }
        }
    }

    private List<List<Answer>> write(Connection connection, List<Ticket> tickets) throws SQLException {
        List<List<Answer>> atOnce = writeAtOnce(connection, tickets);
        if (atOnce != null) {
            return atOnce;
        }
        long head = writer.lockHead(connection);
        if (head != headSeen) {
            forget();
        }
        Group.Lookup lookup = remembering(writer.lookup(connection));
        Group group = new Group(head, lookup);
        List<List<Answer>> answers = judge(group, tickets);
        if (!group.isEmpty()) {
            writer.write(connection, group);
            connection.commit();
            database.dialect().afterCommit(connection);
        }
        remember(group);
        return answers;
    }

    /** The quick way: no look-ups, because nobody else has written; null when it is not open or did not work. */
    private @Nullable List<List<Answer>> writeAtOnce(Connection connection, List<Ticket> tickets) throws SQLException {
        if (headSeen < 0) {
            return null;
        }
        for (Ticket ticket : tickets) {
            for (Batch batch : ticket.batches) {
                if (batch.entries().stream()
                        .anyMatch(entry -> !versionsSeen.containsKey(entry.stream()) && entry.expectedVersion() != 0)) {
                    return null;
                }
            }
        }
        Group group = new Group(headSeen, new Group.Lookup() {
            @Override
            public @Nullable Answer batch(String key) {
                return null; // a known key breaks the statement, and the slow way answers
            }

            @Override
            public long version(String stream) {
                return versionsSeen.getOrDefault(stream, 0L); // likewise a known stream
            }
        });
        List<List<Answer>> answers = judge(group, tickets);
        boolean clean = answers.stream().flatMap(List::stream).allMatch(a -> a.result() == Answer.Result.RECORDED);
        if (!clean) {
            return null;
        }
        if (!database.dialect().writeAtOnce(connection, group)) {
            return null;
        }
        remember(group);
        return answers;
    }

    private static List<List<Answer>> judge(Group group, List<Ticket> tickets) throws SQLException {
        List<List<Answer>> answers = new ArrayList<>(tickets.size());
        for (Ticket ticket : tickets) {
            answers.add(group.judge(ticket.batches));
        }
        return answers;
    }

    private Group.Lookup remembering(Group.Lookup lookup) {
        return new Group.Lookup() {
            @Override
            public @Nullable Answer batch(String key) throws SQLException {
                return lookup.batch(key);
            }

            @Override
            public long version(String stream) throws SQLException {
                Long seen = versionsSeen.get(stream);
                return seen == null ? lookup.version(stream) : seen;
            }
        };
    }

    private void remember(Group group) {
        headSeen = group.headAfter();
        versionsSeen.putAll(group.written());
    }

    private void forget() {
        headSeen = -1;
        versionsSeen.clear();
    }
}
