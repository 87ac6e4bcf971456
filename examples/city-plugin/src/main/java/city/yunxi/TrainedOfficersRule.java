package city.yunxi;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.body.Posting;
import org.polity.model.decision.Finding;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;

/** A power comes only to a township with enough officers who were trained lately. */
final class TrainedOfficersRule implements AdmissionRule {
    private final int officersLeast;
    private final int withinMonths;

    TrainedOfficersRule(int officersLeast, int withinMonths) {
        this.officersLeast = officersLeast;
        this.withinMonths = withinMonths;
    }

    @Override
    public String name() {
        return "trained-officers";
    }

    @Override
    public List<Finding> judge(Question question, CityFacts city) {
        if (question.power() == null) {
            return List.of(); // A duty asks for no trained officers.
        }
        LocalDate day = question.day();
        long trained = city.serving(question.receiver(), day).stream()
                .map(Posting::officer)
                .distinct()
                .filter(officer -> city.trainings(officer).stream()
                        .anyMatch(training -> !training.on().isAfter(day)
                                && training.on().isAfter(day.minusMonths(withinMonths))))
                .count();
        if (trained >= officersLeast) {
            return List.of();
        }
        return List.of(Finding.of(
                "TOO_FEW_TRAINED",
                "{0}近{2}个月内受过培训的执法人员有{1}名，少于{3}名",
                "{0} has {1} officers who were trained in the last {2} months, and needs {3}",
                question.receiver().value(),
                Long.toString(trained),
                Integer.toString(withinMonths),
                Integer.toString(officersLeast)));
    }
}
