package org.polity.engine.shell;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.polity.Journal;
import org.polity.engine.decision.Local;
import org.polity.engine.decision.Workdays;
import org.polity.engine.journal.Ed25519Signer;
import org.polity.engine.journal.Sealer;
import org.polity.engine.shell.checkpoint.Checkpoints;
import org.polity.engine.shell.desk.Desk;
import org.polity.engine.shell.desk.Gate;
import org.polity.engine.shell.desk.Loading;
import org.polity.engine.shell.desk.Present;
import org.polity.engine.shell.entry.Subjects;
import org.polity.engine.shell.notice.Announcer;
import org.polity.engine.shell.notice.Courier;
import org.polity.engine.shell.replay.Past;
import org.polity.engine.shell.replay.Replay;
import org.polity.engine.shell.replay.State;
import org.polity.engine.shell.rule.RuleRunner;
import org.polity.engine.shell.start.CheckedSettings;
import org.polity.engine.shell.start.EngineSetting;
import org.polity.engine.shell.start.Services;
import org.polity.engine.shell.view.CityView;
import org.polity.spi.signing.Signer;
import org.polity.spi.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts of a running engine, put together. Thread-safe. */
final class Machine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Machine.class);
    private static final int AT_MOST_SECONDS = 60;

    private final Services services;
    private final Present present;
    private final Past past;
    private final Desk desk;
    private final Loading loading;
    private final JournalDesk journal;
    private final Courier courier;
    private final ExecutorService threads = Executors.newCachedThreadPool(Machine::daemon);
    private final ExecutorService ruleThreads = Executors.newCachedThreadPool(Machine::daemon);
    private final Local local;
    private final Chores chores;
    private final Follower follower;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile CityView city;

    private Machine(Services services, Clock clock) {
        this.services = services;
        CheckedSettings settings = services.settings();
        Store store = services.store();
        SecureRandom random = new SecureRandom();
        Signer signer = signer(services, random);
        journal = journal(services, signer, clock, threads);

        Subjects subjects = new Subjects(store.slots());
        subjects.load();
        State nothing = State.empty();
        Checkpoints checkpoints = new Checkpoints(store, subjects, signer, nothing, random);
        past = new Past(store, subjects, checkpoints::before, settings.count(EngineSetting.SNAPSHOTS_CACHED));
        State begun = checkpoints.before(Long.MAX_VALUE);
        State known = new Replay(store, subjects, subjects::forget).forward(begun, Long.MAX_VALUE);
        chores = new Chores(
                checkpoints, journal, threads, settings, new Chores.Versions(begun.version(), journal.sealedEntries()));
        present = new Present(store, subjects, past, known, chores::look);
        RuleRunner rules =
                new RuleRunner(services.local(), ruleThreads, settings.duration(EngineSetting.RULE_TIME_LIMIT));
        local = new Local(
                rules,
                new Workdays(services.local().calendar().orElse(null)),
                services.local().parameters());
        city = new CityView(known.snapshot(), local);

        Announcer announcer = new Announcer(new TreeSet<>(services.notifiers().keySet()));
        desk = new Desk(
                store,
                clock,
                subjects,
                new Gate(services.rules()),
                announcer,
                present,
                past,
                settings.count(EngineSetting.COMMAND_GROUP),
                settings.duration(EngineSetting.COMMAND_PATIENCE));
        loading = new Loading(desk, settings.count(EngineSetting.LOAD_PROBLEMS));
        courier = new Courier(
                store, services.notifiers(), clock, "polity-" + Long.toHexString(random.nextLong()), terms(settings));
        follower = Follower.of(desk, settings.duration(EngineSetting.FOLLOW_INTERVAL));
    }

    private static Signer signer(Services services, SecureRandom random) {
        return services.signer()
                .orElseGet(() -> Ed25519Signer.ofSlot(services.store().slots(), random));
    }

    private static JournalDesk journal(Services services, Signer signer, Clock clock, ExecutorService threads) {
        CheckedSettings settings = services.settings();
        List<String> formerKeys = keys(settings);
        Sealer sealer =
                new Sealer(services.store(), signer, settings.text(EngineSetting.JOURNAL_HASH), formerKeys, clock);
        String own = Base64.getEncoder().encodeToString(signer.publicKey());
        List<String> allKeys = new ArrayList<>(formerKeys);
        allKeys.remove(own);
        allKeys.add(own);
        return new JournalDesk(services.store(), sealer, allKeys, threads);
    }

    private static Courier.Terms terms(CheckedSettings settings) {
        return new Courier.Terms(
                settings.wholeNumber(EngineSetting.NOTICES_ATTEMPTS),
                settings.duration(EngineSetting.NOTICES_PAUSE),
                settings.duration(EngineSetting.NOTICES_LEASE));
    }

    /** A thread that does not keep the host's JVM alive. */
    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "polity");
        thread.setDaemon(true);
        return thread;
    }

    /** Reads the journal and gets ready. */
    static Machine open(Services services, Clock clock) {
        return new Machine(services, clock);
    }

    /** Does something with the journal of a store and reads nothing else. */
    static <T> T inspect(Services services, Clock clock, Function<Journal, T> inspection) {
        ExecutorService threads = Executors.newCachedThreadPool(Machine::daemon);
        try {
            return inspection.apply(journal(services, signer(services, new SecureRandom()), clock, threads));
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> keys(CheckedSettings settings) {
        return Stream.of(settings.text(EngineSetting.JOURNAL_KEYS).split(",", -1))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** The city as known now; always the same object for the same state. */
    CityView city() {
        CityView seen = city;
        State state = present.state();
        if (!seen.shows(state.snapshot())) {
            seen = new CityView(state.snapshot(), local);
            city = seen;
        }
        return seen;
    }

    Services services() {
        return services;
    }

    Local local() {
        return local;
    }

    Past past() {
        return past;
    }

    Desk desk() {
        return desk;
    }

    Loading loading() {
        return loading;
    }

    JournalDesk journal() {
        return journal;
    }

    Courier courier() {
        return courier;
    }

    /** Ends what runs beside the commands, writes a last checkpoint if it is worth its while, and closes the store. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        follower.close();
        // A rule that loops must not hold up the close.
        ruleThreads.shutdownNow();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(AT_MOST_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn(
                        "A checkpoint or seal was still being written after {} seconds; it is cut off",
                        AT_MOST_SECONDS);
            }
            chores.close(present.state());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            services.store().close();
        }
    }
}
