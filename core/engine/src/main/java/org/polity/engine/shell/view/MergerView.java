package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.polity.KnownMergers;
import org.polity.engine.basis.Facts;
import org.polity.engine.body.MergerTables;
import org.polity.engine.body.Successions;
import org.polity.engine.city.RuleFacts;
import org.polity.engine.decision.Local;
import org.polity.engine.merger.Plans;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Estate;
import org.polity.model.body.Handover;
import org.polity.model.body.Merger;
import org.polity.model.body.MergerId;
import org.polity.model.decision.Reason;
import org.polity.model.merger.MergerPlan;
import org.polity.model.merger.Succession;

/** The mergers of one snapshot. */
record MergerView(Facts facts, long position, Local local) implements KnownMergers {
    @Override
    public Optional<Merger> find(MergerId id) {
        return Optional.ofNullable(FactList.of(facts.find(MergerTables.MERGERS, id.value())));
    }

    @Override
    public List<Merger> all() {
        return FactList.of(facts.of(MergerTables.MERGERS).all());
    }

    @Override
    public List<Handover> handovers() {
        return FactList.of(facts.of(MergerTables.HANDOVERS).all());
    }

    @Override
    public Succession succession(BodyId body, Estate estate, LocalDate day) {
        List<MergerId> by = Successions.path(facts, body, estate, day).stream()
                .map(known -> known.fact().id())
                .toList();
        return new Succession(body, estate, day, Successions.successor(facts, body, estate, day), by);
    }

    @Override
    public List<BodyId> carriedOn(BodyId body, Estate estate, LocalDate day) {
        return new ArrayList<>(Successions.carriedOn(facts, body, estate, day));
    }

    @Override
    public List<BodyId> small(LocalDate day, int mostPosts, ToIntFunction<BodyId> posts) {
        return new BodyView(facts)
                .all().stream()
                        .filter(body -> body.kind() == BodyKind.PUBLIC_INSTITUTION)
                        .filter(body -> body.existence().contains(day) && posts.applyAsInt(body.id()) <= mostPosts)
                        .map(Body::id)
                        .toList();
    }

    @Override
    public List<Reason> judge(MergerPlan plan) {
        return Plans.objections(facts, new RuleFacts(facts, position, local.parameters()), local.rules(), plan);
    }
}
