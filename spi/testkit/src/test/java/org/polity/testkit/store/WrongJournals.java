package org.polity.testkit.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.Durability;
import org.polity.spi.store.HostTransaction;
import org.polity.spi.store.NewEntry;
import org.polity.spi.store.SlotWrite;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoreException;
import org.polity.spi.store.StoredEntry;

/** Journals that are wrong on purpose. */
final class WrongJournals {
    private WrongJournals() {}

    /** Appends batch by batch, and does something wrong with each and its right answer. */
    private static Function<MemoryStore, Store> answering(Appending wrong) {
        return right -> new PassingStore(right) {
            @Override
            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                List<Answer> answers = new ArrayList<>();
                for (Batch batch : batches) {
                    answers.add(wrong.append(right, batch));
                }
                return answers;
            }
        };
    }

    private interface Appending {
        Answer append(MemoryStore right, Batch batch);
    }

    private static Function<MemoryStore, Store> reading(BiFunction<MemoryStore, Page, List<StoredEntry>> wrong) {
        return right -> new PassingStore(right) {
            @Override
            public List<StoredEntry> read(long afterExclusive, int limit) {
                return wrong.apply(right, new Page(afterExclusive, limit));
            }
        };
    }

    private record Page(long after, int limit) {}

    private static Answer one(MemoryStore right, Batch batch) {
        return right.append(List.of(batch)).get(0);
    }

    private static Batch rename(Batch batch, String key) {
        return new Batch(key, batch.entries(), batch.slots(), batch.rows(), batch.items());
    }

    private static Batch shift(Batch batch, String stream, long version) {
        long first = batch.entries().stream()
                .filter(entry -> entry.stream().equals(stream))
                .findFirst()
                .orElseThrow()
                .expectedVersion();
        List<NewEntry> entries = batch.entries().stream()
                .map(entry -> entry.stream().equals(stream)
                        ? new NewEntry(stream, entry.expectedVersion() - first + version, entry.body())
                        : entry)
                .toList();
        return new Batch(batch.key(), entries, batch.slots(), batch.rows(), batch.items());
    }

    static List<WrongStore> all() {
        List<WrongStore> all = new ArrayList<>(batches());
        all.addAll(keysAndVersions());
        all.addAll(readingAndDurability());
        all.addAll(transactions());
        all.addAll(dataAndHandles());
        return all;
    }

    private static List<WrongStore> batches() {
        Class<?> group = StoreContract.Batches.class;
        return List.of(
                new WrongStore(
                        "mixes answers up",
                        group,
                        "S1.1",
                        "batch 0 at the positions of its answer",
                        right -> new PassingStore(right) {
                            @Override
                            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                                List<Answer> answers = new ArrayList<>(super.append(batches, transaction));
                                Collections.reverse(answers);
                                return answers;
                            }
                        }),
                new WrongStore("shows half a batch", group, "S1.2", "all three or none", reading((right, page) -> {
                    List<StoredEntry> entries = right.read(page.after(), page.limit());
                    return entries.subList(0, Math.max(0, entries.size() - 1));
                })),
                new WrongStore(
                        "loses the slots of a batch",
                        group,
                        "S1.2",
                        "slot of batch",
                        answering((right, batch) -> one(
                                right,
                                new Batch(batch.key(), batch.entries(), List.of(), batch.rows(), batch.items())))),
                new WrongStore(
                        "writes the slots of a stale batch",
                        group,
                        "S1.3",
                        "slot of batch late",
                        answering((right, batch) -> {
                            Answer answer = one(right, batch);
                            if (answer.result() == Answer.Result.STALE
                                    && !batch.slots().isEmpty()) {
                                right.slots().write(batch.slots());
                            }
                            return answer;
                        })),
                new WrongStore(
                        "fails the neighbours of a stale batch",
                        group,
                        "S1.4",
                        "before a stale one",
                        right -> new PassingStore(right) {
                            @Override
                            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                                try (MemoryTransaction all = right.begin()) {
                                    List<Answer> answers = right.append(batches, all);
                                    if (answers.stream().anyMatch(answer -> answer.result() == Answer.Result.STALE)) {
                                        return Collections.nCopies(batches.size(), Answer.stale("s", 0));
                                    }
                                    all.commit();
                                    return answers;
                                }
                            }
                        }),
                new WrongStore(
                        "judges a call by what was before it",
                        group,
                        "S1.5",
                        "at versions 0 (two entries), 2 and 2",
                        right -> new PassingStore(right) {
                            @Override
                            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                                List<Boolean> stale = batches.stream()
                                        .map(batch -> batch.entries().get(0).expectedVersion()
                                                != right.version(batch.entries().get(0).stream()))
                                        .toList();
                                List<Answer> answers = new ArrayList<>();
                                for (int i = 0; i < batches.size(); i++) {
                                    answers.add(stale.get(i) ? Answer.stale("s", 0) : one(right, batches.get(i)));
                                }
                                return answers;
                            }
                        }),
                new WrongStore(
                        "lets the first of two slots count",
                        group,
                        "S1.6",
                        "slot named twice",
                        answering((right, batch) -> {
                            List<SlotWrite> slots = new ArrayList<>(batch.slots());
                            Collections.reverse(slots);
                            return one(
                                    right, new Batch(batch.key(), batch.entries(), slots, batch.rows(), batch.items()));
                        })));
    }

    private static List<WrongStore> keysAndVersions() {
        Class<?> keys = StoreContract.Keys.class;
        Class<?> versions = StoreContract.Versions.class;
        AtomicInteger again = new AtomicInteger();
        return List.of(
                new WrongStore("ignores keys", keys, "S2.1", "a batch sent twice", answering((right, batch) -> {
                    Answer answer = one(right, batch);
                    return answer.result() == Answer.Result.REPEATED
                            ? one(right, rename(batch, batch.key() + again.incrementAndGet()))
                            : answer;
                })),
                new WrongStore(
                        "repeats without positions", keys, "S2.1", "a batch sent twice", answering((right, batch) -> {
                            Answer answer = one(right, batch);
                            return answer.result() == Answer.Result.REPEATED ? Answer.repeated(0, 0) : answer;
                        })),
                new WrongStore(
                        "writes the slots of a repeated batch",
                        keys,
                        "S2.2",
                        "slot of batch other",
                        answering((right, batch) -> {
                            Answer answer = one(right, batch);
                            if (!batch.slots().isEmpty()) {
                                right.slots().write(batch.slots());
                            }
                            return answer;
                        })),
                new WrongStore(
                        "judges versions before keys",
                        keys,
                        "S2.3",
                        "whose stream has gone on",
                        answering((right, batch) -> {
                            NewEntry first = batch.entries().get(0);
                            long version = right.version(first.stream());
                            return version == first.expectedVersion()
                                    ? one(right, batch)
                                    : Answer.stale(first.stream(), version);
                        })),
                new WrongStore("keeps the keys of stale batches", keys, "S2.4", "decided anew", keepingKeys()),
                new WrongStore(
                        "tells every caller of a key that it was first",
                        keys,
                        "S2.6",
                        "of six callers with key",
                        answering((right, batch) -> {
                            Answer answer = one(right, batch);
                            return answer.result() == Answer.Result.REPEATED
                                    ? Answer.recorded(answer.first(), answer.last())
                                    : answer;
                        })),
                new WrongStore(
                        "folds the case of keys",
                        keys,
                        "S2.7",
                        "the new key `KEY`",
                        answering((right, batch) ->
                                one(right, rename(batch, batch.key().toLowerCase(Locale.ROOT))))),
                new WrongStore(
                        "counts versions from one",
                        versions,
                        "S3.1",
                        "without entries",
                        right -> new PassingStore(right) {
                            @Override
                            public long version(String stream) {
                                return right.version(stream) + 1;
                            }
                        }),
                new WrongStore(
                        "accepts versions that are too low", versions, "S3.2", "with three entries", forgiving(true)),
                new WrongStore(
                        "accepts a gap", versions, "S3.3", "version 1 of a stream without entries", forgiving(false)),
                new WrongStore(
                        "records both of two callers", versions, "S3.6", "six callers at version", forgiving(true)),
                new WrongStore(
                        "names no stream", versions, "S3.5", "names the stream at fault", answering((right, batch) -> {
                            Answer answer = one(right, batch);
                            return answer.result() == Answer.Result.STALE
                                    ? Answer.stale("", answer.actualVersion())
                                    : answer;
                        })),
                new WrongStore(
                        "trims the names of streams", versions, "S3.7", "`stream `", right -> new PassingStore(right) {
                            @Override
                            public long version(String stream) {
                                return right.version(stream.strip()) + (stream.equals(stream.strip()) ? 0 : 1);
                            }
                        }));
    }

    private static Function<MemoryStore, Store> keepingKeys() {
        return right -> {
            Set<String> refused = ConcurrentHashMap.newKeySet();
            Appending wrong = (store, batch) -> {
                if (refused.contains(batch.key())) {
                    return Answer.repeated(1, 1);
                }
                Answer answer = one(store, batch);
                if (answer.result() == Answer.Result.STALE) {
                    refused.add(batch.key());
                }
                return answer;
            };
            return answering(wrong).apply(right);
        };
    }

    private static Function<MemoryStore, Store> forgiving(boolean low) {
        return answering((right, batch) -> {
            Answer answer = one(right, batch);
            while (answer.result() == Answer.Result.STALE) {
                String stream = answer.stream();
                long expected = batch.entries().stream()
                        .filter(entry -> entry.stream().equals(stream))
                        .findFirst()
                        .orElseThrow()
                        .expectedVersion();
                if (expected < answer.actualVersion() != low) {
                    return answer;
                }
                answer = one(right, shift(batch, stream, answer.actualVersion()));
            }
            return answer;
        });
    }

    private static List<WrongStore> readingAndDurability() {
        Class<?> group = StoreContract.Reading.class;
        ConcurrentHashMap<Long, Long> firstSeen = new ConcurrentHashMap<>();
        AtomicInteger asked = new AtomicInteger();
        return List.of(
                new WrongStore("reads backwards", group, "S4.1", "in the order of positions", reading((right, page) -> {
                    List<StoredEntry> entries = new ArrayList<>(right.read(page.after(), page.limit()));
                    Collections.reverse(entries);
                    return entries;
                })),
                new WrongStore(
                        "reads from the position on",
                        group,
                        "S4.2",
                        "three after the third",
                        reading((right, page) -> right.read(Math.max(0, page.after() - 1), page.limit()))),
                new WrongStore(
                        "skips entries between pages",
                        group,
                        "S4.3",
                        "in pages of",
                        reading((right, page) -> right.read(page.after() == 0 ? 0 : page.after() + 1, page.limit()))),
                new WrongStore(
                        "loses the stream of an entry",
                        group,
                        "S4.4",
                        "\"s\", \"t\", \"s\"",
                        reading((right, page) -> right.read(page.after(), page.limit()).stream()
                                .map(entry -> new StoredEntry(
                                        entry.position(), "", entry.version(), entry.batch(), entry.body()))
                                .toList())),
                new WrongStore(
                        "has a head beyond the last entry",
                        group,
                        "S4.5",
                        "head of an empty journal",
                        right -> new PassingStore(right) {
                            @Override
                            public long head() {
                                return right.head() + 1;
                            }
                        }),
                new WrongStore(
                        "shows some batches late",
                        group,
                        "S4.6",
                        "followed the journal by position",
                        reading((right, page) -> {
                            long now = System.nanoTime();
                            return right.read(page.after(), page.limit()).stream()
                                    .filter(entry -> page.limit() > 1_000
                                            || entry.batch().hashCode() % 5 != 0
                                            || now - firstSeen.computeIfAbsent(entry.position(), unseen -> now)
                                                    > 2_000_000)
                                    .toList();
                        })),
                new WrongStore(
                        "gives entries to other handles late",
                        group,
                        "S4.7",
                        "version in another handle",
                        right -> new PassingStore(right) {
                            @Override
                            public long version(String stream) {
                                return Math.max(0, right.version(stream) - 1);
                            }
                        }),
                new WrongStore(
                        "finds batches by the beginning of their key",
                        group,
                        "S4.8",
                        "batch a",
                        right -> new PassingStore(right) {
                            @Override
                            public List<StoredEntry> readBatch(String key) {
                                return right.read(0, 1_000).stream()
                                        .filter(entry -> entry.batch().startsWith(key))
                                        .toList();
                            }
                        }),
                new WrongStore(
                        "changes its durability",
                        StoreContract.DurabilityLevel.class,
                        "S5.1",
                        "durability",
                        right -> new PassingStore(right) {
                            @Override
                            public Durability durability() {
                                return Durability.values()[asked.getAndIncrement() % 2];
                            }
                        }),
                new WrongStore(
                        "forgets when it is opened again",
                        StoreContract.DurabilityLevel.class,
                        "S5.2",
                        "entries of batch k",
                        right -> right.head() > 0 ? new MemoryStore() : right));
    }

    private static List<WrongStore> transactions() {
        Class<?> group = StoreContract.HostTransactions.class;
        return List.of(
                new WrongStore(
                        "commits before the host",
                        group,
                        "S6.1",
                        "before the host commits",
                        right -> new PassingStore(right) {
                            @Override
                            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                                return right.append(batches);
                            }
                        }),
                new WrongStore(
                        "forgets what the host commits",
                        group,
                        "S6.2",
                        "entries of batch k",
                        joining((right, batches) -> {
                            try (MemoryTransaction other = right.begin()) {
                                return right.append(batches, other);
                            }
                        })),
                new WrongStore(
                        "writes slots beside the host's transaction",
                        group,
                        "S6.3",
                        "slot of batch k",
                        right -> new PassingStore(right) {
                            @Override
                            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                                List<Batch> bare = new ArrayList<>();
                                for (Batch batch : batches) {
                                    bare.add(new Batch(
                                            batch.key(), batch.entries(), List.of(), batch.rows(), batch.items()));
                                }
                                MemoryStore beside = right.another();
                                if (!batches.get(0).slots().isEmpty() && transaction != null) {
                                    beside.slots().write(batches.get(0).slots());
                                }
                                return right.append(bare, transaction);
                            }
                        }),
                new WrongStore(
                        "does not see what it appended in the transaction",
                        group,
                        "S6.4",
                        "after another in one transaction",
                        right -> new PassingStore(right) {
                            @Override
                            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                                long seen = right.version("s");
                                return batches.get(0).entries().get(0).expectedVersion() == seen
                                        ? right.append(batches, transaction)
                                        : List.of(Answer.stale("s", seen));
                            }
                        }),
                new WrongStore(
                        "breaks the transaction on a stale batch",
                        group,
                        "S6.5",
                        "rolled back",
                        right -> new PassingStore(right) {
                            @Override
                            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                                List<Answer> answers = right.append(batches, transaction);
                                if (transaction != null && answers.get(0).result() == Answer.Result.STALE) {
                                    throw new StoreException("the transaction was rolled back");
                                }
                                return answers;
                            }
                        }),
                new WrongStore(
                        "takes any transaction for its own",
                        group,
                        "S6.6",
                        "cannot join",
                        right -> new PassingStore(right) {
                            @Override
                            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                                return right.append(
                                        batches, transaction instanceof MemoryTransaction ? transaction : null);
                            }
                        }),
                new WrongStore("gives positions before the host commits", group, "S6.8", "still comes first", late()));
    }

    private interface Joining {
        List<Answer> append(MemoryStore right, List<Batch> batches);
    }

    private static Function<MemoryStore, Store> joining(Joining wrong) {
        return right -> new PassingStore(right) {
            @Override
            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                return transaction == null ? right.append(batches) : wrong.append(right, batches);
            }
        };
    }

    /** Keeps back what is appended in a transaction, and puts it before what came meanwhile, as a sequence would. */
    private static Function<MemoryStore, Store> late() {
        return right -> new PassingStore(right) {
            @Override
            public List<Answer> append(List<Batch> batches, HostTransaction transaction) {
                return transaction == null
                        ? right.append(batches)
                        : List.of(Answer.recorded(1, batches.get(0).entries().size()));
            }

            @Override
            public List<StoredEntry> read(long afterExclusive, int limit) {
                List<StoredEntry> entries = new ArrayList<>(right.read(afterExclusive, limit));
                boolean committed = reads++ > 0;
                if (committed) {
                    entries.add(0, new StoredEntry(1, "s", 0, "slow", new byte[1]));
                    entries.add(0, new StoredEntry(2, "s", 1, "slow", new byte[1]));
                }
                return entries.stream()
                        .map(entry -> entry.batch().equals("other")
                                ? new StoredEntry(3, "t", 0, "other", entry.body())
                                : entry)
                        .toList();
            }

            private int reads;
        };
    }

    private static List<WrongStore> dataAndHandles() {
        Class<?> data = StoreContract.Data.class;
        Class<?> handles = StoreContract.Handles.class;
        AtomicInteger appends = new AtomicInteger();
        return List.of(
                new WrongStore(
                        "spoils what is not ASCII",
                        data,
                        "S10.1",
                        "entries of batch",
                        answering((right, batch) ->
                                one(right, rename(batch, batch.key().replaceAll("[^\\x00-\\x7F]", "?"))))),
                new WrongStore(
                        "cuts long names",
                        data,
                        "S10.2",
                        "entries of batch",
                        answering((right, batch) -> one(
                                right,
                                rename(
                                        batch,
                                        batch.key()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                100, batch.key().length())))))),
                new WrongStore("refuses large batches", data, "S10.3", "too large", answering((right, batch) -> {
                    if (batch.entries().size() > 1_000) {
                        throw new StoreException("the batch is too large");
                    }
                    return one(right, batch);
                })),
                new WrongStore(
                        "takes a limit of 0 for 1",
                        data,
                        "S10.4",
                        "a limit of 0",
                        reading((right, page) -> right.read(page.after(), Math.max(1, page.limit())))),
                new WrongStore(
                        "loses an append now and then",
                        handles,
                        "S11.1",
                        "entries in the end",
                        answering((right, batch) -> batch.key().endsWith("-24b")
                                ? nowhere(100_000L + appends.incrementAndGet())
                                : one(right, batch))),
                new WrongStore(
                        "answers after it was closed",
                        handles,
                        "S11.2",
                        "head on a closed handle",
                        right -> new PassingStore(right) {
                            @Override
                            public long head() {
                                return right.another().head();
                            }
                        }),
                new WrongStore("closes other handles too", handles, "S11.3", "closed", closingAll()),
                new WrongStore("makes new slots each time", handles, "S11.4", "", right -> new PassingStore(right) {
                    @Override
                    public org.polity.spi.store.Slots slots() {
                        return new PassingSlots(right);
                    }
                }));
    }

    private static Answer nowhere(long position) {
        return Answer.recorded(position, position);
    }

    private static Function<MemoryStore, Store> closingAll() {
        List<MemoryStore> opened = Collections.synchronizedList(new ArrayList<>());
        return right -> {
            opened.add(right);
            return new PassingStore(right) {
                @Override
                public void close() {
                    opened.forEach(MemoryStore::close);
                }
            };
        };
    }
}
