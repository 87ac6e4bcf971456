package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.city.Intake;
import org.polity.engine.list.ContradictionTexts;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListsAfter;
import org.polity.engine.shell.entry.Entry;
import org.polity.model.basis.Act;
import org.polity.model.decision.Reason;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;

/**
 * Records a version of a list with its items. Unlike a load, which takes history as it was, it is refused when the lists
 * would contradict each other.
 *
 * @param facts the version and its items
 */
public record ListCommand(FactCommand facts) implements Command {
    /** Records a version with items. */
    public static ListCommand of(Act act, ListVersion version, List<ListItem> items) {
        List<Recording<?>> wanted = new ArrayList<>(1 + items.size());
        wanted.add(new Recording<>(ListTables.LISTS, version));
        items.forEach(item -> wanted.add(new Recording<>(ListTables.LIST_ITEMS, item)));
        return new ListCommand(new FactCommand(CommandWord.LIST_RECORD, act, wanted));
    }

    @Override
    public CommandWord word() {
        return facts.word();
    }

    @Override
    public Act act() {
        return facts.act();
    }

    @Override
    public List<String> subjects() {
        return facts.subjects();
    }

    @Override
    public Judged judge(Working working) {
        Judged judged = facts.judge(working);
        if (judged.isRefused()) {
            return judged;
        }
        List<Reason> reasons = new ListsAfter(working.facts(), judged.recordings())
                .newContradictions().stream()
                        .limit(Intake.PROBLEM_LIMIT)
                        .map(ContradictionTexts::reason)
                        .toList();
        return reasons.isEmpty() ? judged : Judged.refused(reasons);
    }

    @Override
    public boolean isRecordedAs(List<Entry> entries, Supplier<Facts> before, Facts now) {
        return facts.isRecordedAs(entries, before, now);
    }
}
