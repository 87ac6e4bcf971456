package org.polity.engine.basis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;
import org.polity.model.decision.Ground;

/** Collects the facts that determined a decision, each once, in the order in which they were met. Used by one thread. */
public final class FoundGrounds {
    private final Facts facts;
    private final Set<Ground> found = new LinkedHashSet<>();

    /** @param facts what was known when it was decided */
    public FoundGrounds(Facts facts) {
        this.facts = facts;
    }

    /** What was known. */
    public Facts facts() {
        return facts;
    }

    /** Adds a fact. */
    public <F extends Fact> void add(Table<F> table, Known<F> known) {
        found.add(table.ground(known));
    }

    /**
     * Adds the fact of a key.
     *
     * @return the fact, or null when none is known, which adds nothing
     */
    public <F extends Fact> @Nullable F add(Table<F> table, String key) {
        Known<F> known = facts.find(table, key);
        if (known == null) {
            return null;
        }
        add(table, known);
        return known.fact();
    }

    /** All that was found. */
    public List<Ground> all() {
        return List.copyOf(found);
    }
}
