package org.polity.engine.shell.notice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.polity.spi.notice.Notice;
import org.polity.spi.notice.Notifier;
import org.polity.spi.notice.Notifier.Delivery;
import org.polity.spi.store.Limits;
import org.polity.spi.store.Queue;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers the notices that are due. Thread-safe; many couriers of many JVMs share the queues. */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final JsonFactory JSON = new JsonFactory();
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Store store;
    private final SortedMap<String, Notifier> notifiers;
    private final Clock clock;
    private final String worker;
    private final Terms terms;

    /**
     * How deliveries are tried.
     *
     * @param attempts how often before a notice is set aside, 1 or more
     * @param pause how long to wait after the first failure; doubled each time
     * @param lease how long one delivery may take
     */
    public record Terms(long attempts, Duration pause, Duration lease) {}

    /** A courier; the worker's name tells it from those of other JVMs. */
    public Courier(Store store, SortedMap<String, Notifier> notifiers, Clock clock, String worker, Terms terms) {
        this.store = store;
        this.notifiers = notifiers;
        this.clock = clock;
        this.worker = worker;
        this.terms = terms;
    }

    /** Delivers what is due; answers how many notices arrived. */
    public int deliver() {
        int delivered = 0;
        for (Map.Entry<String, Notifier> channel : notifiers.entrySet()) {
            String queue = Announcer.QUEUE_PREFIX + channel.getKey();
            for (List<Queue.Claim> one = claim(queue); !one.isEmpty(); one = claim(queue)) {
                delivered += deliver(channel.getValue(), one.get(0)) ? 1 : 0;
            }
        }
        return delivered;
    }

    /** One at a time, so that the lease is for one delivery alone. */
    private List<Queue.Claim> claim(String queue) {
        return store.queue().claim(queue, worker, clock.instant(), terms.lease(), 1);
    }

    private boolean deliver(Notifier notifier, Queue.Claim claim) {
        Delivery delivery;
        try {
            delivery = notifier.deliver(notice(claim));
            if (delivery == null) {
                delivery = Delivery.tryAgain(Duration.ZERO, "The notifier answered null");
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn(
                    "The notifier of {} failed with the notice of act {}: {}",
                    claim.queue(),
                    claim.key(),
                    e.toString());
            LOG.debug("Where it failed", e);
            delivery = Delivery.tryAgain(Duration.ZERO, "The notifier failed: " + e);
        }
        if (delivery.result() == Delivery.Result.DELIVERED) {
            return store.queue().settle(claim);
        }
        if (delivery.result() == Delivery.Result.GIVE_UP) {
            setAside(claim, delivery.detail());
        } else if (claim.attempt() < terms.attempts()) {
            Duration pause = longer(delivery.pause(), pauseAfter(claim.attempt()));
            store.queue().retry(claim, clock.instant().plus(pause));
        } else {
            setAside(claim, "Tried " + claim.attempt() + " times (polity.notices.attempts). " + delivery.detail());
        }
        return false;
    }

    private void setAside(Queue.Claim claim, String detail) {
        LOG.warn("The notice of act {} in {} was set aside for a person: {}", claim.key(), claim.queue(), detail);
        store.queue().setAside(claim, storable(detail));
    }

    /** What the notifier says may hold anything; a store takes text of a certain length without half characters. */
    private static String storable(String detail) {
        String text = new String(detail.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', ' ');
        if (text.length() <= Limits.DETAIL_CHARACTERS) {
            return text;
        }
        int end = Limits.DETAIL_CHARACTERS;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private Duration pauseAfter(int attempt) {
        Duration pause = terms.pause().multipliedBy(1L << Math.min(20, attempt - 1));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Notice notice(Queue.Claim claim) {
        SortedMap<String, String> content = content(claim.content());
        List<StoredEntry> entries = store.readBatch(claim.key());
        if (entries.isEmpty()) {
            throw new IllegalStateException("act " + claim.key() + " does not stand in the journal");
        }
        long last = entries.get(entries.size() - 1).position();
        content.put("first", Long.toString(entries.get(0).position()));
        content.put("last", Long.toString(last));
        String topic = content.getOrDefault("command", "");
        return new Notice(claim.key(), topic, last, content);
    }

    private static SortedMap<String, String> content(byte[] json) {
        SortedMap<String, String> content = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                content.put(name, parser.nextTextValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }
}
