package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.polity.engine.admission.AdmissionChanges;
import org.polity.engine.admission.AdmissionTables;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.shell.entry.Entry;
import org.polity.model.admission.AdmissionStep;
import org.polity.model.basis.Act;
import org.polity.model.grant.Grant;

/**
 * Records a step of an admission, the grant of a start, and what the step changes on that grant.
 *
 * @param grant the grant that a start records, or null
 * @param rule what speaks against the step
 */
public record AdmissionStepCommand(
        Act act, AdmissionStep step, @Nullable Grant grant, FactCommand.Rule rule) implements Command {
    @Override
    public CommandWord word() {
        return CommandWord.ADMISSION_STEP;
    }

    @Override
    public List<String> subjects() {
        return command(List.of()).subjects();
    }

    @Override
    public Judged judge(Working working) {
        return command(changes(working.facts())).judge(working);
    }

    @Override
    public boolean isRecordedAs(List<Entry> entries, Supplier<Facts> before, Facts now) {
        return command(changes(before.get())).isRecordedAs(entries, before, now);
    }

    private List<Recording<?>> changes(Facts before) {
        List<Recording<?>> changes = new ArrayList<>();
        AdmissionChanges.of(before, step)
                .forEach(change -> changes.add(new Recording<>(GrantTables.GRANT_CHANGES, change)));
        return changes;
    }

    private FactCommand command(List<Recording<?>> changes) {
        List<Recording<?>> wanted = new ArrayList<>();
        wanted.add(new Recording<>(AdmissionTables.STEPS, step));
        if (grant != null) {
            wanted.add(new Recording<>(GrantTables.GRANTS, grant));
        }
        wanted.addAll(changes);
        return new FactCommand(word(), act, wanted, rule);
    }
}
