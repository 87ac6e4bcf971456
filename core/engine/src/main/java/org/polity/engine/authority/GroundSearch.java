package org.polity.engine.authority;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.AuthorityProbe;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.FoundGrounds;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyNode;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.MergerTables;
import org.polity.engine.body.OfficerGrounds;
import org.polity.engine.body.Successions;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.grant.GrantGrounds;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.place.DivisionNode;
import org.polity.engine.place.PlaceGrounds;
import org.polity.engine.power.PowerNode;
import org.polity.engine.power.PowerTables;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.AuthorityReason;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Estate;
import org.polity.model.body.Merger;
import org.polity.model.body.OfficerId;
import org.polity.model.decision.Ground;
import org.polity.model.power.PowerCode;

/**
 * Finds the records that an answer rests on: power, body and organ, the divisions by which the place lies in theirs or not,
 * the grants that give the title or fail to, or take it from a department, and the officers' postings and certificates. What
 * is not known has no record. Used once, by one thread.
 */
final class GroundSearch {
    private final AuthorityIndex index;
    private final AuthorityQuestion question;
    private final AuthorityProbe probe;
    private final long answer;
    private final FoundGrounds found;

    GroundSearch(AuthorityIndex index, Facts facts, AuthorityQuestion question, AuthorityProbe probe, long answer) {
        this.index = index;
        this.question = question;
        this.probe = probe;
        this.answer = answer;
        found = new FoundGrounds(facts);
    }

    List<Ground> find() {
        PowerNode power = index.power(probe.power);
        BodyNode body = index.body(probe.body);
        DivisionNode place = index.division(probe.place);
        if (power != null) {
            found.add(PowerTables.POWERS, power.power.code().value());
        }
        if (body != null) {
            addBody(body);
            addEnd(body);
        }
        if (power == null || body == null || place == null) {
            return found.all();
        }
        BodyNode organ = index.organOf(body);
        addBody(organ);
        addEnd(organ);
        PlaceGrounds.add(place.division.code(), body.division.division.code(), found);
        PlaceGrounds.add(place.division.code(), organ.division.division.code(), found);
        PowerCode handed = handed(power);
        if (handed != null) {
            addGrants(power, handed, organ, place);
        }
        addOfficers(power, organ);
        return found.all();
    }

    private void addBody(BodyNode body) {
        String id = body.body.id().value();
        if (found.add(BodyTables.BODIES, id) == null) {
            found.add(CommitteeTables.COMMITTEES, id);
        }
    }

    /** The merger that has ended a body by the day. */
    private void addEnd(BodyNode body) {
        Inheritance inheritance = index.inheritance(body.handle);
        if (inheritance != null && inheritance.ends <= probe.day) {
            Known<Merger> ending = Successions.ending(found.facts(), body.body.id());
            if (ending != null) {
                found.add(MergerTables.MERGERS, ending);
            }
        }
    }

    /** The power that grants name, or null when none can name it. */
    private static @Nullable PowerCode handed(PowerNode power) {
        if (power.grantedWith < 0) {
            return null;
        }
        return power.grantedWith == power.handle ? power.power.code() : power.power.linkedPenalty();
    }

    private void addGrants(PowerNode power, PowerCode handed, BodyNode organ, DivisionNode place) {
        GrantGrounds grants = new GrantGrounds(found, handed, probe.held, probe.day);
        int before = found.all().size();
        if (Answer.grant(answer) >= 0) {
            add(grants, index.grant(Answer.grant(answer)), organ);
            addGiver(index.grant(Answer.grant(answer)));
        } else {
            addFailing(grants, power, organ, index.grantsTo(organ.handle, probe.day));
        }
        boolean assignedAway = has(AuthorityReason.ASSIGNED_AWAY);
        if (assignedAway || Answer.isOriginal(answer)) {
            addAssigned(grants, power, place, assignedAway);
        }
        if (found.all().size() > before) {
            // A coercion power follows its penalty; otherwise it stands there already.
            found.add(PowerTables.POWERS, handed.value());
        }
    }

    /** A grant reaches a body by its own name or by that of one that it carries on, whose mergers then stand there too. */
    private void add(GrantGrounds grants, GrantNode grant, BodyNode recipient) {
        int[] sources = index.sourcesOf(recipient.handle, probe.day);
        List<BodyId> names = new ArrayList<>();
        for (int source : sources) {
            names.add(index.bodyId(source));
        }
        for (int named : index.namedBy(grant, recipient.handle, probe.day)) {
            grants.add(grant.grant, names, index.known(named).division.division.code());
            if (named != recipient.handle) {
                addPath(index.bodyId(named));
            }
        }
    }

    /** The mergers by which another carries on what the body did that gave the grant. */
    private void addGiver(GrantNode grant) {
        if (grant.from >= 0 && index.heirOf(grant.from, probe.day) != grant.from) {
            addPath(index.bodyId(grant.from));
        }
    }

    private void addPath(BodyId body) {
        Successions.path(found.facts(), body, Estate.POWERS, Days.day(probe.day))
                .forEach(step -> found.add(MergerTables.MERGERS, step));
    }

    /** The grants to the organ for which a reason was given. */
    private void addFailing(GrantGrounds grants, PowerNode power, BodyNode organ, int[] handles) {
        for (int handle : handles) {
            GrantNode grant = index.grant(handle);
            if (!grant.hands(power.grantedWith)) {
                continue;
            }
            boolean fails = TitleRules.counts(grant, power)
                    ? (index.notLive(grant, power.grantedWith, organ.handle, probe) & Answer.reasons(answer)) != 0
                    : has(AuthorityReason.COERCION_NOT_ENTRUSTABLE);
            if (fails) {
                add(grants, grant, organ);
            }
        }
    }

    /**
     * The assigned grants of the power at the place: those that take it from its department, or, when it has kept the power,
     * those that do not: because they have not started, rest, were taken back, or leave such a case with it.
     */
    private void addAssigned(GrantGrounds grants, PowerNode power, DivisionNode place, boolean taking) {
        for (int rank = DivisionNode.levels() - 1; rank >= 0; rank--) {
            int above = place.at(rank);
            for (int handle : above < 0 ? new int[0] : index.recipientsIn(above)) {
                BodyNode recipient = index.known(handle);
                addAssigned(grants, power, recipient, taking, index.grantsTo(handle, probe.day));
            }
        }
    }

    private void addAssigned(GrantGrounds grants, PowerNode power, BodyNode recipient, boolean taking, int[] handles) {
        for (int handle : handles) {
            GrantNode grant = index.grant(handle);
            if (grant.assigned
                    && grant.hands(power.grantedWith)
                    && (!taking || TitleRules.takes(index, probe, power.grantedWith, recipient.handle, grant))) {
                addBody(recipient);
                add(grants, grant, recipient);
            }
        }
    }

    private void addOfficers(PowerNode power, BodyNode organ) {
        List<OfficerId> officers = question.officers();
        if (officers != null && power.needsOfficers) {
            OfficerGrounds grounds = new OfficerGrounds(found, organ.body.id(), power.power.domain(), question.day());
            officers.forEach(grounds::add);
        }
    }

    private boolean has(AuthorityReason reason) {
        return (Answer.reasons(answer) & reason.bit()) != 0;
    }
}
