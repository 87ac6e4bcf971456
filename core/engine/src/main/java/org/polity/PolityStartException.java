package org.polity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The engine refuses to start. All that is wrong with plugins and settings is said at once. */
public final class PolityStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What can be wrong, in the order in which problems are given. */
    public enum Kind {
        /** A plugin could not be found or made, or one of its methods threw. */
        PLUGIN_FAILED,
        /** A plugin's id is not made of lower-case letters, digits and hyphens, or is the engine's own. */
        PLUGIN_ID_MALFORMED,
        /** Two plugins have one id. */
        PLUGIN_ID_DUPLICATE,
        /** A plugin was built for other versions of the API. */
        API_OUT_OF_RANGE,
        /** A plugin declares a setting that it must not declare so. */
        SETTING_DECLARED_WRONGLY,
        /** A setting that nobody declared. */
        SETTING_UNKNOWN,
        /** A setting that was given more than once. */
        SETTING_DOUBLED,
        /** A setting that cannot be read as its type, or lies out of its bounds. */
        SETTING_MALFORMED,
        /** A setting that has no default and was not given. */
        SETTING_MISSING,
        /** The name of a rule is not made of lower-case letters, digits and hyphens. */
        RULE_NAME_MALFORMED,
        /** Two plugins, or one twice, claim one key: a signer, a source, a channel, the name of a rule. */
        KEY_CLAIMED_TWICE,
        /** No plugin offers a store, or more than one does. */
        STORE_NOT_ONE
    }

    /**
     * One thing that is wrong.
     *
     * @param kind what
     * @param sides the plugins or settings it is about, each side named; the engine itself is {@code polity}
     * @param message a sentence without its end: what was found, what was expected, what to do
     */
    public record Problem(Kind kind, List<String> sides, String message) {
        /** Copies the sides. */
        public Problem {
            sides = List.copyOf(sides);
        }
    }

    @SuppressWarnings("serial") // a list of records that is never written
    private final List<Problem> problems;

    /**
     * A start that failed.
     *
     * @param problems all problems, at least one
     */
    public PolityStartException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * All that is wrong.
     *
     * @return by kind, then by the names of the sides
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        return IntStream.range(0, problems.size())
                .mapToObj(i -> "(" + (i + 1) + ") " + problems.get(i).message())
                .collect(Collectors.joining("; ", "Polity cannot start, problems " + problems.size() + ": ", ""));
    }
}
