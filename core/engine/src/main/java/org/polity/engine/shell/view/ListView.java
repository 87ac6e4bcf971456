package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polity.KnownLists;
import org.polity.ListImpact;
import org.polity.engine.admission.AdmissionImpacts;
import org.polity.engine.authority.GrantImpacts;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.city.Snapshot;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.duty.DutyRules;
import org.polity.engine.list.Contradictions;
import org.polity.engine.list.Differences;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListVersions;
import org.polity.engine.list.Standings;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.duty.DutyDecision;
import org.polity.model.duty.DutyQuestion;
import org.polity.model.duty.PendingTask;
import org.polity.model.list.Contradiction;
import org.polity.model.list.ItemChange;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListDifference;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;

/** The lists of one snapshot. */
record ListView(Snapshot snapshot) implements KnownLists {
    @Override
    public List<ListVersion> all() {
        return FactList.of(facts().of(ListTables.LISTS).all());
    }

    @Override
    public List<ListVersion> versions(ListId list) {
        return FactList.of(facts().of(ListTables.LISTS).group(list.value())).stream()
                .sorted(Comparator.comparingInt(ListVersion::version))
                .toList();
    }

    @Override
    public List<ListItem> items(ListId list, int version) {
        return FactList.of(facts().of(ListTables.LIST_ITEMS).group(ListTables.versionKey(list, version)));
    }

    @Override
    public Optional<ListVersion> holding(ListId list, LocalDate day) {
        return Optional.ofNullable(
                FactList.of(ListVersions.holding(facts().of(ListTables.LISTS).group(list.value()), Days.of(day))));
    }

    @Override
    public Optional<ListDifference> difference(ListId list, int from, int to) {
        Known<ListVersion> before = facts().find(ListTables.LISTS, ListTables.versionKey(list, from));
        Known<ListVersion> after = facts().find(ListTables.LISTS, ListTables.versionKey(list, to));
        return before == null || after == null
                ? Optional.empty()
                : Optional.of(Differences.between(facts(), List.of(before.fact()), List.of(after.fact())));
    }

    @Override
    public ListDifference difference(ListAudience audience, LocalDate from, LocalDate to) {
        return Differences.between(facts(), holding(audience, from), holding(audience, to));
    }

    private List<ListVersion> holding(ListAudience audience, LocalDate day) {
        return all().stream()
                .map(ListVersion::list)
                .distinct()
                .flatMap(list -> holding(list, day).stream())
                .filter(version -> version.appliesTo() == audience)
                .toList();
    }

    @Override
    public ListImpact impact(ListDifference difference, LocalDate day, List<PendingTask> pending) {
        return new ListImpact(
                day,
                GrantImpacts.of(snapshot.authority(), difference, Days.of(day)),
                AdmissionImpacts.of(facts(), difference, day),
                tasks(difference, day, pending));
    }

    private List<ListImpact.TouchedTask> tasks(ListDifference difference, LocalDate day, List<PendingTask> pending) {
        Map<ItemId, List<ItemChange>> changes =
                difference.changes().stream().collect(Collectors.groupingBy(ItemChange::item));
        List<ListImpact.TouchedTask> touched = new ArrayList<>();
        for (PendingTask task : pending) {
            DutyQuestion asked = task.question();
            Body receiver = CommitteeBodies.find(facts(), asked.to());
            changes.getOrDefault(asked.item(), List.of()).stream()
                    .filter(change -> receiver != null && applies(change, receiver.kind()))
                    .findFirst()
                    .ifPresent(change ->
                            touched.add(new ListImpact.TouchedTask(task, change.kind(), decide(asked.on(day)))));
        }
        return touched;
    }

    private static boolean applies(ItemChange change, BodyKind receiver) {
        return Stream.concat(change.stood().stream(), change.stands().stream())
                .anyMatch(place -> place.version().appliesTo() == Standings.audience(receiver));
    }

    @Override
    public List<Contradiction> contradictions() {
        return Contradictions.all(facts());
    }

    @Override
    public DutyDecision decide(DutyQuestion question) {
        return DutyRules.decide(facts(), question, snapshot.position());
    }

    private Facts facts() {
        return snapshot.facts();
    }
}
