package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.polity.KnownCity;
import org.polity.Lists;
import org.polity.engine.basis.Recording;
import org.polity.engine.list.ListTables;
import org.polity.engine.shell.desk.CommandWord;
import org.polity.engine.shell.desk.FactCommand;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.duty.DutyDecision;
import org.polity.model.duty.DutyQuestion;
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
    public DutyDecision decide(DutyQuestion question) {
        return city.get().lists().decide(question);
    }

    @Override
    public Outcome publish(Act act, ListVersion version, List<ListItem> items) {
        return counter.give(command(act, version, items));
    }

    private static FactCommand command(Act act, ListVersion version, List<ListItem> items) {
        List<Recording<?>> wanted = new ArrayList<>(1 + items.size());
        wanted.add(new Recording<>(ListTables.LISTS, version));
        items.forEach(item -> wanted.add(new Recording<>(ListTables.LIST_ITEMS, item)));
        return new FactCommand(CommandWord.LIST_RECORD, act, wanted);
    }
}
