package org.polity.examples.cityhall.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad questions are all found, and none of the good ones beside them is answered. */
class QuestionDefectsTest {
    @TempDir
    private Path temp;

    private Program program = new Program(Path.of("."));

    @BeforeEach
    void load() {
        CityDraft city = new RandomCity(1).first();
        city.json().put("zone", FolderWriter.quoted(QuestionDefects.ZONE));
        FolderWriter.plain().write(city, temp.resolve("city"));
        program = new Program(temp);
        program.load(temp.resolve("city"));
    }

    @Test
    void eachBadQuestionAloneIsFound() {
        SoftAssertions all = new SoftAssertions();
        for (QuestionDefects.Bad bad : QuestionDefects.all()) {
            check(all, List.of(bad));
        }
        all.assertAll();
    }

    @Test
    void allBadQuestionsAreFoundAtOnce() {
        SoftAssertions all = new SoftAssertions();
        check(all, QuestionDefects.all());
        all.assertAll();
    }

    private void check(SoftAssertions all, List<QuestionDefects.Bad> bad) {
        List<Row> questions = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        for (QuestionDefects.Bad one : bad) {
            questions.add(QuestionDefects.sound().put("id", "good" + questions.size()));
            Row row = one.row().copy();
            questions.add(row.has("id") ? row.put("id", "bad" + questions.size()) : row);
            expected.add(new Expected("questions.csv", questions.size() + 1, one.column(), one.code()));
        }
        Path file = temp.resolve("questions.csv");
        Path answers = temp.resolve("answers.csv");
        QuestionsFile.write(file, questions);
        Program.Run run = program.tryAsk(file, answers);
        all.assertThat(run.exit()).as(bad + ": " + run.err()).isEqualTo(2);
        if (run.exit() == 2) {
            all.assertThat(program.problems()).as(bad.toString()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(answers).doesNotExist();
        }
    }
}
