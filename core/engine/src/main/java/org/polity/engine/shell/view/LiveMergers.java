package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.polity.KnownCity;
import org.polity.Mergers;
import org.polity.engine.decision.Local;
import org.polity.engine.shell.desk.PlanCommand;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Estate;
import org.polity.model.body.Handover;
import org.polity.model.body.Merger;
import org.polity.model.body.MergerId;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.merger.MergerPlan;
import org.polity.model.merger.Succession;

/** The mergers as known now, and the command that carries a plan out. */
record LiveMergers(Supplier<? extends KnownCity> city, Counter counter, Local local) implements Mergers {
    @Override
    public Optional<Merger> find(MergerId id) {
        return city.get().mergers().find(id);
    }

    @Override
    public List<Merger> all() {
        return city.get().mergers().all();
    }

    @Override
    public List<Handover> handovers() {
        return city.get().mergers().handovers();
    }

    @Override
    public Succession succession(BodyId body, Estate estate, LocalDate day) {
        return city.get().mergers().succession(body, estate, day);
    }

    @Override
    public List<BodyId> carriedOn(BodyId body, Estate estate, LocalDate day) {
        return city.get().mergers().carriedOn(body, estate, day);
    }

    @Override
    public List<BodyId> small(LocalDate day, int mostPosts, ToIntFunction<BodyId> posts) {
        return city.get().mergers().small(day, mostPosts, posts);
    }

    @Override
    public List<Reason> judge(MergerPlan plan) {
        return city.get().mergers().judge(plan);
    }

    @Override
    public Outcome carryOut(Act act, MergerPlan plan) {
        return counter.give(new PlanCommand(act, plan, local));
    }
}
