package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Table;
import org.polity.engine.city.Intake;
import org.polity.engine.city.Judgement;
import org.polity.engine.shell.entry.Entry;
import org.polity.model.basis.Act;
import org.polity.model.basis.Fact;
import org.polity.model.decision.Reason;

/**
 * Records facts.
 *
 * @param wanted the facts as the caller gave them
 * @param rule what the command asks beside what the tables ask
 */
public record FactCommand(CommandWord word, Act act, List<Recording<?>> wanted, Rule rule) implements Command {
    /** What a command asks beside what the tables ask. Pure. */
    @FunctionalInterface
    public interface Rule {
        /** Why the facts may not be recorded, in order; empty when they may. */
        List<Reason> objections(Facts known, long position);
    }

    public FactCommand {
        wanted = List.copyOf(wanted);
    }

    public FactCommand(CommandWord word, Act act, List<Recording<?>> wanted) {
        this(word, act, wanted, (known, position) -> List.of());
    }

    /** Records one fact. */
    public static <F extends Fact> FactCommand of(CommandWord word, Act act, Table<F> table, F fact) {
        return new FactCommand(word, act, List.of(new Recording<>(table, fact)));
    }

    @Override
    public List<String> subjects() {
        return wanted.stream().map(FactCommand::subject).toList();
    }

    private static <F extends Fact> String subject(Recording<F> recording) {
        F fact = recording.fact();
        String key = fact == null ? "" : recording.table().key(fact);
        return recording.table().name() + ":" + key.replace(Table.KEY_SEPARATOR, '/');
    }

    @Override
    public Judged judge(Working working) {
        List<Reason> objections = rule.objections(working.facts(), working.position());
        return objections.isEmpty() ? Judged.of(judge(working.facts(), wanted)) : Judged.refused(objections);
    }

    private static Judgement judge(Facts known, List<Recording<?>> recordings) {
        List<Fact> facts = new ArrayList<>(recordings.size());
        for (Recording<?> recording : recordings) {
            Fact fact = recording.fact();
            if (fact != null) {
                facts.add(fact);
            }
        }
        return Intake.judgeFacts(known, facts);
    }

    /**
     * Every recorded fact must be wanted; what else is wanted must have been known before. A recorded fact about a person
     * who was erased cannot be compared any more and counts as equal to a wanted one of its table.
     */
    @Override
    public boolean isRecordedAs(List<Entry> entries, Supplier<Facts> before, Facts now) {
        List<Recording<?>> rest = new ArrayList<>(wanted);
        for (Entry entry : entries) {
            int found = indexOf(entry, rest);
            if (found < 0) {
                return false;
            }
            rest.remove(found);
        }
        if (rest.isEmpty()) {
            return true;
        }
        Judgement judgement = judge(before.get(), rest);
        return judgement.isAccepted() && judgement.recordings().isEmpty();
    }

    private static int indexOf(Entry entry, List<Recording<?>> among) {
        for (int i = 0; i < among.size(); i++) {
            Recording<?> one = among.get(i);
            if (one.table().name().equals(entry.kind()) && isSame(one, entry.recording())) {
                return i;
            }
        }
        return -1;
    }

    private static <F extends Fact> boolean isSame(Recording<F> one, @Nullable Recording<?> other) {
        if (other == null) {
            return true;
        }
        F fact = one.fact();
        Fact recorded = other.fact();
        if (fact == null || recorded == null) {
            return false;
        }
        F typed = one.table().type().cast(recorded);
        return one.table().columns().stream().allMatch(column -> isSame(column, fact, typed));
    }

    private static <F extends Fact, V> boolean isSame(Column<F, V> column, F one, F other) {
        V a = column.get(one);
        V b = column.get(other);
        if (a == null || b == null) {
            return a == null && b == null;
        }
        CellType<V> type = column.type();
        try {
            return type.same(a, b) || type.same(type.readAll(type.texts(a)), b);
        } catch (BadCell e) {
            return false;
        }
    }
}
