package org.polity.examples.cityhall.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program and the naive model must give the same answers, cell by cell, about cities made by chance. */
class RandomCitiesAgreeTest {
    private static final int QUESTIONS = 150;

    @TempDir
    private Path temp;

    static LongStream seeds() {
        return Seeds.upTo(12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theProgramAnswersAsTheModelDoes(long seed) {
        agree(seed, new RandomCity(seed), QUESTIONS);
    }

    @Test
    void theProgramAnswersAsTheModelDoesOnALargeCity() {
        agree(1, new RandomCity(1, CitySize.large()), 40);
    }

    private void agree(long seed, RandomCity random, int count) {
        Dice dice = new Dice(seed);
        Path first = temp.resolve("first");
        Path second = temp.resolve("second");
        FolderWriter.plain().write(random.first(), first);
        FolderWriter.plain().write(random.second(), second);
        FolderWriter.styledWithWorkbooks(dice).write(random.first(), temp.resolve("first-styled"));
        FolderWriter.styledWithWorkbooks(dice).write(random.second(), temp.resolve("second-styled"));
        NaiveCity known = NaiveCity.of(List.of(first));
        NaiveCity all = NaiveCity.of(List.of(first, second));
        List<Row> questions = new ArrayList<>(new RandomQuestions(seed, known).next(count / 2, 0));
        questions.addAll(new RandomQuestions(seed + 1_000_000, all).next(count - count / 2, count));
        Path file = temp.resolve("questions.csv");
        QuestionsFile.write(file, questions);

        Program program = new Program(temp);
        long position = program.load(temp.resolve("first-styled"));
        compare("first folder", seed, known, questions, program.ask(file, temp.resolve("a1.csv")));
        program.load(temp.resolve("second-styled"));
        compare("both folders", seed, all, questions, program.ask(file, temp.resolve("a2.csv")));
        List<Row> past = program.ask(file, temp.resolve("a3.csv"), "--as-known-at", Long.toString(position));
        compare("as known after the first folder", seed, known, questions, past);
    }

    private static void compare(String when, long seed, NaiveCity city, List<Row> questions, List<Row> answers) {
        assertThat(answers).as("answers, seed " + seed).hasSameSizeAs(questions);
        NaiveAuthority authority = new NaiveAuthority(city);
        for (int i = 0; i < questions.size(); i++) {
            Row expected = authority.answer(questions.get(i)).row();
            for (String column : NaiveAnswer.COLUMNS) {
                assertThat(answers.get(i).text(column))
                        .as("%s of %s, %s, -Dpolity.seed=%d", column, questions.get(i), when, seed)
                        .isEqualTo(expected.text(column));
            }
        }
    }
}
