package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.polity.KnownCity;
import org.polity.ListImpact;
import org.polity.Lists;
import org.polity.engine.shell.desk.ListCommand;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.duty.DutyDecision;
import org.polity.model.duty.DutyQuestion;
import org.polity.model.duty.PendingTask;
import org.polity.model.list.Contradiction;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListDifference;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;

/** The lists as known now, and the commands that record them. */
record LiveLists(Supplier<? extends KnownCity> city, Counter counter) implements Lists {
    @Override
    public List<ListVersion> all() {
        return city.get().lists().all();
    }

    @Override
    public List<ListVersion> versions(ListId list) {
        return city.get().lists().versions(list);
    }

    @Override
    public List<ListItem> items(ListId list, int version) {
        return city.get().lists().items(list, version);
    }

    @Override
    public Optional<ListVersion> holding(ListId list, LocalDate day) {
        return city.get().lists().holding(list, day);
    }

    @Override
    public Optional<ListDifference> difference(ListId list, int from, int to) {
        return city.get().lists().difference(list, from, to);
    }

    @Override
    public ListDifference difference(ListAudience audience, LocalDate from, LocalDate to) {
        return city.get().lists().difference(audience, from, to);
    }

    @Override
    public ListImpact impact(ListDifference difference, LocalDate day, List<PendingTask> pending) {
        return city.get().lists().impact(difference, day, pending);
    }

    @Override
    public List<Contradiction> contradictions() {
        return city.get().lists().contradictions();
    }

    @Override
    public DutyDecision decide(DutyQuestion question) {
        return city.get().lists().decide(question);
    }

    @Override
    public Outcome publish(Act act, ListVersion version, List<ListItem> items) {
        return counter.give(ListCommand.of(act, version, items));
    }
}
