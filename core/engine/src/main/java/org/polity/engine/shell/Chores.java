package org.polity.engine.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.polity.Journal;
import org.polity.engine.shell.checkpoint.Checkpoints;
import org.polity.engine.shell.replay.State;
import org.polity.engine.shell.start.CheckedSettings;
import org.polity.engine.shell.start.EngineSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done beside the commands when enough was recorded: checkpoints and seals. A chore that fails is tried again after
 * as much more. Thread-safe.
 */
final class Chores {
    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    /** At the close a checkpoint is worth its while when this part of the usual number of entries is new. */
    private static final int AT_CLOSE = 10;

    private final Checkpoints checkpoints;
    private final Journal journal;
    private final Executor threads;
    private final Chore checkpoint;
    private final Chore seal;

    /** One chore and how much was recorded when it was done last. */
    private static final class Chore {
        private final String name;
        private final long every;
        private final AtomicLong done;
        private final AtomicBoolean running = new AtomicBoolean();

        Chore(String name, long every, long done) {
            this.name = name;
            this.every = every;
            this.done = new AtomicLong(done);
        }

        boolean isDue(long version) {
            return every > 0 && version - done.get() >= every;
        }

        void run(long version, Runnable work) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("The {} was not written; it is tried again later", name, e);
            } finally {
                done.set(version);
                running.set(false);
            }
        }
    }

    Chores(Checkpoints checkpoints, Journal journal, Executor threads, CheckedSettings settings, Versions since) {
        this.checkpoints = checkpoints;
        this.threads = threads;
        this.journal = journal;
        checkpoint = new Chore("checkpoint", settings.wholeNumber(EngineSetting.CHECKPOINT_EVERY), since.checkpoint());
        seal = new Chore("seal", settings.wholeNumber(EngineSetting.JOURNAL_SEAL_EVERY), since.seal());
    }

    /**
     * Up to where chores were done when the engine opened.
     *
     * @param checkpoint how many entries the checkpoint it opened with has
     * @param seal how many entries the newest seal covers
     */
    record Versions(long checkpoint, long seal) {}

    /** Looks whether something is due; quick when nothing is. */
    void look(State state) {
        start(checkpoint, state, () -> checkpoints.write(state));
        start(seal, state, journal::seal);
    }

    private void start(Chore chore, State state, Runnable work) {
        if (chore.isDue(state.version()) && chore.running.compareAndSet(false, true)) {
            try {
                threads.execute(() -> chore.run(state.version(), work));
            } catch (RejectedExecutionException e) {
                // The engine is being closed, and what was recorded is recorded.
                chore.running.set(false);
            }
        }
    }

    /** Writes a last checkpoint when it is worth its while. */
    void close(State state) {
        boolean worthwhile = checkpoint.every > 0
                && state.version() - checkpoint.done.get() >= Math.max(1, checkpoint.every / AT_CLOSE);
        if (worthwhile && checkpoint.running.compareAndSet(false, true)) {
            checkpoint.run(state.version(), () -> checkpoints.write(state));
        }
    }
}
