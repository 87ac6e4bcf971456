package org.polity.engine.duty;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyTables;
import org.polity.engine.decision.Asked;
import org.polity.engine.decision.Local;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Incentive;
import org.polity.model.body.IncentiveAnswer;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.IncentiveRule;

/** What the local measures give an officer. */
public final class IncentiveAnswers {
    private IncentiveAnswers() {}

    /** Asks every incentive rule. */
    public static List<IncentiveAnswer> of(
            Facts facts, CityFacts city, Local local, OfficerId officer, BodyId body, LocalDate day) {
        List<Posting> postings = facts.of(BodyTables.OFFICERS).group(officer.value()).stream()
                .map(Known::fact)
                .toList();
        return local.rules().ask(new IncentiveRule.Question(officer, body, postings, day), city).stream()
                .map(IncentiveAnswers::answer)
                .toList();
    }

    private static IncentiveAnswer answer(Asked<List<Incentive>> asked) {
        List<Incentive> incentives = asked.answer();
        return new IncentiveAnswer(asked.rule(), incentives == null ? List.of() : incentives, asked.failure());
    }
}
