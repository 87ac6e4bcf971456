package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.polity.KnownCity;
import org.polity.QuotaReport;
import org.polity.Quotas;
import org.polity.engine.shell.desk.QuotaBatch;
import org.polity.engine.shell.desk.QuotaGiving;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Outcome;
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

/** The ledger of posts as known now, and the commands that change it. */
record LiveQuotas(Supplier<? extends KnownCity> city, Counter counter) implements Quotas {
    @Override
    public Optional<QuotaCommand> find(QuotaCommandId id) {
        return city.get().quotas().find(id);
    }

    @Override
    public List<QuotaCommand> all() {
        return city.get().quotas().all();
    }

    @Override
    public QuotaOutcome judge(QuotaCommand command) {
        return city.get().quotas().judge(command);
    }

    @Override
    public QuotaBalance balance(QuotaAccount account, LocalDate day) {
        return city.get().quotas().balance(account, day);
    }

    @Override
    public List<QuotaBalance> balances(LocalDate day) {
        return city.get().quotas().balances(day);
    }

    @Override
    public List<QuotaReservation> reservations(LocalDate day) {
        return city.get().quotas().reservations(day);
    }

    @Override
    public SortedMap<LocalDate, QuotaBalance> history(QuotaAccount account) {
        return city.get().quotas().history(account);
    }

    @Override
    public QuotaStatement statement(BodyId body, LocalDate fromInclusive, LocalDate untilExclusive) {
        return city.get().quotas().statement(body, fromInclusive, untilExclusive);
    }

    @Override
    public List<QuotaPosting> register(BodyId body, LocalDate fromInclusive, LocalDate untilExclusive) {
        return city.get().quotas().register(body, fromInclusive, untilExclusive);
    }

    @Override
    public List<QuotaPosting> postings(PersonId person) {
        return city.get().quotas().postings(person);
    }

    @Override
    public List<QuotaDifference> reconcile(List<QuotaPosting> file, LocalDate day) {
        return city.get().quotas().reconcile(file, day);
    }

    @Override
    public Outcome give(Act act, QuotaCommand command) {
        return counter.give(new QuotaGiving(act, command));
    }

    @Override
    public QuotaReport give(Act act, List<QuotaCommand> commands) {
        QuotaBatch batch = new QuotaBatch(act, commands);
        Outcome outcome = counter.give(batch);
        return new QuotaReport(outcome, outcome.recorded() ? batch.outcomes() : List.of());
    }
}
