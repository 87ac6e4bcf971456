package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Table;
import org.polity.engine.city.CityTables;
import org.polity.engine.quota.QuotaRun;
import org.polity.engine.quota.QuotaTables;
import org.polity.engine.shell.entry.Subject;
import org.polity.engine.shell.entry.Subjects;
import org.polity.engine.shell.replay.State;
import org.polity.model.basis.Fact;
import org.polity.model.quota.QuotaCommand;

/**
 * What is known, and what commands before in the same group would add to it. Thrown away when they are recorded or fail.
 * Used by one thread.
 */
public final class Working {
    private final State state;
    private final Subjects subjects;
    private final Map<String, Optional<Subject>> people = new HashMap<>();
    private final List<Late> late = new ArrayList<>();
    private @Nullable QuotaRun quotas;
    private Facts facts;
    private long version;

    /** A quota command that the ledger has taken and the facts have not: a group has many, and few ask for them. */
    private record Late(QuotaCommand command, long position) {}

    Working(State state, Subjects subjects) {
        this.state = state;
        this.subjects = subjects;
        facts = state.snapshot().facts();
        version = state.version();
    }

    public Facts facts() {
        if (!late.isEmpty()) {
            Facts.Editor editor = facts.edit();
            late.forEach(one -> editor.put(QuotaTables.COMMANDS, one.command(), one.position()));
            late.clear();
            facts = editor.build();
        }
        return facts;
    }

    /** What is known, but for quota commands of the same group, which {@link #quotas} knows. */
    Facts factsBeside() {
        return facts;
    }

    /** The ledger of posts, to judge quota commands one after the other. */
    QuotaRun quotas() {
        QuotaRun run = quotas;
        if (run == null) {
            run = QuotaRun.on(state.snapshot().quotas());
            quotas = run;
        }
        return run;
    }

    /** How many entries the stream has. */
    long version() {
        return version;
    }

    /** The position of what is known; what is only worked on has none. */
    long position() {
        return state.position();
    }

    /** The person of an id, or null. */
    @Nullable
    Subject subject(String id) {
        Optional<Subject> met = people.get(id);
        return met == null ? subjects.ofId(id) : met.orElse(null);
    }

    /**
     * The person of an id; one who is new gets a key.
     *
     * @param created persons whom the same draft made before; takes the new one
     */
    Subject subject(String id, Map<String, Subject> created) {
        Subject known = subject(id);
        return known == null ? created.computeIfAbsent(id, subjects::create) : known;
    }

    /** Takes on what a draft would record. */
    void apply(Draft draft) {
        Facts.Editor editor = null;
        for (Recording<?> recording : draft.recordings()) {
            if (recording.fact() instanceof QuotaCommand command) {
                quotas().take(command);
                late.add(new Late(command, positionOfNext()));
            } else {
                editor = editor == null ? facts.edit() : editor;
                apply(recording, editor);
            }
            version++;
        }
        facts = editor == null ? facts : editor.build();
        draft.created().forEach(subject -> people.put(subject.id(), Optional.of(subject)));
    }

    private <F extends Fact> void apply(Recording<F> recording, Facts.Editor editor) {
        F fact = recording.fact();
        String erased = recording.erased();
        if (fact != null) {
            editor.put(recording.table(), fact, positionOfNext());
        } else if (erased != null) {
            people.put(erased, Optional.empty());
            for (Table<?> table : personal()) {
                editor.removeGroup(table, erased);
            }
        }
    }

    private long positionOfNext() {
        return state.position() + 1 + (version - state.version());
    }

    private static List<Table<?>> personal() {
        List<Table<?>> personal = new ArrayList<>();
        for (Table<?> table : CityTables.ALL) {
            if (table.isPersonal()) {
                personal.add(table);
            }
        }
        return personal;
    }
}
