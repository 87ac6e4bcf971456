package org.polity.examples.cityhall.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Mergers of bodies of every kind: chains, several predecessors, several mergers into one body, some with an end written. */
final class RandomMergers {
    private final CityDraft draft;
    private final Dice dice;
    private final RandomIds ids;

    RandomMergers(CityDraft draft, Dice dice, RandomIds ids) {
        this.draft = draft;
        this.dice = dice;
        this.ids = ids;
    }

    /**
     * Tries so many mergers; those that the page forbids are left out.
     *
     * @param writeEnds whether some predecessors get the day as their end, which may be done before they are recorded
     */
    void addMergers(int count, boolean writeEnds) {
        for (int i = 0; i < count; i++) {
            LocalDate on = dice.day();
            Row successor = dice.pick(draft.bodies());
            List<String> predecessors = new ArrayList<>();
            for (Row body : dice.some(draft.bodies(), 3)) {
                if (mayEnd(body, successor, on)) {
                    predecessors.add(body.text("id"));
                }
            }
            if (!predecessors.isEmpty() && maySucceed(successor, on)) {
                draft.rows(CityFile.MERGERS)
                        .add(Row.of(
                                "id", ids.next("M"),
                                "on", on.toString(),
                                "predecessors", String.join(";", predecessors),
                                "successor", successor.text("id"),
                                "instrument", "惠编" + dice.below(99)));
                draft.bodies().stream()
                        .filter(body -> writeEnds && predecessors.contains(body.text("id")) && dice.chance(30))
                        .forEach(body -> body.put("abolished", on.toString()));
            }
        }
    }

    /** "abolished of a predecessor is empty or on"; a body ends once, and not before it has succeeded another. */
    private boolean mayEnd(Row body, Row successor, LocalDate on) {
        boolean other = !body.is("id", successor.text("id"));
        boolean begun = !body.has("established") || body.reached("established", on);
        boolean open = !body.has("abolished") || body.date("abolished").equals(on);
        return other
                && begun
                && open
                && ending(draft, body).isEmpty()
                && succeeding(draft, body).stream()
                        .allMatch(merger -> merger.date("on").isBefore(on));
    }

    private boolean maySucceed(Row body, LocalDate on) {
        return body.holds("established", "abolished", on)
                && ending(draft, body).stream()
                        .allMatch(merger -> merger.date("on").isAfter(on));
    }

    /** Whether no merger says when a body ends, or how long it lasts. */
    static boolean mayEndFreely(CityDraft draft, Row body) {
        return ending(draft, body).isEmpty() && succeeding(draft, body).isEmpty();
    }

    private static List<Row> ending(CityDraft draft, Row body) {
        return draft.rows(CityFile.MERGERS).stream()
                .filter(merger -> merger.values("predecessors").contains(body.text("id")))
                .toList();
    }

    private static List<Row> succeeding(CityDraft draft, Row body) {
        return draft.where(CityFile.MERGERS, "successor", body.text("id"));
    }
}
