package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.place.PlaceTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.committee.CommitteeReason;
import org.polity.model.committee.Dispute;
import org.polity.model.committee.DisputeRuling;
import org.polity.model.decision.Reason;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionLevel;

/**
 * What speaks against a dispute and its ruling. Inside a township its committee decides; else the government of the lowest
 * county or city that contains all parties.
 */
final class DisputeRules {
    private DisputeRules() {}

    static List<Reason> judge(Facts facts, Dispute dispute) {
        Objections objections = new Objections(facts);
        objections.requireNew(DisputeTables.DISPUTES, dispute.id().value());
        for (BodyId party : dispute.parties()) {
            objections.requireBody(party, dispute.on());
        }
        if (!dispute.parties().contains(dispute.firstReceiver())) {
            objections.add(
                    CommitteeReason.NOT_A_PARTY,
                    dispute.firstReceiver().value(),
                    dispute.id().value());
        }
        if (dispute.dueOn().isBefore(dispute.on())) {
            objections.add(
                    CommitteeReason.TOO_EARLY,
                    dispute.dueOn().toString(),
                    dispute.on().toString());
        }
        return objections.all();
    }

    static List<Reason> judge(Facts facts, DisputeRuling ruling) {
        Objections objections = new Objections(facts);
        Dispute dispute =
                objections.require(DisputeTables.DISPUTES, ruling.dispute().value());
        if (facts.find(DisputeTables.RULINGS, ruling.dispute().value()) != null) {
            objections.add(CommitteeReason.DONE_ALREADY, ruling.dispute().value());
        }
        Body by = objections.requireBody(ruling.by(), ruling.on());
        objections.requireBody(ruling.owner(), ruling.on());
        if (dispute != null && ruling.on().isBefore(dispute.on())) {
            objections.add(
                    CommitteeReason.TOO_EARLY,
                    ruling.on().toString(),
                    dispute.on().toString());
        }
        if (dispute != null && by != null) {
            DivisionCode level = level(facts, dispute);
            if (!mayDecide(facts, by, level)) {
                objections.add(
                        CommitteeReason.WRONG_LEVEL,
                        by.id().value(),
                        level == null ? "—" : level.value(),
                        isTownship(facts, level) ? BodyKind.COMMITTEE.word() : BodyKind.GOVERNMENT.word());
            }
        }
        return objections.all();
    }

    private static boolean mayDecide(Facts facts, Body by, @Nullable DivisionCode level) {
        if (level == null || !by.division().equals(level)) {
            return false;
        }
        return by.kind() == (isTownship(facts, level) ? BodyKind.COMMITTEE : BodyKind.GOVERNMENT);
    }

    private static boolean isTownship(Facts facts, @Nullable DivisionCode level) {
        Known<Division> known = level == null ? null : facts.find(PlaceTables.DIVISIONS, level.value());
        return known != null && known.fact().level() == DivisionLevel.TOWNSHIP;
    }

    /** The lowest division, a township or above, that contains all parties; null when a party is unknown. */
    static @Nullable DivisionCode level(Facts facts, Dispute dispute) {
        List<DivisionCode> common = new ArrayList<>();
        boolean first = true;
        for (BodyId party : dispute.parties()) {
            Body body = CommitteeBodies.find(facts, party);
            if (body == null) {
                return null;
            }
            List<DivisionCode> line = line(facts, body.division());
            if (first) {
                common.addAll(line);
                first = false;
            } else {
                common.retainAll(line);
            }
        }
        return common.isEmpty() ? null : common.get(0);
    }

    /** A division and those above it, without communities. */
    private static List<DivisionCode> line(Facts facts, DivisionCode from) {
        List<DivisionCode> line = new ArrayList<>();
        Known<Division> at = facts.find(PlaceTables.DIVISIONS, from.value());
        while (at != null) {
            if (at.fact().level() != DivisionLevel.COMMUNITY) {
                line.add(at.fact().code());
            }
            DivisionCode parent = at.fact().parent();
            at = parent == null ? null : facts.find(PlaceTables.DIVISIONS, parent.value());
        }
        return line;
    }

    /** Whose duty it is on a day: the first receiver's while the dispute is pending, then the ruling's. */
    static BodyId owner(Facts facts, Dispute dispute, LocalDate day) {
        Known<DisputeRuling> ruling =
                facts.find(DisputeTables.RULINGS, dispute.id().value());
        return ruling != null && !ruling.fact().on().isAfter(day)
                ? ruling.fact().owner()
                : dispute.firstReceiver();
    }
}
