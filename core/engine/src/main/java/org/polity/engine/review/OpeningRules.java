package org.polity.engine.review;

import static org.polity.model.review.ReviewReason.BODY_UNKNOWN;
import static org.polity.model.review.ReviewReason.GRANT_UNKNOWN;
import static org.polity.model.review.ReviewReason.NOT_GRANTED;
import static org.polity.model.review.ReviewReason.OWN_TOWNSHIP;
import static org.polity.model.review.ReviewReason.REVIEW_KNOWN;
import static org.polity.model.review.ReviewReason.WINDOW_OPEN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.grant.GrantTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.decision.Reason;
import org.polity.model.grant.Grant;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Review;

/** What speaks against opening a review. Used by one thread, once. */
final class OpeningRules {
    /** Stands for all in an argument. */
    private static final String ANY = "*";

    private final Facts facts;
    private final Review review;
    private final Objections objections = new Objections();
    private boolean unknownBody;

    private OpeningRules(Facts facts, Review review) {
        this.facts = facts;
        this.review = review;
    }

    static List<Reason> judge(Facts facts, Review review) {
        OpeningRules rules = new OpeningRules(facts, review);
        if (facts.find(ReviewTables.REVIEWS, review.id().value()) != null) {
            rules.objections.add(REVIEW_KNOWN, review.id().value());
        } else {
            rules.judge();
        }
        return rules.objections.all();
    }

    private void judge() {
        LocalDate over = review.untilExclusive().atDay(1);
        if (review.openedOn().isBefore(over)) {
            objections.add(WINDOW_OPEN, over.toString(), review.openedOn().toString());
        }
        Body reviewer = body(review.reviewer());
        review.bodies().forEach(this::body);
        Known<Grant> grant = facts.find(GrantTables.GRANTS, review.grant().value());
        if (grant == null) {
            objections.add(GRANT_UNKNOWN, review.grant().value());
            return;
        }
        GrantScope scope = new GrantScope(facts, grant.fact(), review.openedOn());
        judgeScope(scope);
        if (reviewer != null) {
            judgeReviewer(reviewer, scope);
        }
    }

    private @Nullable Body body(BodyId id) {
        Body body = CommitteeBodies.find(facts, id);
        if (body == null || !body.existence().contains(review.openedOn())) {
            objections.add(BODY_UNKNOWN, id.value(), review.openedOn().toString());
            unknownBody = true;
            return null;
        }
        return body;
    }

    /** Each power and each township that is named must be handed down, the one to some and the other with some. */
    private void judgeScope(GrantScope scope) {
        String grant = scope.grant().id().value();
        List<BodyId> bodies = review.bodies().isEmpty()
                ? scope.bodies().stream().map(Body::id).toList()
                : review.bodies();
        List<PowerCode> powers = review.powers().isEmpty()
                ? scope.powers().stream().map(power -> power.code()).toList()
                : review.powers();
        boolean named = false;
        for (PowerCode power : review.powers()) {
            if (bodies.stream().noneMatch(body -> scope.hands(power, body))) {
                objections.add(
                        NOT_GRANTED, grant, power.value(), review.bodies().isEmpty() ? ANY : list(bodies));
                named = true;
            }
        }
        for (BodyId body : review.bodies()) {
            boolean known = CommitteeBodies.find(facts, body) != null;
            if (known && powers.stream().noneMatch(power -> scope.hands(power, body))) {
                objections.add(NOT_GRANTED, grant, review.powers().isEmpty() ? ANY : list(powers), body.value());
                named = true;
            }
        }
        boolean handsNone =
                powers.stream().noneMatch(power -> bodies.stream().anyMatch(body -> scope.hands(power, body)));
        if (handsNone && !named && !unknownBody) {
            objections.add(NOT_GRANTED, grant, ANY, ANY);
        }
    }

    private static String list(List<?> ids) {
        return String.join("、", ids.stream().map(Object::toString).toList());
    }

    private void judgeReviewer(Body reviewer, GrantScope scope) {
        for (Body body : scope.bodies()) {
            boolean reviewed = review.bodies().isEmpty() || review.bodies().contains(body.id());
            if (reviewed && OwnTownship.isOf(facts, reviewer, body)) {
                objections.add(OWN_TOWNSHIP, reviewer.name(), body.name());
            }
        }
    }
}
