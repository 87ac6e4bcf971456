package org.polity.examples.cityhall;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polity.Asker;
import org.polity.KnownCity;
import org.polity.QuestionTable;
import org.polity.examples.cityhall.report.AnsweredQuestion;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.place.CityProfile;
import org.polity.plugins.city.folder.CityFolderSource;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityProblem;

/** The questions of the demonstration with what they are about. */
final class DemoQuestions {
    private DemoQuestions() {}

    /** Asks all questions, in their order. */
    static List<AnsweredQuestion> ask(KnownCity city, Path questions, Path captions) {
        Map<String, Map<String, String>> about = rows(captions);
        List<AnsweredQuestion> answered = new ArrayList<>();
        Asker<AuthorityQuestion> asker = new Asker<>() {
            @Override
            public void ask(String id, AuthorityQuestion question) {
                Map<String, String> caption = about.getOrDefault(id, new TreeMap<>());
                answered.add(new AnsweredQuestion(
                        id,
                        caption.getOrDefault("zh", id),
                        caption.getOrDefault("en", id),
                        city.powers().decide(question)));
            }

            @Override
            public boolean problem(CityProblem problem) {
                throw new IllegalStateException("a question of the demonstration is wrong: " + problem);
            }

            @Override
            public void warning(String file, String message) {
                throw new IllegalStateException("a question of the demonstration is doubtful: " + message);
            }
        };
        CityProfile profile = city.places()
                .profile()
                .orElseThrow(() -> new IllegalStateException("no city is known at position " + city.position()));
        CityFolderSource.withDefaults()
                .readTable(questions, QuestionTable.NAME, QuestionTable.intake(profile.zone(), asker));
        return answered;
    }

    /** The rows of a table by their first cell, each cell by its column. */
    static Map<String, Map<String, String>> rows(Path file) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        CityFolderSource.withDefaults().readTable(file, "captions", new CityIntake() {
            @Override
            public Interest interestIn(String table) {
                return Interest.READ;
            }

            @Override
            public RowIntake table(String table, String name, List<String> columns) {
                return (line, cells) -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < cells.size(); i++) {
                        row.put(columns.get(i), cells.get(i));
                    }
                    rows.put(cells.get(0), row);
                    return true;
                };
            }

            @Override
            public void problem(CityProblem problem) {
                throw new IllegalStateException("a caption of the demonstration is wrong: " + problem);
            }

            @Override
            public void warning(String name, String message) {
                throw new IllegalStateException("a caption of the demonstration is doubtful: " + message);
            }
        });
        return rows;
    }
}
