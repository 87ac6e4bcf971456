package org.polity.engine.merger;

import static org.polity.model.merger.MergerReason.BODY_NOT_IN_EXISTENCE;
import static org.polity.model.merger.MergerReason.BODY_UNKNOWN;
import static org.polity.model.merger.MergerReason.COORDINATING_BODY;
import static org.polity.model.merger.MergerReason.CYCLE;
import static org.polity.model.merger.MergerReason.ENDS_TWICE;
import static org.polity.model.merger.MergerReason.ESTATE_ORPHANED;
import static org.polity.model.merger.MergerReason.HEIR_NOT_IN_EXISTENCE;
import static org.polity.model.merger.MergerReason.MERGER_KNOWN;
import static org.polity.model.merger.MergerReason.NOTHING_ENDS;
import static org.polity.model.merger.MergerReason.NOT_IRREGULAR;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.body.MergerTables;
import org.polity.engine.body.Successions;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.decision.LocalRules;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Estate;
import org.polity.model.decision.Reason;
import org.polity.model.merger.EndingBody;
import org.polity.model.merger.MergerPlan;
import org.polity.spi.rule.CityFacts;

/** What speaks against a plan as a whole. Used by one thread, once. */
final class PlanRules {
    private final Facts facts;
    private final MergerPlan plan;
    private final Objections objections = new Objections();
    private final Map<BodyId, Body> established = new LinkedHashMap<>();
    private final Map<BodyId, EndingBody> endings = new LinkedHashMap<>();
    private final Set<BodyId> ended = new LinkedHashSet<>();

    PlanRules(Facts facts, MergerPlan plan) {
        this.facts = facts;
        this.plan = plan;
        plan.established().forEach(body -> established.putIfAbsent(body.id(), body));
    }

    List<Reason> judge(CityFacts city, LocalRules rules) {
        if (plan.endings().isEmpty() && plan.closed().isEmpty()) {
            objections.add(NOTHING_ENDS, plan.id().value());
        }
        plan.endings().forEach(this::judgeEnding);
        plan.closed().forEach(this::judgeClosed);
        for (EndingBody ending : plan.endings()) {
            new LinkedHashSet<>(ending.heirs().values()).forEach(heir -> judgeHeir(ending, heir));
            judgeCoordination(ending, Estate.POSTS);
            judgeCoordination(ending, Estate.PEOPLE);
        }
        judgeCircles();
        judgeEstates();
        new LeftBehind(facts, plan, ended, objections).judge();
        objections.addRules(rules, plan, city);
        return objections.all();
    }

    private void judgeEnding(EndingBody ending) {
        endings.putIfAbsent(ending.body(), ending);
        judgeEnd(ending.body());
        ending.successor()
                .map(successor -> Plans.mergerId(plan, successor).value())
                .filter(id -> facts.find(MergerTables.MERGERS, id) != null)
                .ifPresent(id -> objections.addOnce(MERGER_KNOWN, id));
    }

    private void judgeClosed(BodyId closed) {
        Body body = judgeEnd(closed);
        if (body != null && body.kind() != BodyKind.IRREGULAR) {
            objections.add(NOT_IRREGULAR, body.name(), body.kind().word());
        }
    }

    private @Nullable Body judgeEnd(BodyId id) {
        if (!ended.add(id)) {
            objections.add(ENDS_TWICE, id.value(), plan.id().value());
        }
        Body body = CommitteeBodies.find(facts, id);
        if (body == null) {
            objections.add(BODY_UNKNOWN, id.value());
            return null;
        }
        if (Successions.ending(facts, id) != null) {
            objections.add(ENDS_TWICE, id.value(), plan.id().value());
            return body;
        }
        LocalDate until = body.existence().untilExclusive();
        boolean otherEnd = until != null && !until.equals(plan.on());
        if (otherEnd || !body.existence().contains(plan.on().minusDays(1))) {
            objections.add(BODY_NOT_IN_EXISTENCE, body.name(), plan.on().toString());
        }
        return body;
    }

    private void judgeHeir(EndingBody ending, BodyId heir) {
        Body body = body(heir);
        if (body == null) {
            objections.addOnce(BODY_UNKNOWN, heir.value());
        } else if (!body.existence().contains(plan.on()) || (endsNow(heir) && !leadsBack(ending.body()))) {
            objections.addOnce(HEIR_NOT_IN_EXISTENCE, body.name(), plan.on().toString());
        }
    }

    private boolean endsNow(BodyId body) {
        return endings.containsKey(body) || plan.closed().contains(body);
    }

    private @Nullable Body body(BodyId id) {
        Body body = established.get(id);
        return body == null ? CommitteeBodies.find(facts, id) : body;
    }

    /** A coordinating body has no posts of its own, so nobody is posted to it. */
    private void judgeCoordination(EndingBody ending, Estate estate) {
        Body heir = ending.heir(estate).map(this::body).orElse(null);
        if (heir != null && heir.kind() == BodyKind.COMMITTEE) {
            objections.addOnce(COORDINATING_BODY, heir.name(), estate.word());
        }
    }

    private void judgeCircles() {
        for (EndingBody ending : endings.values()) {
            if (leadsBack(ending.body())) {
                objections.add(CYCLE, ending.body().value());
            }
        }
    }

    /** Whether the heirs of a body, and theirs in this plan, lead back to it. */
    private boolean leadsBack(BodyId start) {
        Set<BodyId> seen = new LinkedHashSet<>();
        Deque<BodyId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            EndingBody at = endings.get(open.pop());
            for (BodyId heir : at == null ? List.<BodyId>of() : at.heirs().values()) {
                if (heir.equals(start)) {
                    return true;
                }
                if (seen.add(heir)) {
                    open.push(heir);
                }
            }
        }
        return false;
    }

    private void judgeEstates() {
        Estates estates = new Estates(facts, plan.on(), ended);
        for (EndingBody ending : endings.values()) {
            for (Estate estate : Estate.values()) {
                int count = estates.count(ending.body(), estate);
                if (ending.heir(estate).isEmpty() && (count > 0 || !Estates.isTold(estate))) {
                    orphan(ending.body(), estate, count);
                }
            }
        }
        for (BodyId closed : plan.closed()) {
            for (Estate estate : Estate.values()) {
                int count = estates.count(closed, estate);
                if (count > 0) {
                    orphan(closed, estate, count);
                }
            }
        }
    }

    private void orphan(BodyId body, Estate estate, int count) {
        objections.add(
                ESTATE_ORPHANED, body.value(), estate.word(), Estates.isTold(estate) ? Integer.toString(count) : "—");
    }
}
