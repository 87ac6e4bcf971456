package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.quota.QuotaRun;
import org.polity.engine.shell.entry.Entry;
import org.polity.model.basis.Act;
import org.polity.model.basis.Fact;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaOutcome;

/** Gives quota commands as one act: those that are accepted are recorded. Used by one thread at a time. */
public final class QuotaBatch implements Command {
    private final Act act;
    private final List<QuotaCommand> commands;
    private List<QuotaOutcome> outcomes = List.of();
    private boolean isNew;

    public QuotaBatch(Act act, List<QuotaCommand> commands) {
        this.act = act;
        this.commands = List.copyOf(commands);
    }

    @Override
    public CommandWord word() {
        return CommandWord.QUOTA_COMMAND;
    }

    @Override
    public Act act() {
        return act;
    }

    @Override
    public List<String> subjects() {
        List<String> subjects = new ArrayList<>();
        for (QuotaCommand command : commands.subList(0, Math.min(Gate.MOST_SUBJECTS, commands.size()))) {
            subjects.addAll(QuotaGiving.subjects(command));
        }
        return subjects;
    }

    @Override
    public Judged judge(Working working) {
        QuotaRun run = working.quotas().fork();
        Facts facts = working.factsBeside();
        List<QuotaOutcome> judged = new ArrayList<>(commands.size());
        List<Recording<?>> recordings = new ArrayList<>();
        for (QuotaCommand command : commands) {
            QuotaOutcome outcome = run.judge(facts, command);
            judged.add(outcome);
            if (outcome.reason() == null) {
                run.take(command);
                recordings.add(QuotaGiving.recording(command));
            }
        }
        outcomes = judged;
        isNew = !recordings.isEmpty();
        return isNew ? Judged.recording(recordings) : Judged.repeated();
    }

    /** What became of each command when it was judged last. */
    public List<QuotaOutcome> outcomes() {
        return outcomes;
    }

    /** A batch that would record something is another one than that which was recorded. */
    @Override
    public boolean isRecordedAs(List<Entry> entries, Supplier<Facts> before, Facts now) {
        if (isNew) {
            return false;
        }
        Set<Fact> given = new HashSet<>(commands);
        for (Entry entry : entries) {
            Recording<?> recorded = entry.recording();
            if (recorded == null || recorded.fact() == null || !given.contains(recorded.fact())) {
                return false;
            }
        }
        return true;
    }
}
