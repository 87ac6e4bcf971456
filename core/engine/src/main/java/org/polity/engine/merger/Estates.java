package org.polity.engine.merger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.engine.admission.AdmissionTables;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.Successions;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.fund.FundTables;
import org.polity.engine.grant.GrantTables;
import org.polity.model.admission.Admission;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Estate;
import org.polity.model.body.Posting;
import org.polity.model.committee.CommitteeMember;
import org.polity.model.fund.FundMovement;
import org.polity.model.grant.Grant;
import org.polity.model.grant.RecipientSelector;

/**
 * How much of each part of their estate some bodies have on a day or later, what they carry on included. Every table is read
 * once, whatever the number of bodies.
 */
final class Estates {
    private final Facts facts;
    private final LocalDate on;
    private final Set<BodyId> bodies;
    private final Map<BodyKind, List<BodyId>> byKind = new EnumMap<>(BodyKind.class);
    private final Map<BodyId, Map<Estate, Integer>> counts = new LinkedHashMap<>();

    Estates(Facts facts, LocalDate on, Set<BodyId> bodies) {
        this.facts = facts;
        this.on = on;
        this.bodies = bodies;
        for (BodyId id : bodies) {
            Body body = CommitteeBodies.find(facts, id);
            if (body != null) {
                byKind.computeIfAbsent(body.kind(), kind -> new ArrayList<>()).add(id);
            }
        }
        for (Known<Posting> known : facts.of(BodyTables.OFFICERS).all()) {
            if (lasts(known.fact().period())) {
                add(known.fact().body(), Estate.PEOPLE);
            }
        }
        facts.of(GrantTables.GRANTS).all().forEach(known -> addGrant(known.fact()));
        facts.of(AdmissionTables.ADMISSIONS).all().forEach(known -> addAdmission(known.fact()));
        for (Known<CommitteeMember> known : facts.of(CommitteeTables.MEMBERS).all()) {
            if (lasts(known.fact().period())) {
                add(known.fact().body(), Estate.SEATS);
            }
        }
        for (Known<FundMovement> known : facts.of(FundTables.FUNDS).all()) {
            addParty(known.fact().from());
            addParty(known.fact().to());
        }
    }

    /** How many people, grants, duties, seats or movements of money are known; 0 also where no table tells. */
    int count(BodyId body, Estate estate) {
        Map<Estate, Integer> counted = counts.get(body);
        return counted == null ? 0 : counted.getOrDefault(estate, 0);
    }

    /** Whether the facts tell what there is of a part, so that nothing known means nothing there. */
    static boolean isTold(Estate estate) {
        return switch (estate) {
            case PEOPLE, POWERS, DUTIES, SEATS, MONEY -> true;
            case POSTS, COVERS, CASES -> false;
        };
    }

    private boolean lasts(Period period) {
        LocalDate until = period.untilExclusive();
        return until == null || until.isAfter(on);
    }

    private void addGrant(Grant grant) {
        if (!lasts(grant.effective())) {
            return;
        }
        BodyId from = grant.from();
        if (from != null) {
            add(from, Estate.POWERS);
        }
        grant.recipients().forEach(selector -> addNamed(selector, Estate.POWERS));
    }

    private void addAdmission(Admission admission) {
        LocalDate end = admission.endsOn();
        if (end == null || end.isAfter(on)) {
            admission.receivers().forEach(selector -> addNamed(selector, Estate.DUTIES));
        }
    }

    private void addNamed(RecipientSelector selector, Estate estate) {
        selector.body().ifPresent(body -> add(body, estate));
        selector.kind().ifPresent(kind -> byKind.getOrDefault(kind, List.of()).forEach(body -> add(body, estate)));
    }

    private void addParty(@Nullable String party) {
        if (party != null && !party.isBlank() && party.equals(party.strip())) {
            add(new BodyId(party), Estate.MONEY);
        }
    }

    private void add(BodyId named, Estate estate) {
        BodyId body = bodies.contains(named) ? named : Successions.successor(facts, named, estate, on.minusDays(1));
        if (bodies.contains(body)) {
            counts.computeIfAbsent(body, id -> new EnumMap<>(Estate.class)).merge(estate, 1, Integer::sum);
        }
    }
}
