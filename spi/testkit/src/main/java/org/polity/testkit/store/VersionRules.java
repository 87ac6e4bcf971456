package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoredEntry;

/** Rules S3: the versions of streams. */
abstract class VersionRules extends StoreRules {
    @Test
    @DisplayName("S3.1 a stream has version 0 before its first entry, and one more after each")
    void counts() throws Exception {
        assertThat(store.version("s")).as("version of a stream without entries").isZero();
        for (int i = 0; i < 5; i++) {
            record(Sample.batch("k" + i, "s", i));
            assertThat(another().version("s"))
                    .as("version after %d entries", i + 1)
                    .isEqualTo(i + 1);
        }
        assertThat(all(store)).extracting(StoredEntry::version).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    @DisplayName("S3.2 a lower version than the stream has is stale")
    void tooLow() {
        record(Sample.run("a", "s", 0, 3));

        for (long version = 0; version < 3; version++) {
            assertThat(append(Sample.batch("low" + version, "s", version)))
                    .as("the answer to version %d of a stream with three entries", version)
                    .isEqualTo(Answer.stale("s", 3));
        }
    }

    @Test
    @DisplayName("S3.3 a higher version than the stream has is stale")
    void tooHigh() {
        assertThat(append(Sample.batch("high", "s", 1)))
                .as("the answer to version 1 of a stream without entries")
                .isEqualTo(Answer.stale("s", 0));
        record(Sample.batch("a", "s", 0));
        for (long version : List.of(2L, 3L, Long.MAX_VALUE - 1)) {
            assertThat(append(Sample.batch("high", "s", version)))
                    .as("the answer to version %d of a stream with one entry", version)
                    .isEqualTo(Answer.stale("s", 1));
        }
        assertThat(store.version("s")).as("version after what was refused").isEqualTo(1);
    }

    @Test
    @DisplayName("S3.4 entries of one batch count their streams on")
    void countOn() {
        record(Sample.batch("a", "t", 0));

        Answer answer = record(Sample.batch(
                "k",
                Sample.entry("s", 0),
                Sample.entry("t", 1),
                Sample.entry("s", 1),
                Sample.entry("u", 0),
                Sample.entry("t", 2),
                Sample.entry("s", 2)));

        assertThat(store.version("s")).isEqualTo(3);
        assertThat(store.version("t")).isEqualTo(3);
        assertThat(store.version("u")).isEqualTo(1);
        assertThat(store.readBatch("k"))
                .as("the entries, in the order of the batch")
                .extracting(entry -> Sample.text(entry.body()))
                .containsExactly("s@0", "t@1", "s@1", "u@0", "t@2", "s@2");
        assertThat(answer.last()).isGreaterThanOrEqualTo(answer.first() + 5);
    }

    @Test
    @DisplayName("S3.5 one stream at another version makes the batch stale and is named")
    void oneOfSeveral() {
        record(Sample.run("a", "t", 0, 2));

        Answer answer = append(Sample.batch(
                "k", Sample.entry("s", 0), Sample.entry("t", 1), Sample.entry("u", 0), Sample.entry("t", 2)));

        assertThat(answer).as("the answer, which names the stream at fault").isEqualTo(Answer.stale("t", 2));
        assertThat(store.version("s"))
                .as("version of a stream of the stale batch")
                .isZero();
        assertThat(store.version("u"))
                .as("version of a stream of the stale batch")
                .isZero();
    }

    @Test
    @DisplayName("S3.6 of callers at one version at the same time one is recorded")
    void oneVersionAtTheSameTime() throws Exception {
        List<Store> handles = List.of(store, another(), another());
        try (Together threads = new Together()) {
            for (int round = 0; round < 15; round++) {
                int version = round;
                List<Callable<Answer>> callers = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    Store handle = handles.get(i % 3);
                    String key = "k" + round + "-" + i;
                    callers.add(() -> handle.append(List.of(Sample.batch(key, "s", version)))
                            .get(0));
                }
                List<Answer> answers = threads.run(callers);

                assertThat(answers)
                        .as("answers to six callers at version %d", version)
                        .filteredOn(answer -> answer.result() == Answer.Result.RECORDED)
                        .hasSize(1);
                assertThat(answers)
                        .as("answers to six callers at version %d", version)
                        .filteredOn(answer -> answer.result() != Answer.Result.RECORDED)
                        .allMatch(answer -> answer.equals(Answer.stale("s", version + 1L)));
            }
        }
        assertThat(store.version("s")).as("version in the end").isEqualTo(15);
    }

    @Test
    @DisplayName("S3.7 names of streams are compared exactly")
    void exact() {
        List<String> streams = List.of("stream", "STREAM", "stream ", "ｓｔｒｅａｍ", "é", "e\u0301", "案件", "案件 ");
        for (String stream : streams) {
            record(Sample.batch("key of " + streams.indexOf(stream), stream, 0));
        }
        for (String stream : streams) {
            assertThat(store.version(stream))
                    .as("version of stream `%s`", stream)
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("S3.8 what follows an unrecorded batch on its stream is stale, also when the version fits")
    void decidedOnWhatDidNotHappen() {
        record(Sample.batch("other", "s", 0));

        assertThat(store.append(List.of(
                        Sample.batch("first", "s", 0), Sample.batch("second", "s", 1), Sample.batch("third", "t", 0))))
                .as("answers to a stale batch, one that counts on from it, and a neighbour on another stream")
                .extracting(Answer::result)
                .containsExactly(Answer.Result.STALE, Answer.Result.STALE, Answer.Result.RECORDED);
        assertThat(store.append(List.of(Sample.batch("other", "s", 0), Sample.batch("second", "s", 1))))
                .as("answers to a repeated batch and one that counts on from it")
                .extracting(Answer::result)
                .containsExactly(Answer.Result.REPEATED, Answer.Result.STALE);
        assertThat(store.append(List.of(Sample.batch("second", "s", 1))))
                .as("the answer to the second batch alone")
                .extracting(Answer::result)
                .containsExactly(Answer.Result.RECORDED);
    }
}
