package org.polity.examples.cityhall.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polity.model.duty.DutyReason;

/** The program and the naive model must answer questions of duty alike, cell by cell, now and as known before. */
class DutiesAgreeTest {
    private static final int QUESTIONS = 400;

    @TempDir
    private Path temp;

    static LongStream seeds() {
        return Seeds.upTo(6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theProgramAnswersAsTheModelDoes(long seed) {
        RandomDuties random = new RandomDuties(seed);
        CityDraft city = new RandomCity(seed).first();
        random.addLists(city, "D");
        CityDraft more = new CityDraft();
        random.addLists(more, "M");
        Path first = temp.resolve("first");
        Path second = temp.resolve("second");
        FolderWriter.plain().write(city, first);
        FolderWriter.plain().write(more, second);
        NaiveCity known = NaiveCity.of(List.of(first));
        NaiveCity all = NaiveCity.of(List.of(first, second));
        List<Row> questions = random.questions(all, QUESTIONS);
        Path file = temp.resolve("duties.csv");
        QuestionsFile.write(file, RandomDuties.COLUMNS, questions);

        Program program = new Program(temp);
        long position = program.load(first);
        compare(seed, known, questions, program.duties(file, temp.resolve("a1.csv")));
        program.load(second);
        compare(seed, all, questions, program.duties(file, temp.resolve("a2.csv")));
        List<Row> past = program.duties(file, temp.resolve("a3.csv"), "--as-known-at", Long.toString(position));
        compare(seed, known, questions, past);
    }

    /** A comparison of answers that never meet a reason would prove nothing about it. */
    @Test
    void everyReasonIsMet() {
        Set<String> met = new TreeSet<>();
        for (long seed = 1; seed <= 6; seed++) {
            RandomDuties random = new RandomDuties(seed);
            CityDraft city = new RandomCity(seed).first();
            random.addLists(city, "D");
            Path folder = temp.resolve("city" + seed);
            FolderWriter.plain().write(city, folder);
            NaiveCity known = NaiveCity.of(List.of(folder));
            for (Row question : random.questions(known, QUESTIONS)) {
                met.addAll(List.of(
                        new NaiveDuties(known).answer(question).text("reasons").split(";", -1)));
            }
        }
        Set<String> expected = new TreeSet<>(Set.of(""));
        for (DutyReason reason : DutyReason.values()) {
            expected.add(reason.name());
        }
        assertThat(met).isEqualTo(expected);
    }

    private static void compare(long seed, NaiveCity city, List<Row> questions, List<Row> answers) {
        assertThat(answers).as("answers, seed " + seed).hasSameSizeAs(questions);
        NaiveDuties duties = new NaiveDuties(city);
        for (int i = 0; i < questions.size(); i++) {
            Row expected = duties.answer(questions.get(i));
            for (String column : NaiveDuties.COLUMNS) {
                assertThat(answers.get(i).text(column))
                        .as("%s of %s, -Dpolity.seed=%d", column, questions.get(i), seed)
                        .isEqualTo(expected.text(column));
            }
        }
    }
}
