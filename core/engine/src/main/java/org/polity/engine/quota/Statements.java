package org.polity.engine.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.basis.BodyId;
import org.polity.model.quota.QuotaAccount;
import org.polity.model.quota.QuotaBalance;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaEntry;
import org.polity.model.quota.QuotaPosting;
import org.polity.model.quota.QuotaStatement;

/** Tells what happened in the accounts of a body: entries, the register, the course of an account. */
public final class Statements {
    private final Facts facts;
    private final QuotaLedger ledger;

    public Statements(Facts facts, QuotaLedger ledger) {
        this.facts = facts;
        this.ledger = ledger;
    }

    /** What one command changes in one account on one day. */
    private record Change(
            QuotaCommand command, QuotaAccount account, int day, long approved, long filled, long reserved) {}

    /** The statement of account of a body over {@code [from, until)}. */
    public QuotaStatement statement(BodyId body, LocalDate from, LocalDate until) {
        List<QuotaBalance> opening = new ArrayList<>();
        List<QuotaBalance> closing = new ArrayList<>();
        List<QuotaEntry> entries = new ArrayList<>();
        SortedMap<QuotaAccount, List<Change>> changes = changes(body, Days.of(from), Days.of(until));
        for (Account account : ledger.accounts()) {
            if (account.key().body().equals(body)) {
                QuotaBalance before = account.on(Days.of(from) - 1);
                opening.add(before);
                closing.add(account.on(Days.of(until) - 1));
                addEntries(before, changes.getOrDefault(account.key(), List.of()), entries);
            }
        }
        return new QuotaStatement(body, from, until, opening, entries, closing);
    }

    private SortedMap<QuotaAccount, List<Change>> changes(BodyId body, int from, int until) {
        SortedMap<QuotaAccount, List<Change>> changes = new TreeMap<>();
        for (Known<QuotaCommand> known : facts.of(QuotaTables.COMMANDS).all()) {
            for (Change change : changes(known.fact())) {
                if (change.account.body().equals(body) && change.day >= from && change.day < until) {
                    changes.computeIfAbsent(change.account, account -> new ArrayList<>())
                            .add(change);
                }
            }
        }
        changes.values().forEach(list -> list.sort(Comparator.comparingInt(Change::day)));
        return changes;
    }

    private static void addEntries(QuotaBalance before, List<Change> changes, List<QuotaEntry> entries) {
        QuotaBalance balance = before;
        for (Change change : changes) {
            balance = new QuotaBalance(
                    balance.account(),
                    balance.approved() + change.approved,
                    balance.filled() + change.filled,
                    balance.reserved() + change.reserved);
            entries.add(new QuotaEntry(
                    change.command.id(),
                    change.account,
                    Days.day(change.day),
                    change.approved,
                    change.filled,
                    change.reserved,
                    balance));
        }
    }

    private List<Change> changes(QuotaCommand command) {
        List<Change> changes = new ArrayList<>(3);
        int on = Days.of(command.on());
        long posts = command.posts() == null ? 0 : command.posts().count();
        switch (command.kind()) {
            case ISSUE, CANCEL, TRANSFER -> {
                command.giving().ifPresent(account -> changes.add(new Change(command, account, on, -posts, 0, 0)));
                command.taking().ifPresent(account -> changes.add(new Change(command, account, on, posts, 0, 0)));
            }
            case RESERVE ->
                command.taking().ifPresent(account -> changes.add(new Change(command, account, on, 0, 0, posts)));
            case RELEASE -> addRelease(command, on, changes);
            case FILL, LEAVE, MOVE -> addPerson(command, on, changes);
        }
        return changes;
    }

    /** A release that was moved forward by another one ends nothing. */
    private void addRelease(QuotaCommand command, int on, List<Change> changes) {
        Reservation reservation = command.reservation() == null ? null : ledger.reservation(command.reservation());
        if (reservation != null && reservation.released() == on) {
            changes.add(new Change(command, ledger.key(reservation.account()), on, 0, 0, -reservation.restAtLast()));
        }
    }

    private static void addPerson(QuotaCommand command, int on, List<Change> changes) {
        command.giving().ifPresent(account -> changes.add(new Change(command, account, on, 0, -1, 0)));
        long reserved = command.reservation() == null ? 0 : -1;
        command.taking().ifPresent(account -> {
            changes.add(new Change(command, account, on, 0, 1, reserved));
            if (command.until() != null) {
                changes.add(new Change(command, account, Days.of(command.until()), 0, -1, 0));
            }
        });
    }

    /** Who sat in which post of a body on the days of {@code [from, until)}: by account, first day and person. */
    public List<QuotaPosting> register(BodyId body, LocalDate from, LocalDate until) {
        return ledger.postings().stream()
                .filter(posting -> posting.account().body().equals(body))
                .filter(posting -> Days.from(posting.period().fromInclusive()) < Days.of(until)
                        && Days.until(posting.period().untilExclusive()) > Days.of(from))
                .sorted(Comparator.comparing(QuotaPosting::account)
                        .thenComparingInt(posting -> Days.from(posting.period().fromInclusive()))
                        .thenComparing(QuotaPosting::person))
                .toList();
    }

    /** What an account holds from each day on which anything changes. */
    public SortedMap<LocalDate, QuotaBalance> history(QuotaAccount of) {
        SortedMap<LocalDate, QuotaBalance> history = new TreeMap<>();
        for (Account account : ledger.accounts()) {
            if (account.key().equals(of)) {
                Steps.Visitor visitor = (day, step, value) -> history.put(Days.day(day), account.on(day));
                account.approved().forEach(visitor);
                account.filled().forEach(visitor);
                account.free().forEach(visitor);
            }
        }
        return history;
    }
}
