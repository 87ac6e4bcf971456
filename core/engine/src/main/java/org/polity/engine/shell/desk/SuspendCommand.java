package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.decision.Parameters;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.review.Lookback;
import org.polity.engine.shell.entry.Entry;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.ReviewProposal;

/** Suspends, from the day of the act, every granted power for which too few officers are left then. */
public record SuspendCommand(Act act, Parameters parameters) implements Command {
    /** A grant and a body that holds powers by it. */
    private record Holder(GrantId grant, BodyId body) {}

    @Override
    public CommandWord word() {
        return CommandWord.GRANT_SUSPEND_DUE;
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }

    @Override
    public Judged judge(Working working) {
        return command(working.facts()).judge(working);
    }

    @Override
    public boolean isRecordedAs(List<Entry> entries, Supplier<Facts> before, Facts now) {
        return command(before.get()).isRecordedAs(entries, before, now);
    }

    /** One change for each body under each grant. */
    private FactCommand command(Facts facts) {
        Map<Holder, List<PowerCode>> resting = new LinkedHashMap<>();
        for (ReviewProposal due : Lookback.suspensionsDue(facts, parameters, act.effectiveFrom())) {
            if (due.isSuspension()) {
                resting.computeIfAbsent(new Holder(due.grant(), due.body()), holder -> new ArrayList<>())
                        .add(due.power());
            }
        }
        List<Recording<?>> changes = new ArrayList<>();
        resting.forEach((holder, powers) -> changes.add(new Recording<>(
                GrantTables.GRANT_CHANGES,
                new GrantChange(
                        holder.grant(),
                        ChangeKind.SUSPEND,
                        powers,
                        List.of(holder.body()),
                        act.effectiveFrom(),
                        null,
                        act.instrument()))));
        return new FactCommand(word(), act, changes);
    }
}
