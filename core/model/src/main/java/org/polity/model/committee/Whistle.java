package org.polity.model.committee;

import java.time.LocalDateTime;
import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;

/**
 * A township's call to departments to come (街乡吹哨、部门报到). Immutable.
 *
 * @param id its identifier
 * @param township the township that calls
 * @param called the bodies that are called; at least one
 * @param items what for; at least one
 * @param at when it is called, in the city's zone
 * @param dueAt the last instant to arrive, inclusive, in the city's zone
 */
public record Whistle(
        WhistleId id, BodyId township, List<BodyId> called, List<String> items, LocalDateTime at, LocalDateTime dueAt)
        implements Fact {
    // Copies the lists; refuses a call to nobody or about nothing, and a limit before the call.
    public Whistle {
        called = List.copyOf(called);
        items = List.copyOf(items);
        if (called.isEmpty() || items.isEmpty()) {
            throw new IllegalArgumentException(
                    "whistle " + id + " calls nobody or names no item: name at least one of each");
        }
        if (dueAt.isBefore(at)) {
            throw new IllegalArgumentException(
                    "whistle " + id + " is due at " + dueAt + " before it is called at " + at);
        }
    }
}
