package org.polity.engine.shell.start;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.polity.PolityStartException.Kind;

/**
 * The rules of one kind that plugins offer, in the order in which they are asked.
 *
 * @param <T> the rules
 */
final class RuleOffers<T> {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String kind;
    private final Problems problems;
    private final SortedSet<String> names = new TreeSet<>();
    private final List<Named<T>> rules = new ArrayList<>();

    RuleOffers(String kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    void add(Plugin plugin, String name, T rule) {
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    Kind.RULE_NAME_MALFORMED,
                    List.of(plugin.id()),
                    "plugin " + plugin.shown() + " has a rule of " + kind + " named `" + name
                            + "`, expected lower-case letters, digits and hyphens: rename it, so that a refusal says"
                            + " who refused");
        }
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
