package org.polity.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.Store;

/** Rules S2: the keys of batches. */
abstract class KeyRules extends StoreRules {
    @Test
    @DisplayName("S2.1 a key that was recorded is answered with the positions recorded first")
    void repeated() throws Exception {
        record(Sample.batch("before", "t", 0));
        Answer first = record(Sample.run("k", "s", 0, 3));
        record(Sample.batch("between", "t", 1));

        Answer again = another().append(List.of(Sample.run("k", "s", 0, 3))).get(0);

        assertThat(again)
                .as("the answer to a batch sent twice")
                .isEqualTo(Answer.repeated(first.first(), first.last()));
    }

    @Test
    @DisplayName("S2.2 a repeated batch writes nothing, whatever it holds")
    void repeatedWritesNothing() throws Exception {
        record(Sample.batch("k", "s", 0));
        long head = store.head();
        Batch other = Sample.whole("other", "t", 0);

        Answer answer = append(new Batch("k", other.entries(), other.slots(), other.rows(), other.items()));

        assertThat(answer.result()).as("a known key with other content").isEqualTo(Answer.Result.REPEATED);
        assertThat(store.head()).as("head, after a repeated batch").isEqualTo(head);
        assertThat(store.version("t"))
                .as("version of a stream only the repeated batch names")
                .isZero();
        assertThat(store.readBatch("k"))
                .as("entries of the batch recorded first")
                .hasSize(1);
        assertNothingOf("other", another());
    }

    @Test
    @DisplayName("S2.3 the key is judged before the versions")
    void keyBeforeVersions() {
        Answer first = record(Sample.batch("k", "s", 0));
        record(Sample.batch("next", "s", 1));

        assertThat(append(Sample.batch("k", "s", 0)))
                .as("the answer to a known key whose stream has gone on")
                .isEqualTo(Answer.repeated(first.first(), first.last()));
    }

    @Test
    @DisplayName("S2.4 the key of a stale batch stays free")
    void staleKeyStaysFree() {
        assertThat(append(Sample.batch("k", "s", 4)).result()).isEqualTo(Answer.Result.STALE);

        assertThat(append(Sample.batch("k", "s", 0)).result())
                .as("the answer to the key of a stale batch, decided anew")
                .isEqualTo(Answer.Result.RECORDED);
    }

    @Test
    @DisplayName("S2.5 of one key in one call the first that is not stale is recorded")
    void oneKeyInOneCall() {
        List<Answer> answers = store.append(List.of(
                Sample.batch("k", "t", 9),
                Sample.run("k", "s", 0, 2),
                Sample.batch("k", "u", 2),
                Sample.batch("other", "s", 2)));

        Answer recorded = answers.get(1);
        assertThat(answers)
                .as("results of a stale batch, the same key anew, the same key again, another key")
                .extracting(Answer::result)
                .containsExactly(
                        Answer.Result.STALE, Answer.Result.RECORDED, Answer.Result.REPEATED, Answer.Result.RECORDED);
        assertThat(answers.get(2)).isEqualTo(Answer.repeated(recorded.first(), recorded.last()));
        assertThat(store.version("s")).as("version of the stream").isEqualTo(3);
    }

    @Test
    @DisplayName("S2.6 of callers with one key at the same time one is recorded")
    void oneKeyAtTheSameTime() throws Exception {
        List<Store> handles = List.of(store, another(), another());
        try (Together threads = new Together()) {
            for (int round = 0; round < 15; round++) {
                String key = "k" + round;
                List<Callable<Answer>> callers = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    Store handle = handles.get(i % 3);
                    String stream = key + "-" + i;
                    callers.add(() -> handle.append(List.of(Sample.run(key, stream, 0, 2)))
                            .get(0));
                }
                List<Answer> answers = threads.run(callers);

                List<Answer> recorded = answers.stream()
                        .filter(answer -> answer.result() == Answer.Result.RECORDED)
                        .toList();
                assertThat(recorded)
                        .as("recorded, of six callers with key %s: %s", key, answers)
                        .hasSize(1);
                assertThat(answers)
                        .as("positions answered to six callers with key %s", key)
                        .allMatch(answer -> answer.first() == recorded.get(0).first()
                                && answer.last() == recorded.get(0).last());
                assertThat(store.readBatch(key)).as("entries of batch %s", key).hasSize(2);
            }
        }
    }

    @Test
    @DisplayName("S2.7 keys are compared exactly")
    void exact() {
        List<String> keys = List.of("key", "KEY", "key ", "ｋｅｙ", "é", "e\u0301", "ß", "ss", "k", "k%", "k_y");
        for (String key : keys) {
            assertThat(append(Sample.batch(key, "stream of " + keys.indexOf(key), 0))
                            .result())
                    .as("the answer to the new key `%s`", key)
                    .isEqualTo(Answer.Result.RECORDED);
        }
        for (String key : keys) {
            assertThat(store.readBatch(key))
                    .as("entries of batch `%s`", key)
                    .hasSize(1)
                    .allMatch(entry -> entry.batch().equals(key));
        }
    }
}
