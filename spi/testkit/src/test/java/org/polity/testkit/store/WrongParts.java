package org.polity.testkit.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.IndexQuery;
import org.polity.spi.store.IndexRow;
import org.polity.spi.store.Queue;
import org.polity.spi.store.QueueItem;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Slots;
import org.polity.spi.store.Store;

/** Slots, indexes and queues that are wrong on purpose. */
final class WrongParts {
    private WrongParts() {}

    static List<WrongStore> all() {
        List<WrongStore> all = new ArrayList<>(slots());
        all.addAll(indexes());
        all.addAll(queues());
        return all;
    }

    private static Function<MemoryStore, Store> batches(UnaryOperator<Batch> wrong) {
        return right -> new PassingStore(right) {
            @Override
            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                return right.append(batches.stream().map(wrong).toList(), transaction);
            }
        };
    }

    private static Function<MemoryStore, Store> slots(Function<MemoryStore, Slots> wrong) {
        return right -> new PassingStore(right).with(wrong.apply(right));
    }

    private static List<WrongStore> slots() {
        Class<?> group = StoreContract.SlotsBeside.class;
        return List.of(
                new WrongStore(
                        "loses the second slot of a batch",
                        group,
                        "S7.1",
                        "second slot",
                        batches(batch -> new Batch(
                                batch.key(),
                                batch.entries(),
                                batch.slots()
                                        .subList(0, Math.min(1, batch.slots().size())),
                                batch.rows(),
                                batch.items()))),
                new WrongStore(
                        "writes slots one by one",
                        group,
                        "S7.1",
                        "always written together",
                        slots(right -> new PassingStore.PassingSlots(right) {
                            @Override
                            public void write(List<SlotWrite> writes) {
                                for (SlotWrite write : writes) {
                                    super.write(List.of(write));
                                    Thread.yield();
                                    pause();
                                }
                            }
                        })),
                new WrongStore(
                        "keeps the first content",
                        group,
                        "S7.2",
                        "slot written twice",
                        slots(right -> new PassingStore.PassingSlots(right) {
                            @Override
                            public void write(List<SlotWrite> writes) {
                                writes.stream()
                                        .filter(write -> write.content() == null
                                                || right.read(write.name()).isEmpty())
                                        .forEach(write -> super.write(List.of(write)));
                            }
                        })),
                new WrongStore(
                        "destroys nothing",
                        group,
                        "S7.3",
                        "a destroyed slot",
                        slots(right -> new PassingStore.PassingSlots(right) {
                            @Override
                            public void write(List<SlotWrite> writes) {
                                writes.stream()
                                        .filter(write -> write.content() != null)
                                        .forEach(write -> super.write(List.of(write)));
                            }
                        })),
                new WrongStore(
                        "lists by UTF-16 unit",
                        group,
                        "S7.4",
                        "by code point",
                        slots(right -> new PassingStore.PassingSlots(right) {
                            @Override
                            public List<Slot> list(String prefix, String afterExclusive, int limit) {
                                return super.list(prefix, afterExclusive, limit).stream()
                                        .sorted(java.util.Comparator.comparing(Slot::name))
                                        .toList();
                            }
                        })),
                new WrongStore(
                        "takes a prefix for a pattern",
                        group,
                        "S7.5",
                        "prefix a_",
                        slots(right -> new PassingStore.PassingSlots(right) {
                            @Override
                            public List<Slot> list(String prefix, String afterExclusive, int limit) {
                                return prefix.endsWith("_")
                                        ? super.list("", afterExclusive, 100).stream()
                                                .filter(slot -> slot.name().length() == 3)
                                                .limit(limit)
                                                .toList()
                                        : super.list(prefix, afterExclusive, limit);
                            }
                        })),
                new WrongStore(
                        "takes an empty slot for none",
                        group,
                        "S7.6",
                        "an empty slot",
                        slots(right -> new PassingStore.PassingSlots(right) {
                            @Override
                            public Optional<byte[]> read(String name) {
                                return super.read(name).filter(content -> content.length > 0);
                            }
                        })));
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Function<MemoryStore, Store> queries(UnaryOperator<IndexQuery> wrong) {
        return right -> new PassingStore(right).with(new PassingStore.PassingIndex(right) {
            @Override
            public List<IndexRow> find(IndexQuery query, String afterKeyExclusive, int limit) {
                return super.find(wrong.apply(query), afterKeyExclusive, limit);
            }

            @Override
            public SortedMap<String, Long> count(IndexQuery query, Group group) {
                return super.count(wrong.apply(query), group);
            }
        });
    }

    private static IndexQuery dueBefore(IndexQuery query, Instant before) {
        return new IndexQuery(
                query.index(),
                query.state(),
                query.body(),
                query.category(),
                query.place(),
                query.openedFrom(),
                query.openedBefore(),
                query.dueFrom(),
                before,
                query.open());
    }

    private static IndexQuery open(IndexQuery query, Boolean open) {
        return new IndexQuery(
                query.index(),
                query.state(),
                query.body(),
                null,
                query.place(),
                query.openedFrom(),
                query.openedBefore(),
                query.dueFrom(),
                query.dueBefore(),
                open);
    }

    private static Batch withRows(Batch batch, UnaryOperator<IndexRow> change) {
        return new Batch(
                batch.key(),
                batch.entries(),
                batch.slots(),
                batch.rows().stream().map(change).toList(),
                batch.items());
    }

    private static List<WrongStore> indexes() {
        Class<?> group = StoreContract.Indexes.class;
        return List.of(
                new WrongStore("keeps values that a row no longer has", group, "S8.1", "a row put twice", right -> {
                    Map<String, String> bodies = new HashMap<>();
                    return batches(batch -> withRows(batch, row -> {
                                String body = row.body() == null ? bodies.get(row.key()) : row.body();
                                bodies.put(row.key(), Objects.requireNonNullElse(body, "none"));
                                return new IndexRow(
                                        row.index(),
                                        row.key(),
                                        row.state(),
                                        body,
                                        row.category(),
                                        row.place(),
                                        row.opened(),
                                        row.due(),
                                        row.closed());
                            }))
                            .apply(right);
                }),
                new WrongStore(
                        "ignores the category", group, "S8.2", "category", queries(query -> open(query, query.open()))),
                new WrongStore(
                        "includes the end of a span",
                        group,
                        "S8.3",
                        "due before noon",
                        queries(query -> dueBefore(
                                query,
                                query.dueBefore() == null
                                        ? null
                                        : query.dueBefore().plusMillis(1)))),
                new WrongStore(
                        "takes a missing deadline for the end of time",
                        group,
                        "S8.4",
                        "due at any time",
                        batches(batch -> withRows(
                                batch,
                                row -> row.due() != null
                                        ? row
                                        : new IndexRow(
                                                row.index(),
                                                row.key(),
                                                row.state(),
                                                row.body(),
                                                row.category(),
                                                row.place(),
                                                row.opened(),
                                                Instant.ofEpochMilli(9_000_000_000_000L),
                                                row.closed())))),
                new WrongStore(
                        "shows open rows alone",
                        group,
                        "S8.5",
                        "both",
                        queries(query -> query.category() == null
                                ? open(query, query.open() == null ? true : query.open())
                                : query)),
                new WrongStore(
                        "sorts keys by UTF-16 unit",
                        group,
                        "S8.6",
                        "by code point",
                        right -> new PassingStore(right).with(new PassingStore.PassingIndex(right) {
                            @Override
                            public List<IndexRow> find(IndexQuery query, String afterKeyExclusive, int limit) {
                                return super.find(query, afterKeyExclusive, limit).stream()
                                        .sorted(java.util.Comparator.comparing(IndexRow::key))
                                        .toList();
                            }
                        })),
                new WrongStore(
                        "pages by offset",
                        group,
                        "S8.7",
                        "rows came in before it",
                        right -> new PassingStore(right).with(new PassingStore.PassingIndex(right) {
                            private int served;

                            @Override
                            public List<IndexRow> find(IndexQuery query, String afterKeyExclusive, int limit) {
                                served = afterKeyExclusive.isEmpty() ? 0 : served;
                                List<IndexRow> page = super.find(query, "", 1_000).stream()
                                        .skip(served)
                                        .limit(limit)
                                        .toList();
                                served += page.size();
                                return page;
                            }
                        })),
                new WrongStore(
                        "counts without the filter",
                        group,
                        "S8.8",
                        "those of a state by body",
                        right -> new PassingStore(right).with(new PassingStore.PassingIndex(right) {
                            @Override
                            public SortedMap<String, Long> count(IndexQuery query, Group by) {
                                return super.count(IndexQuery.all(query.index()), by);
                            }
                        })),
                new WrongStore(
                        "mixes indexes",
                        group,
                        "S8.9",
                        "index",
                        batches(batch -> withRows(
                                batch,
                                row -> new IndexRow(
                                        Sample.INDEX,
                                        row.key(),
                                        row.state(),
                                        row.body(),
                                        row.category(),
                                        row.place(),
                                        row.opened(),
                                        row.due(),
                                        row.closed())))),
                new WrongStore(
                        "keeps whole seconds",
                        group,
                        "S8.10",
                        "all rows",
                        batches(batch -> withRows(
                                batch,
                                row -> new IndexRow(
                                        row.index(),
                                        row.key(),
                                        row.state(),
                                        row.body(),
                                        row.category(),
                                        row.place(),
                                        row.opened() == null
                                                ? null
                                                : Instant.ofEpochSecond(
                                                        row.opened().getEpochSecond()),
                                        row.due(),
                                        row.closed())))));
    }

    private static WrongStore queue(String fault, String rule, String message, Function<MemoryStore, Queue> wrong) {
        return new WrongStore(
                fault,
                StoreContract.Queues.class,
                rule,
                message,
                right -> new PassingStore(right).with(wrong.apply(right)));
    }

    /** A queue that changes what a claim asks for. */
    private static Function<MemoryStore, Queue> claiming(UnaryOperator<Asked> wrong) {
        return right -> new PassingStore.PassingQueue(right) {
            @Override
            public List<Claim> claim(String queue, String worker, Instant now, Duration lease, int limit) {
                Asked asked = wrong.apply(new Asked(now, lease));
                return super.claim(queue, worker, asked.now(), asked.lease(), limit);
            }
        };
    }

    private record Asked(Instant now, Duration lease) {}

    private static List<WrongStore> queues() {
        List<WrongStore> all = new ArrayList<>(leases());
        all.addAll(ends());
        Class<?> group = StoreContract.Queues.class;
        all.add(new WrongStore(
                "lets a lease outlive a new put", group, "S9.10", "on an item that was put anew", right -> {
                    List<String> known = new ArrayList<>();
                    return batches(batch -> new Batch(
                                    batch.key(),
                                    batch.entries(),
                                    batch.slots(),
                                    batch.rows(),
                                    batch.items().stream()
                                            .filter(item -> !known.contains(item.key()))
                                            .peek(item -> known.add(item.key()))
                                            .toList()))
                            .apply(right);
                }));
        all.add(new WrongStore(
                "mixes queues",
                group,
                "S9.13",
                "content in the first queue",
                batches(batch -> new Batch(
                        batch.key(),
                        batch.entries(),
                        batch.slots(),
                        batch.rows(),
                        batch.items().stream()
                                .map(item -> new QueueItem(Sample.QUEUE, item.key(), item.due(), item.content()))
                                .toList()))));
        all.add(new WrongStore(
                "spoils content",
                group,
                "S9.14",
                "content",
                batches(batch -> new Batch(
                        batch.key(),
                        batch.entries(),
                        batch.slots(),
                        batch.rows(),
                        batch.items().stream()
                                .map(item -> new QueueItem(
                                        item.queue(), item.key(), item.due(), Arrays.copyOf(item.content(), 9)))
                                .toList()))));
        return all;
    }

    private static List<WrongStore> leases() {
        return List.of(
                queue(
                        "claims before it is due",
                        "S9.1",
                        "a millisecond before it is due",
                        claiming(asked -> new Asked(asked.now().plusSeconds(1), asked.lease()))),
                queue(
                        "claims the latest first",
                        "S9.2",
                        "the first two",
                        right -> new PassingStore.PassingQueue(right) {
                            @Override
                            public List<Claim> claim(
                                    String queue, String worker, Instant now, Duration lease, int limit) {
                                List<Claim> claims = new ArrayList<>(super.claim(queue, worker, now, lease, limit));
                                Collections.reverse(claims);
                                return claims;
                            }
                        }),
                queue(
                        "leases to two workers",
                        "S9.3",
                        "before the lease ends",
                        claiming(asked -> new Asked(asked.now(), Duration.ofMillis(1)))),
                queue(
                        "never ends a lease",
                        "S9.4",
                        "at the end of the lease",
                        claiming(asked -> new Asked(asked.now(), asked.lease().multipliedBy(100)))),
                queue("hands items out twice", "S9.12", "six workers", right -> new PassingStore.PassingQueue(right) {
                    @Override
                    public List<Claim> claim(String queue, String worker, Instant now, Duration lease, int limit) {
                        List<Claim> claims = new ArrayList<>(super.claim(queue, worker, now, lease, limit));
                        if (claims.size() == 7) {
                            claims.add(claims.get(0));
                        }
                        return claims;
                    }
                }));
    }

    private static List<WrongStore> ends() {
        return List.of(
                queue(
                        "settles nothing",
                        "S9.5",
                        "long after one of two was settled",
                        right -> new PassingStore.PassingQueue(right) {
                            @Override
                            public boolean settle(Claim claim) {
                                return true;
                            }
                        }),
                queue(
                        "gives back at once",
                        "S9.6",
                        "before the new due instant",
                        right -> new PassingStore.PassingQueue(right) {
                            @Override
                            public boolean retry(Claim claim, Instant due) {
                                return super.retry(claim, Instant.EPOCH);
                            }
                        }),
                queue(
                        "forgets why an item was set aside",
                        "S9.7",
                        "detail",
                        right -> new PassingStore.PassingQueue(right) {
                            @Override
                            public boolean setAside(Claim claim, String detail) {
                                return super.setAside(claim, "");
                            }
                        }),
                queue("lets a lost lease settle", "S9.8", "under a claim lost to another", byKey()),
                queue("refuses to settle late", "S9.9", "settling late", right -> new PassingStore.PassingQueue(right) {
                    private Instant latest = Instant.EPOCH;

                    @Override
                    public List<Claim> claim(String queue, String worker, Instant now, Duration lease, int limit) {
                        latest = now;
                        return super.claim(queue, worker, now, lease, limit);
                    }

                    @Override
                    public boolean settle(Claim claim) {
                        return latest.isBefore(Sample.MORNING.plusSeconds(50)) && super.settle(claim);
                    }
                }),
                queue("settles by key alone", "S9.11", "on an item that was settled, after", byKey()));
    }

    /** Takes the newest claim of the key for the one it was handed. */
    private static Function<MemoryStore, Queue> byKey() {
        Map<String, Queue.Claim> newest = new HashMap<>();
        return right -> new PassingStore.PassingQueue(right) {
            @Override
            public List<Claim> claim(String queue, String worker, Instant now, Duration lease, int limit) {
                List<Claim> claims = super.claim(queue, worker, now, lease, limit);
                claims.forEach(claim -> newest.put(claim.key(), claim));
                return claims;
            }

            @Override
            public boolean settle(Claim claim) {
                return super.settle(newest.get(claim.key()));
            }
        };
    }
}
