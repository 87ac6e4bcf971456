package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.quota.QuotaTables;
import org.polity.engine.shell.entry.Entry;
import org.polity.model.basis.Act;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaOutcome;

/** Gives one quota command; it is judged on the balance that the commands before it in the group leave. */
public record QuotaGiving(Act act, QuotaCommand command) implements Command {
    @Override
    public CommandWord word() {
        return CommandWord.QUOTA_COMMAND;
    }

    @Override
    public List<String> subjects() {
        return subjects(command);
    }

    static List<String> subjects(QuotaCommand command) {
        List<String> subjects = new ArrayList<>(3);
        subjects.add(QuotaTables.COMMANDS.name() + ":" + command.id());
        if (command.from() != null) {
            subjects.add("bodies:" + command.from());
        }
        if (command.to() != null) {
            subjects.add("bodies:" + command.to());
        }
        return subjects;
    }

    @Override
    public Judged judge(Working working) {
        QuotaOutcome outcome = working.quotas().judge(working.factsBeside(), command);
        if (outcome.reason() == null) {
            return Judged.recording(List.of(recording(command)));
        }
        return outcome.accepted() ? Judged.repeated() : Judged.refused(outcome.reason());
    }

    static Recording<QuotaCommand> recording(QuotaCommand command) {
        return new Recording<>(QuotaTables.COMMANDS, command);
    }

    @Override
    public boolean isRecordedAs(List<Entry> entries, Supplier<Facts> before, Facts now) {
        Recording<?> recorded = entries.get(0).recording();
        return entries.size() == 1 && recorded != null && command.equals(recorded.fact());
    }
}
