package org.polity.engine.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.decision.Wordings;
import org.polity.model.decision.Provision;
import org.polity.model.decision.Reason;
import org.polity.model.review.ReviewReason;

/** Gathers what speaks against a step of a review, in the order of the codes. Used by one thread. */
final class Objections {
    private static final Wordings<ReviewReason> TEXTS = ReviewTexts.all();

    private final List<Reason> reasons = new ArrayList<>();

    static Reason reason(ReviewReason code, @Nullable Provision provision, String... arguments) {
        return new Reason(code, List.of(arguments), provision, TEXTS.of(code));
    }

    /** What was said with the same words is not said again. */
    void add(ReviewReason code, String... arguments) {
        boolean said = reasons.stream()
                .anyMatch(one -> one.code() == code && one.arguments().equals(List.of(arguments)));
        if (!said) {
            reasons.add(reason(code, null, arguments));
        }
    }

    void add(Reason reason) {
        reasons.add(reason);
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** In the order of the codes, those of one code in the order in which they were added. */
    List<Reason> all() {
        return reasons.stream()
                .sorted(Comparator.comparing(reason -> (ReviewReason) reason.code()))
                .toList();
    }
}
