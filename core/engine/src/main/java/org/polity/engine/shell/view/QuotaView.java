package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.polity.KnownQuotas;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Known;
import org.polity.engine.city.Snapshot;
import org.polity.engine.quota.QuotaRun;
import org.polity.engine.quota.QuotaTables;
import org.polity.engine.quota.Reconciliation;
import org.polity.engine.quota.Statements;
import org.polity.model.basis.BodyId;
import org.polity.model.quota.PersonId;
import org.polity.model.quota.QuotaAccount;
import org.polity.model.quota.QuotaBalance;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaCommandId;
import org.polity.model.quota.QuotaDifference;
import org.polity.model.quota.QuotaOutcome;
import org.polity.model.quota.QuotaPosting;
import org.polity.model.quota.QuotaReservation;
import org.polity.model.quota.QuotaStatement;

/** The ledger of posts of one snapshot. */
record QuotaView(Snapshot snapshot) implements KnownQuotas {
    @Override
    public Optional<QuotaCommand> find(QuotaCommandId id) {
        Known<QuotaCommand> known = snapshot.facts().find(QuotaTables.COMMANDS, id.value());
        return known == null ? Optional.empty() : Optional.of(known.fact());
    }

    @Override
    public List<QuotaCommand> all() {
        return snapshot.facts().of(QuotaTables.COMMANDS).all().stream()
                .map(Known::fact)
                .toList();
    }

    @Override
    public QuotaOutcome judge(QuotaCommand command) {
        return QuotaRun.on(snapshot.quotas()).judge(snapshot.facts(), command);
    }

    @Override
    public QuotaBalance balance(QuotaAccount account, LocalDate day) {
        return snapshot.quotas().balance(account, Days.of(day));
    }

    @Override
    public List<QuotaBalance> balances(LocalDate day) {
        return snapshot.quotas().balances(Days.of(day));
    }

    @Override
    public List<QuotaReservation> reservations(LocalDate day) {
        return snapshot.quotas().reservations(Days.of(day));
    }

    @Override
    public SortedMap<LocalDate, QuotaBalance> history(QuotaAccount account) {
        return statements().history(account);
    }

    @Override
    public QuotaStatement statement(BodyId body, LocalDate fromInclusive, LocalDate untilExclusive) {
        check(fromInclusive, untilExclusive);
        return statements().statement(body, fromInclusive, untilExclusive);
    }

    @Override
    public List<QuotaPosting> register(BodyId body, LocalDate fromInclusive, LocalDate untilExclusive) {
        check(fromInclusive, untilExclusive);
        return statements().register(body, fromInclusive, untilExclusive);
    }

    @Override
    public List<QuotaPosting> postings(PersonId person) {
        return snapshot.quotas().postings(person);
    }

    @Override
    public List<QuotaDifference> reconcile(List<QuotaPosting> file, LocalDate day) {
        return Reconciliation.of(snapshot.quotas(), file, day);
    }

    private Statements statements() {
        return new Statements(snapshot.facts(), snapshot.quotas());
    }

    private static void check(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("the period ends on " + until + " before it begins on " + from);
        }
    }
}
