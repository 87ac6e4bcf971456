package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyTables;
import org.polity.engine.decision.Local;
import org.polity.engine.place.PlaceTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.committee.Committee;
import org.polity.model.committee.CommitteeFlag;
import org.polity.model.committee.CommitteeKind;
import org.polity.model.committee.CommitteeReason;
import org.polity.model.decision.Reason;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionLevel;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.CommandRule;

/** Whether townships have their three committees, chaired as the city wants, and every dispatched agency in exactly one. */
final class Setup {
    private final Facts facts;
    private final CityFacts city;
    private final Local local;
    private final LocalDate day;
    private final List<CommitteeFlag> flags = new ArrayList<>();

    /** The committees of each township, as they were first recorded. */
    private final Map<DivisionCode, List<Committee>> committees = new LinkedHashMap<>();

    Setup(Facts facts, CityFacts city, Local local, LocalDate day) {
        this.facts = facts;
        this.city = city;
        this.local = local;
        this.day = day;
        for (Known<Committee> known : facts.of(CommitteeTables.COMMITTEES).all()) {
            if (known.fact().existence().contains(day)) {
                committees
                        .computeIfAbsent(known.fact().division(), code -> new ArrayList<>())
                        .add(known.fact());
            }
        }
    }

    /** What is wrong: townships, then chairs, then agencies, each as they were first recorded. */
    List<CommitteeFlag> flags() {
        for (Known<Division> known : facts.of(PlaceTables.DIVISIONS).all()) {
            if (known.fact().level() == DivisionLevel.TOWNSHIP) {
                judgeTownship(known.fact().code());
            }
        }
        committees.values().forEach(all -> all.forEach(this::judgeChair));
        for (Known<Body> known : facts.of(BodyTables.BODIES).all()) {
            Body body = known.fact();
            if (body.kind() == BodyKind.DISPATCHED_AGENCY && body.existence().contains(day)) {
                judgeAgency(body);
            }
        }
        return flags;
    }

    private void judgeTownship(DivisionCode township) {
        Map<CommitteeKind, Integer> counts = new EnumMap<>(CommitteeKind.class);
        committees.getOrDefault(township, List.of()).forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        for (CommitteeKind kind : CommitteeKind.values()) {
            int count = counts.getOrDefault(kind, 0);
            if (count == 0) {
                flag(township.value(), CommitteeReason.COMMITTEE_MISSING, township.value(), kind.word());
            } else if (count > 1) {
                flag(
                        township.value(),
                        CommitteeReason.COMMITTEE_TWICE,
                        township.value(),
                        kind.word(),
                        Integer.toString(count));
            }
        }
    }

    private void judgeChair(Committee committee) {
        Objections objections = new Objections(facts);
        objections.addAll(local.rules().ask(new CommandRule.Question(committee, null, day), city));
        for (Reason reason : objections.all()) {
            flags.add(new CommitteeFlag(committee.id().value(), reason));
        }
    }

    private void judgeAgency(Body agency) {
        List<BodyId> seats = new ArrayList<>();
        committees.forEach((township, all) -> {
            if (Seats.contains(facts, township, agency.division())) {
                for (Committee committee : all) {
                    if (Seats.of(facts, committee.id(), day).contains(agency.id())) {
                        seats.add(committee.id());
                    }
                }
            }
        });
        if (!isInTownship(agency)) {
            return;
        }
        if (seats.isEmpty()) {
            flag(
                    agency.id().value(),
                    CommitteeReason.OUTSIDE_PLATFORM,
                    agency.id().value(),
                    day.toString());
        } else if (seats.size() > 1) {
            flag(
                    agency.id().value(),
                    CommitteeReason.IN_TWO_COMMITTEES,
                    agency.id().value(),
                    seats.get(0).value(),
                    seats.get(1).value());
        }
    }

    /** Whether the agency is stationed in a township; one that is stationed in a county belongs to no platform. */
    private boolean isInTownship(Body agency) {
        Known<Division> at = facts.find(PlaceTables.DIVISIONS, agency.division().value());
        DivisionLevel level = at == null ? null : at.fact().level();
        return level == DivisionLevel.TOWNSHIP || level == DivisionLevel.COMMUNITY;
    }

    private void flag(String subject, CommitteeReason code, String... arguments) {
        flags.add(new CommitteeFlag(subject, Objections.reason(code, arguments)));
    }
}
