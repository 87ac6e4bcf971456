package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Table;
import org.polity.engine.city.Intake;
import org.polity.engine.list.ContradictionTexts;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListsAfter;
import org.polity.engine.shell.entry.Entry;
import org.polity.model.basis.Act;
import org.polity.model.decision.Reason;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.spi.city.ProblemCode;

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
        return new ListCommand(
                new FactCommand(CommandWord.LIST_RECORD, act, wanted, (known, position) -> late(known, items)));
    }

    /** What is published does not grow: whoever read it on the wall must be able to trust it. */
    private static List<Reason> late(Facts known, List<ListItem> items) {
        List<Reason> late = new ArrayList<>();
        for (ListItem item : items) {
            String list = item.list().value();
            String key = ListTables.LIST_ITEMS.key(item);
            Known<ListVersion> version =
                    known.find(ListTables.LISTS, ListTables.versionKey(item.list(), item.version()));
            if (version != null
                    && version.fact().publishedOn() != null
                    && known.find(ListTables.LIST_ITEMS, key) == null) {
                late.add(CommandReasons.factRefused(
                        ProblemCode.CONFLICT,
                        ListTables.LIST_ITEMS.name() + ":" + key.replace(Table.KEY_SEPARATOR, '/'),
                        "version " + item.version() + " of list `" + list + "` was published on "
                                + version.fact().publishedOn() + " without this item; publish it in a new version"));
            }
        }
        return late.subList(0, Math.min(late.size(), Intake.PROBLEM_LIMIT));
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
