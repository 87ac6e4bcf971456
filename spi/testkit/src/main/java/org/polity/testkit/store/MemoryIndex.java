package org.polity.testkit.store;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.polity.spi.store.Index;
import org.polity.spi.store.IndexQuery;
import org.polity.spi.store.IndexRow;
import org.polity.spi.store.Limits;

/** The indexes of a memory, seen through one handle. */
final class MemoryIndex implements Index {
    private final Supplier<Memory> handle;

    MemoryIndex(Supplier<Memory> handle) {
        this.handle = handle;
    }

    @Override
    public List<IndexRow> find(IndexQuery query, String afterKeyExclusive, int limit) {
        Memory memory = handle.get();
        Limits.page(limit);
        synchronized (memory) {
            return memory.rows(query.index()).tailMap(afterKeyExclusive, false).values().stream()
                    .filter(row -> matches(query, row))
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public SortedMap<String, Long> count(IndexQuery query, Group group) {
        Memory memory = handle.get();
        SortedMap<String, Long> counts = new TreeMap<>();
        synchronized (memory) {
            for (IndexRow row : memory.rows(query.index()).values()) {
                if (matches(query, row)) {
                    String value = value(row, group);
                    counts.merge(value == null ? "" : value, 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private static @Nullable String value(IndexRow row, Group group) {
        return switch (group) {
            case STATE -> row.state();
            case BODY -> row.body();
            case CATEGORY -> row.category();
            case PLACE -> row.place();
        };
    }

    private static boolean matches(IndexQuery query, IndexRow row) {
        Boolean open = query.open();
        return same(query.state(), row.state())
                && same(query.body(), row.body())
                && same(query.category(), row.category())
                && same(query.place(), row.place())
                && within(query.openedFrom(), query.openedBefore(), row.opened())
                && within(query.dueFrom(), query.dueBefore(), row.due())
                && (open == null || open == (row.closed() == null));
    }

    private static boolean same(@Nullable String wanted, @Nullable String actual) {
        return wanted == null || wanted.equals(actual);
    }

    private static boolean within(
            @Nullable Instant fromInclusive, @Nullable Instant beforeExclusive, @Nullable Instant actual) {
        if (fromInclusive == null && beforeExclusive == null) {
            return true;
        }
        return actual != null
                && (fromInclusive == null || !actual.isBefore(fromInclusive))
                && (beforeExclusive == null || actual.isBefore(beforeExclusive));
    }
}
