package org.polity.examples.cityhall.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.polity.ReviewCounts;
import org.polity.model.basis.BodyId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.ReviewProposal;
import org.polity.model.review.ReviewProposals;
import org.polity.model.review.ReviewReason;

/** What is proposed of each power in each township, and how often. */
final class LookbackCells {
    /** What a cell shows beside its counts. */
    enum Mark {
        INSUFFICIENT,
        RECALL,
        SUSPENSION
    }

    private record Pair(PowerCode power, BodyId body) {}

    private final Map<Pair, Set<Mark>> marks = new LinkedHashMap<>();
    private final Map<Mark, Integer> counted = new EnumMap<>(Mark.class);
    private int pairs;

    LookbackCells(ReviewCounts counts, ReviewProposals proposals) {
        for (BodyId body : counts.bodies()) {
            for (PowerCode power : counts.powers()) {
                pairs += counts.covers(power, body) ? 1 : 0;
            }
        }
        for (ReviewProposal one : proposals.proposals()) {
            if (one.reason().code() == ReviewReason.INSUFFICIENT) {
                mark(one, Mark.INSUFFICIENT);
            } else if (one.isSuspension()) {
                mark(one, Mark.SUSPENSION);
            } else if (one.outcome() == OutcomeKind.RECALL) {
                mark(one, Mark.RECALL);
            }
        }
    }

    private void mark(ReviewProposal one, Mark mark) {
        Set<Mark> set = marks.computeIfAbsent(new Pair(one.power(), one.body()), pair -> EnumSet.noneOf(Mark.class));
        if (set.add(mark)) {
            counted.merge(mark, 1, Integer::sum);
        }
    }

    boolean has(PowerCode power, BodyId body, Mark mark) {
        return marks.getOrDefault(new Pair(power, body), EnumSet.noneOf(Mark.class))
                .contains(mark);
    }

    int pairs() {
        return pairs;
    }

    int insufficient() {
        return counted.getOrDefault(Mark.INSUFFICIENT, 0);
    }

    int recalls() {
        return counted.getOrDefault(Mark.RECALL, 0);
    }

    int suspensions() {
        return counted.getOrDefault(Mark.SUSPENSION, 0);
    }
}
