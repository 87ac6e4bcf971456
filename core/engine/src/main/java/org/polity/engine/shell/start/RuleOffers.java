package org.polity.engine.shell.start;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.polity.PolityStartException.Kind;

/**
 * The rules of one kind that plugins offer, in the order in which they are asked.
 *
 * @param <T> the rules
 */
final class RuleOffers<T> {
    private final String kind;
    private final Problems problems;
    private final SortedSet<String> names = new TreeSet<>();
    private final List<Named<T>> rules = new ArrayList<>();

    RuleOffers(String kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    void add(Plugin plugin, String name, T rule) {
        Named<T> named = new Named<>(plugin.id() + "/" + name, rule);
        if (!names.add(named.name())) {
            problems.add(
                    Kind.KEY_CLAIMED_TWICE,
                    List.of(plugin.id()),
                    "plugin " + plugin.shown() + " has two " + kind + " rules named `" + name
                            + "`: repair the plugin, so that a refusal says who refused");
        }
        rules.add(named);
    }

    List<Named<T>> all() {
        return List.copyOf(rules);
    }
}
