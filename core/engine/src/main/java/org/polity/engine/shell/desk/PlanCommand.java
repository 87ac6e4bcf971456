package org.polity.engine.shell.desk;

import java.util.List;
import java.util.function.Supplier;
import org.polity.engine.basis.Facts;
import org.polity.engine.city.CityTables;
import org.polity.engine.city.RuleFacts;
import org.polity.engine.decision.Local;
import org.polity.engine.merger.Plans;
import org.polity.engine.shell.entry.Entry;
import org.polity.model.basis.Act;
import org.polity.model.decision.Reason;
import org.polity.model.merger.MergerPlan;

/**
 * Carries a plan of mergers out. What it records beside the mergers depends on what is known of the bodies that it closes.
 *
 * @param plan the plan
 * @param local the local rules
 */
public record PlanCommand(Act act, MergerPlan plan, Local local) implements Command {
    @Override
    public CommandWord word() {
        return CommandWord.MERGER_CARRY_OUT;
    }

    @Override
    public List<String> subjects() {
        return plan.endings().stream().map(ending -> "bodies:" + ending.body()).toList();
    }

    @Override
    public Judged judge(Working working) {
        Facts facts = working.facts();
        List<Reason> objections = Plans.objections(
                facts, new RuleFacts(facts, working.position(), local.parameters()), local.rules(), plan);
        return objections.isEmpty() ? command(facts).judge(working) : Judged.refused(objections);
    }

    @Override
    public boolean isRecordedAs(List<Entry> entries, Supplier<Facts> before, Facts now) {
        return command(before.get()).isRecordedAs(entries, before, now);
    }

    private FactCommand command(Facts facts) {
        return new FactCommand(
                word(),
                act,
                Plans.facts(facts, plan).stream().map(CityTables::recording).toList());
    }
}
