package org.polity.engine.committee;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.committee.CommitteeReason;
import org.polity.model.committee.Whistle;
import org.polity.model.committee.WhistleArrival;
import org.polity.model.committee.WhistleScore;
import org.polity.model.committee.WhistleStanding;
import org.polity.model.decision.Reason;

/** What speaks against a whistle, an arrival and a score, and how the called bodies answered. */
final class WhistleRules {
    private WhistleRules() {}

    static List<Reason> judge(Facts facts, Whistle whistle) {
        Objections objections = new Objections(facts);
        objections.requireNew(WhistleTables.WHISTLES, whistle.id().value());
        Body township = objections.requireBody(whistle.township(), whistle.at().toLocalDate());
        if (township != null && township.kind() != BodyKind.TOWNSHIP_GOVERNMENT) {
            objections.add(CommitteeReason.NOT_A_TOWNSHIP, township.id().value());
        }
        for (BodyId called : whistle.called()) {
            objections.requireBody(called, whistle.at().toLocalDate());
        }
        return objections.all();
    }

    static List<Reason> judge(Facts facts, WhistleArrival arrival) {
        Objections objections = new Objections(facts);
        Whistle whistle =
                objections.require(WhistleTables.WHISTLES, arrival.whistle().value());
        String key = arrival.whistle().value() + Table.KEY_SEPARATOR + arrival.body();
        if (facts.find(WhistleTables.ARRIVALS, key) != null) {
            objections.add(CommitteeReason.DONE_ALREADY, arrival.whistle().value());
        }
        if (whistle != null && !whistle.called().contains(arrival.body())) {
            objections.add(
                    CommitteeReason.NOT_A_PARTY,
                    arrival.body().value(),
                    whistle.id().value());
        }
        if (whistle != null && arrival.at().isBefore(whistle.at())) {
            objections.add(
                    CommitteeReason.TOO_EARLY,
                    arrival.at().toString(),
                    whistle.at().toString());
        }
        return objections.all();
    }

    /** One side scores the other: the township a called body, or a called body the township. */
    static List<Reason> judge(Facts facts, WhistleScore score) {
        Objections objections = new Objections(facts);
        Whistle whistle =
                objections.require(WhistleTables.WHISTLES, score.whistle().value());
        if (facts.find(WhistleTables.SCORES, scoreKey(score.whistle().value(), score.by(), score.of())) != null) {
            objections.add(CommitteeReason.DONE_ALREADY, score.whistle().value());
        }
        if (whistle != null) {
            boolean down =
                    whistle.township().equals(score.by()) && whistle.called().contains(score.of());
            boolean up =
                    whistle.township().equals(score.of()) && whistle.called().contains(score.by());
            if (!down && !up) {
                objections.add(
                        CommitteeReason.NOT_A_PARTY,
                        score.by() + " → " + score.of(),
                        whistle.id().value());
            }
        }
        return objections.all();
    }

    private static String scoreKey(String whistle, BodyId by, BodyId of) {
        return whistle + Table.KEY_SEPARATOR + by + Table.KEY_SEPARATOR + of;
    }

    /** How each called body answered, in the order in which they were called. */
    static List<WhistleStanding> standings(Facts facts, Whistle whistle) {
        List<WhistleStanding> standings = new ArrayList<>();
        for (BodyId body : whistle.called()) {
            String key = whistle.id().value() + Table.KEY_SEPARATOR + body;
            Known<WhistleArrival> arrival = facts.find(WhistleTables.ARRIVALS, key);
            LocalDateTime at = arrival == null ? null : arrival.fact().at();
            standings.add(new WhistleStanding(
                    body,
                    at,
                    at != null && !at.isAfter(whistle.dueAt()),
                    points(facts, whistle, whistle.township(), body),
                    points(facts, whistle, body, whistle.township())));
        }
        return standings;
    }

    private static @Nullable Integer points(Facts facts, Whistle whistle, BodyId by, BodyId of) {
        Known<WhistleScore> score =
                facts.find(WhistleTables.SCORES, scoreKey(whistle.id().value(), by, of));
        return score == null ? null : (Integer) score.fact().points();
    }
}
