package org.polity.engine.shell.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polity.PolityStartException;
import org.polity.PolityStartException.Kind;
import org.polity.PolityStartException.Problem;
import org.polity.spi.store.StoreException;

/** Collects what is wrong, so that it is said at once. */
final class Problems {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::kind).thenComparing(problem -> String.join(" ", problem.sides()));

    private final List<Problem> found = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    void add(Kind kind, List<String> sides, String message) {
        found.add(new Problem(kind, sides, message));
    }

    void add(Kind kind, List<String> sides, String message, Throwable failure) {
        add(kind, sides, message);
        failures.add(failure);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** An outage of the store when nothing else is wrong, which is no mistake of the host's; else all problems. */
    RuntimeException asException() {
        if (found.size() == 1 && failures.size() == 1 && failures.get(0) instanceof StoreException outage) {
            return outage;
        }
        PolityStartException exception =
                new PolityStartException(found.stream().sorted(ORDER).toList());
        failures.forEach(exception::addSuppressed);
        return exception;
    }

    /** What a failure says of itself, with its kind, on one line. */
    static String told(Throwable failure) {
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        return message == null ? kind : kind + ": " + message.replaceAll("\\s+", " ");
    }
}
