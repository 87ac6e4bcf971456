package org.polity.engine.shell.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.polity.engine.basis.Recording;
import org.polity.engine.journal.CanonicalWriter;
import org.polity.engine.shell.entry.ActHead;
import org.polity.spi.store.QueueItem;

/** Puts word of an act into the queue of each channel, with the act itself. Immutable. */
public final class Announcer {
    /** Stands before a channel in the name of its queue. */
    static final String QUEUE_PREFIX = "notice.";

    private final SortedSet<String> channels;

    /** One item an act goes to each of these channels. */
    public Announcer(SortedSet<String> channels) {
        this.channels = new TreeSet<>(channels);
    }

    /**
     * The items for one act. What they say names no person: the command, the act, the body, and how many facts of which
     * tables.
     */
    public List<QueueItem> items(ActHead head, List<Recording<?>> recordings, Instant due) {
        if (channels.isEmpty()) {
            return List.of();
        }
        byte[] content = content(head, recordings);
        List<QueueItem> items = new ArrayList<>(channels.size());
        for (String channel : channels) {
            items.add(new QueueItem(QUEUE_PREFIX + channel, head.id(), due, content));
        }
        return items;
    }

    private static byte[] content(ActHead head, List<Recording<?>> recordings) {
        SortedMap<String, String> members = new TreeMap<>();
        members.put("act", head.id());
        members.put("body", head.body());
        members.put("command", head.command());
        counts(recordings).forEach((table, count) -> members.put("count." + table, Integer.toString(count)));
        CanonicalWriter out = new CanonicalWriter();
        out.begin();
        members.forEach(out::member);
        return out.end().toBytes();
    }

    private static SortedMap<String, Integer> counts(List<Recording<?>> recordings) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Recording<?> recording : recordings) {
            String kind =
                    recording.fact() == null ? "erasure" : recording.table().name();
            counts.merge(kind, 1, Integer::sum);
        }
        return counts;
    }
}
