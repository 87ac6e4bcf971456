package org.polity.examples.cityhall;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far long work has come, and nothing in a pipe. */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Begins.
     *
     * @param task what is being done
     * @param unit what is counted
     * @param total how many there will be, or -1 when nobody knows
     */
    static Progress of(Terminal terminal, String task, String unit, long total) {
        if (!terminal.interactive()) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + unit, 1)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                .clearDisplayOnFinish()
                .build());
    }

    /** One more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** So many are done. */
    void stepTo(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
