package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polity.KnownLists;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.duty.DutyRules;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListVersions;
import org.polity.model.duty.DutyDecision;
import org.polity.model.duty.DutyQuestion;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;

/** The lists of one snapshot. */
record ListView(Facts facts, long position) implements KnownLists {
    @Override
    public List<ListVersion> all() {
        return FactList.of(facts.of(ListTables.LISTS).all());
    }

    @Override
    public List<ListVersion> versions(ListId list) {
        return FactList.of(facts.of(ListTables.LISTS).group(list.value())).stream()
                .sorted(Comparator.comparingInt(ListVersion::version))
                .toList();
    }

    @Override
    public List<ListItem> items(ListId list, int version) {
        return FactList.of(facts.of(ListTables.LIST_ITEMS).group(ListTables.versionKey(list, version)));
    }

    @Override
    public Optional<ListVersion> holding(ListId list, LocalDate day) {
        return Optional.ofNullable(
                FactList.of(ListVersions.holding(facts.of(ListTables.LISTS).group(list.value()), Days.of(day))));
    }

    @Override
    public DutyDecision decide(DutyQuestion question) {
        return DutyRules.decide(facts, question, position);
    }
}
