package org.polity.engine.shell.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * The line at the desk. One caller at a time leads: it works on the wishes of all who wait, its own first, and then hands
 * the lead to the next who waits. So a disk that is busy collects the next group, nobody waits for a timer, and a caller
 * alone needs no other thread. Thread-safe.
 */
final class Line {
    private final int most;
    private final Consumer<List<Ticket<?>>> work;
    private final Deque<Ticket<?>> waiting = new ArrayDeque<>();
    private boolean led;

    /**
     * A line.
     *
     * @param most how many wishes are worked on together
     * @param work settles the wishes it is handed; called by one thread at a time
     */
    Line(int most, Consumer<List<Ticket<?>>> work) {
        this.most = most;
        this.work = work;
    }

    /** Waits until a wish is settled, and perhaps settles the wishes of others meanwhile. */
    <T> T join(Ticket<T> ticket) {
        boolean leads;
        synchronized (waiting) {
            waiting.add(ticket);
            leads = !led;
            led = true;
        }
        if (leads || ticket.await()) {
            lead();
        }
        return ticket.result();
    }

    private void lead() {
        List<Ticket<?>> group = take();
        // Others wait for what this thread does: it must not fail for an interruption that came before.
        boolean interrupted = Thread.interrupted();
        try {
            work.accept(group);
        } catch (RuntimeException | Error e) {
            group.stream().filter(ticket -> !ticket.isSettled()).forEach(ticket -> ticket.fail(e));
        } finally {
            handOver();
            group.forEach(Ticket::go);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private List<Ticket<?>> take() {
        List<Ticket<?>> group = new ArrayList<>();
        synchronized (waiting) {
            boolean alone = false;
            while (!waiting.isEmpty() && group.size() < most && !alone) {
                alone = waiting.element().isAlone();
                if (alone && !group.isEmpty()) {
                    break;
                }
                group.add(waiting.remove());
            }
        }
        return group;
    }

    /** Before the others are let go, so that the next group is on its way while they wake up. */
    private void handOver() {
        Ticket<?> next;
        synchronized (waiting) {
            next = waiting.peek();
            led = next != null;
        }
        if (next != null) {
            next.lead();
        }
    }
}
