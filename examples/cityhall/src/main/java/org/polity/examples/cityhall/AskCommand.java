package org.polity.examples.cityhall;

import java.time.ZoneId;
import java.util.List;
import org.polity.KnownCity;
import org.polity.QuestionTable;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.Procedure;
import org.polity.model.authority.Title;
import org.polity.spi.city.CityIntake;
import picocli.CommandLine.Command;

/** Answers a file of questions of authority. */
@Command(name = "ask", description = "Answers questions: may this body, with these officers, use this power there?")
final class AskCommand extends AnsweringCommand<AuthorityQuestion> {
    AskCommand(Terminal terminal) {
        super(QuestionTable.NAME, terminal);
    }

    @Override
    CityIntake intake(ZoneId zone, Answers<AuthorityQuestion> answers) {
        return QuestionTable.intake(zone, answers);
    }

    @Override
    List<String> columns() {
        return List.of("id", "permitted", "reasons", "in_name_of", "basis", "procedure");
    }

    @Override
    Answers.Answer answer(KnownCity city, String id, AuthorityQuestion question) {
        AuthorityDecision decision = city.powers().decide(question);
        return new Answers.Answer(
                decision.permitted(),
                List.of(
                        id,
                        Boolean.toString(decision.permitted()),
                        Answers.codes(decision.reasons()),
                        decision.heldBy().map(title -> title.inNameOf().value()).orElse(""),
                        decision.heldBy().map(Title::basis).orElse(""),
                        decision.asksFor().map(Procedure::word).orElse("")));
    }
}
