package org.polity.examples.cityhall;

import java.time.ZoneId;
import java.util.List;
import org.polity.DutyTable;
import org.polity.KnownCity;
import org.polity.model.duty.DutyDecision;
import org.polity.model.duty.DutyQuestion;
import org.polity.spi.city.CityIntake;
import picocli.CommandLine.Command;

/** Answers a file of questions of duty. */
@Command(
        name = "duties",
        description = "Answers questions: may this body ask this of that township, village or community?")
final class DutiesCommand extends AnsweringCommand<DutyQuestion> {
    DutiesCommand(Terminal terminal) {
        super(DutyTable.NAME, terminal);
    }

    @Override
    CityIntake intake(ZoneId zone, Answers<DutyQuestion> answers) {
        return DutyTable.intake(zone, answers);
    }

    @Override
    List<String> columns() {
        return List.of("id", "allowed", "reasons", "list", "version");
    }

    @Override
    Answers.Answer answer(KnownCity city, String id, DutyQuestion question) {
        DutyDecision decision = city.lists().decide(question);
        return new Answers.Answer(
                decision.permitted(),
                List.of(
                        id,
                        Boolean.toString(decision.permitted()),
                        Answers.codes(decision.reasons()),
                        decision.decidedBy()
                                .map(version -> version.list().value())
                                .orElse(""),
                        decision.decidedBy()
                                .map(version -> Integer.toString(version.version()))
                                .orElse("")));
    }
}
