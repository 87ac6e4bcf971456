package org.polity.engine.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.grant.GrantTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.grant.Grant;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Review;

/**
 * Which powers in which townships a review looks at: those of the grant that it names, or all, as they were when it was
 * opened. Read once for many questions, by one thread.
 */
final class ReviewScope {
    private final Review review;
    private final @Nullable GrantScope grant;

    ReviewScope(Facts facts, Review review) {
        this.review = review;
        Known<Grant> known = facts.find(GrantTables.GRANTS, review.grant().value());
        grant = known == null ? null : new GrantScope(facts, known.fact(), review.openedOn());
    }

    boolean covers(PowerCode power, BodyId body) {
        return grant != null
                && names(review.powers(), power)
                && names(review.bodies(), body)
                && grant.hands(power, body);
    }

    private static <T> boolean names(List<T> named, T one) {
        return named.isEmpty() || named.contains(one);
    }

    List<Power> powers() {
        return grant == null
                ? List.of()
                : grant.powers().stream()
                        .filter(power -> names(review.powers(), power.code()))
                        .toList();
    }

    List<Body> bodies() {
        return grant == null
                ? List.of()
                : grant.bodies().stream()
                        .filter(body -> names(review.bodies(), body.id()))
                        .toList();
    }

    /** How many powers in townships there are. */
    int count() {
        int count = 0;
        for (Body body : bodies()) {
            for (Power power : powers()) {
                count += covers(power.code(), body.id()) ? 1 : 0;
            }
        }
        return count;
    }
}
