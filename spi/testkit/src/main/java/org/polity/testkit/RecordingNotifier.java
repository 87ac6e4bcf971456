package org.polity.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.polity.spi.notice.Notice;
import org.polity.spi.notice.Notifier;

/** A notifier that keeps what it is handed, and answers as a test tells it to. Thread-safe. */
public final class RecordingNotifier implements Notifier {
    private final String channel;
    private final List<Notice> notices = new ArrayList<>();
    private final Deque<Delivery> answers = new ArrayDeque<>();

    /**
     * A notifier that delivers everything.
     *
     * @param channel its channel
     */
    public RecordingNotifier(String channel) {
        this.channel = channel;
    }

    /**
     * Tells it what to answer next; after that it delivers everything again.
     *
     * @param next the answers, in order
     */
    public synchronized void answer(Delivery... next) {
        answers.addAll(List.of(next));
    }

    /**
     * What it was handed, delivered or not.
     *
     * @return in order, a copy
     */
    public synchronized List<Notice> notices() {
        return List.copyOf(notices);
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public synchronized Delivery deliver(Notice notice) {
        notices.add(notice);
        return answers.isEmpty() ? Delivery.delivered() : answers.remove();
    }
}
