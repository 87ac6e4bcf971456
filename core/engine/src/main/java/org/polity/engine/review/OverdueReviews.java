package org.polity.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.decision.Parameters;
import org.polity.engine.grant.GrantTables;
import org.polity.model.body.Body;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Reason;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantMode;
import org.polity.model.power.Power;
import org.polity.model.review.Overdue;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewFinding;
import org.polity.model.review.ReviewReason;

/** What should have been done by a day. Used by one thread, once. */
final class OverdueReviews {
    /** How many months a granted power may go without a review. */
    static final String PERIOD = "review.period_months";

    private final Facts facts;
    private final Parameters parameters;
    private final LocalDate day;
    private final List<Overdue> overdue = new ArrayList<>();

    private OverdueReviews(Facts facts, Parameters parameters, LocalDate day) {
        this.facts = facts;
        this.parameters = parameters;
        this.day = day;
    }

    static List<Overdue> on(Facts facts, Parameters parameters, LocalDate day) {
        OverdueReviews reviews = new OverdueReviews(facts, parameters, day);
        facts.of(ReviewTables.REVIEWS).all().forEach(known -> reviews.judge(known.fact()));
        facts.of(ReviewTables.FINDINGS).all().forEach(known -> reviews.judge(known.fact()));
        facts.of(GrantTables.GRANTS).all().forEach(known -> reviews.judge(known.fact()));
        return reviews.overdue;
    }

    private void judge(Review review) {
        if (!review.dueOn().isBefore(day)) {
            return;
        }
        int decided = facts.of(ReviewTables.OUTCOMES).group(review.id().value()).size();
        int missing = new ReviewScope(facts, review).count() - decided;
        if (missing > 0) {
            Reason reason = Objections.reason(
                    ReviewReason.REVIEW_OVERDUE,
                    null,
                    review.id().value(),
                    review.dueOn().toString(),
                    day.toString(),
                    Integer.toString(missing));
            overdue.add(new Overdue(review.grant(), review.id(), null, review.dueOn(), reason));
        }
    }

    private void judge(ReviewFinding finding) {
        Known<Review> review = facts.find(ReviewTables.REVIEWS, finding.review().value());
        boolean open = facts.find(ReviewTables.CLOSURES, finding.id().value()) == null;
        if (open && finding.dueOn().isBefore(day) && review != null) {
            Reason reason = new Reason(
                    ReviewReason.REVIEW_OVERDUE,
                    List.of(
                            finding.review().value(),
                            finding.id().value(),
                            finding.dueOn().toString(),
                            day.toString()),
                    null,
                    ReviewTexts.FINDING_OVERDUE);
            overdue.add(new Overdue(review.fact().grant(), finding.review(), finding.id(), finding.dueOn(), reason));
        }
    }

    /** An assigned grant is evaluated from time to time; Administrative Penalty Law (2021) Art. 24. */
    private void judge(Grant grant) {
        GrantScope scope = new GrantScope(facts, grant, day);
        if (grant.mode() != GrantMode.ASSIGNED || !scope.isInForce()) {
            return;
        }
        Optional<LegalParameter> period = parameters.find(PERIOD, day);
        if (period.isEmpty()) {
            Reason unknown = Objections.reason(ReviewReason.PARAMETER_UNKNOWN, null, PERIOD, day.toString());
            overdue.add(new Overdue(grant.id(), null, null, null, unknown));
        } else {
            judge(scope, period.get());
        }
    }

    private void judge(GrantScope scope, LegalParameter period) {
        Grant grant = scope.grant();
        List<Review> reviews = facts.of(ReviewTables.REVIEWS).group(grant.id().value()).stream()
                .map(Known::fact)
                .filter(review -> !review.openedOn().isAfter(day))
                .toList();
        LocalDate earliest = null;
        int count = 0;
        for (Body body : scope.bodies()) {
            for (Power power : scope.powers()) {
                LocalDate due = scope.hands(power.code(), body.id())
                        ? due(grant, reviews, power, body, period.value().intValue())
                        : null;
                if (due != null && due.isBefore(day)) {
                    count++;
                    earliest = earliest == null || due.isBefore(earliest) ? due : earliest;
                }
            }
        }
        if (earliest != null) {
            Reason reason = new Reason(
                    ReviewReason.REVIEW_OVERDUE,
                    List.of(grant.id().value(), Integer.toString(count), earliest.toString(), day.toString()),
                    period.source(),
                    ReviewTexts.GRANT_OVERDUE);
            overdue.add(new Overdue(grant.id(), null, null, earliest, reason));
        }
    }

    private static @Nullable LocalDate due(Grant grant, List<Review> reviews, Power power, Body body, int months) {
        LocalDate last = grant.effective().fromInclusive();
        for (Review review : reviews) {
            boolean covers = (review.powers().isEmpty() || review.powers().contains(power.code()))
                    && (review.bodies().isEmpty() || review.bodies().contains(body.id()));
            if (covers && (last == null || review.openedOn().isAfter(last))) {
                last = review.openedOn();
            }
        }
        return last == null ? null : last.plusMonths(months);
    }
}
