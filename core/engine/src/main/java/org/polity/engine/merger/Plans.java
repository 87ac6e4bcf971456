package org.polity.engine.merger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyTables;
import org.polity.engine.decision.LocalRules;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.body.Body;
import org.polity.model.body.Estate;
import org.polity.model.body.Handover;
import org.polity.model.body.Merger;
import org.polity.model.body.MergerId;
import org.polity.model.decision.Reason;
import org.polity.model.merger.EndingBody;
import org.polity.model.merger.MergerPlan;
import org.polity.spi.rule.CityFacts;

/** What speaks against a plan of mergers, and the facts that it records. Pure functions. */
public final class Plans {
    private Plans() {}

    /** Everything that speaks against a plan, in the order of the codes; empty when nothing does. */
    public static List<Reason> objections(Facts facts, CityFacts city, LocalRules rules, MergerPlan plan) {
        return new PlanRules(facts, plan).judge(city, rules);
    }

    /** The facts that a plan records, in order; of a plan to which there is no objection. */
    public static List<Fact> facts(Facts known, MergerPlan plan) {
        List<Fact> facts = new ArrayList<>(plan.established());
        Map<BodyId, List<BodyId>> predecessors = new LinkedHashMap<>();
        for (EndingBody ending : plan.endings()) {
            ending.successor()
                    .ifPresent(successor -> predecessors
                            .computeIfAbsent(successor, body -> new ArrayList<>())
                            .add(ending.body()));
        }
        List<Handover> handovers = new ArrayList<>();
        Map<BodyId, MergerId> ids = new LinkedHashMap<>();
        predecessors.forEach((successor, bodies) -> {
            MergerId id = mergerId(plan, successor);
            facts.add(new Merger(id, plan.on(), bodies, successor, plan.instrument()));
            bodies.forEach(body -> ids.put(body, id));
        });
        plan.endings().forEach(ending -> addHandovers(ending, ids, handovers));
        facts.addAll(handovers);
        for (BodyId closed : plan.closed()) {
            Known<Body> body = known.find(BodyTables.BODIES, closed.value());
            if (body != null) {
                facts.add(ended(body.fact(), plan));
            }
        }
        facts.addAll(plan.moves());
        return facts;
    }

    /** The id of the merger into one successor. */
    static MergerId mergerId(MergerPlan plan, BodyId successor) {
        return new MergerId(plan.id() + ":" + successor);
    }

    private static void addHandovers(EndingBody ending, Map<BodyId, MergerId> ids, List<Handover> handovers) {
        MergerId id = ids.get(ending.body());
        if (id == null) {
            return;
        }
        BodyId successor = ending.successor().orElseThrow();
        for (Estate estate : Estate.values()) {
            ending.heir(estate)
                    .filter(heir -> !heir.equals(successor))
                    .ifPresent(heir -> handovers.add(new Handover(id, ending.body(), estate, heir)));
        }
    }

    private static Body ended(Body body, MergerPlan plan) {
        return new Body(
                body.id(),
                body.name(),
                body.kind(),
                body.division(),
                body.superior(),
                body.domains(),
                body.existence().until(plan.on()));
    }
}
