package org.polity.engine.review;

import static org.polity.model.review.ReviewReason.BASIS_REPEALED;
import static org.polity.model.review.ReviewReason.BODY_UNKNOWN;
import static org.polity.model.review.ReviewReason.CLOSED;
import static org.polity.model.review.ReviewReason.DECIDED;
import static org.polity.model.review.ReviewReason.FINDING_KNOWN;
import static org.polity.model.review.ReviewReason.FINDING_UNKNOWN;
import static org.polity.model.review.ReviewReason.NOT_GRANTED;
import static org.polity.model.review.ReviewReason.NOT_PUBLISHED;
import static org.polity.model.review.ReviewReason.OPINION_MISSING;
import static org.polity.model.review.ReviewReason.OWN_TOWNSHIP;
import static org.polity.model.review.ReviewReason.REVIEW_UNKNOWN;
import static org.polity.model.review.ReviewReason.STEP_TOO_EARLY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.ReviewCounts;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Table;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.power.PowerTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.decision.Reason;
import org.polity.model.grant.GrantId;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.review.FindingClosure;
import org.polity.model.review.Opinion;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewFinding;
import org.polity.model.review.ReviewId;
import org.polity.model.review.ReviewOutcome;

/** What speaks against a step of a review that was opened. Used by one thread, once. */
final class StepRules {
    private final Facts facts;
    private final Objections objections = new Objections();

    private StepRules(Facts facts) {
        this.facts = facts;
    }

    static List<Reason> judge(Facts facts, Opinion opinion) {
        StepRules rules = new StepRules(facts);
        Review review = rules.review(opinion.review());
        if (review != null) {
            rules.judgePair(review, opinion.power(), opinion.body());
            rules.judgeUndecided(review, opinion.power(), opinion.body());
            rules.judgeDay(opinion.on(), review.openedOn());
        }
        return rules.objections.all();
    }

    static List<Reason> judge(Facts facts, ReviewFinding finding) {
        StepRules rules = new StepRules(facts);
        Review review = rules.review(finding.review());
        if (review != null) {
            rules.judgeDay(finding.foundOn(), review.openedOn());
        }
        if (facts.find(ReviewTables.FINDINGS, finding.id().value()) != null) {
            rules.objections.add(FINDING_KNOWN, finding.id().value());
        }
        Body owner = CommitteeBodies.find(facts, finding.owner());
        if (owner == null || !owner.existence().contains(finding.foundOn())) {
            rules.objections.add(
                    BODY_UNKNOWN, finding.owner().value(), finding.foundOn().toString());
        }
        return rules.objections.all();
    }

    static List<Reason> judge(Facts facts, FindingClosure closure) {
        StepRules rules = new StepRules(facts);
        String id = closure.finding().value();
        Known<ReviewFinding> finding = facts.find(ReviewTables.FINDINGS, id);
        if (finding == null) {
            rules.objections.add(FINDING_UNKNOWN, id);
        } else {
            rules.judgeDay(closure.on(), finding.fact().foundOn());
        }
        Known<FindingClosure> closed = facts.find(ReviewTables.CLOSURES, id);
        if (closed != null) {
            rules.objections.add(CLOSED, id, closed.fact().on().toString());
        }
        return rules.objections.all();
    }

    /**
     * What speaks against an outcome.
     *
     * @param decider the body that decides
     * @param counts what it rests on, or null when it is given without
     * @param grant the grant that the recorded recall changes, or null when none is recorded with it
     */
    static List<Reason> judge(
            Facts facts,
            BodyId decider,
            ReviewOutcome outcome,
            @Nullable ReviewCounts counts,
            @Nullable GrantId grant) {
        StepRules rules = new StepRules(facts);
        Review review = rules.review(outcome.review());
        if (review != null) {
            rules.judge(review, outcome, counts, grant);
            rules.judgeDecider(decider, outcome.body());
        }
        return rules.objections.all();
    }

    private void judge(Review review, ReviewOutcome outcome, @Nullable ReviewCounts counts, @Nullable GrantId grant) {
        if (outcome.outcome() == OutcomeKind.RECALL && !review.grant().equals(grant)) {
            // The review was not known yet when the command was made: its recall would change no grant.
            objections.add(REVIEW_UNKNOWN, review.id().value());
            return;
        }
        PowerCode power = outcome.power();
        BodyId body = outcome.body();
        judgePair(review, power, body);
        judgeUndecided(review, power, body);
        if (facts.find(ReviewTables.OPINIONS, key(review.id(), body.value(), power.value())) == null) {
            objections.add(OPINION_MISSING, power.value(), body.value());
        }
        LocalDate repealed = repealedOn(power, outcome.effectiveOn());
        if (repealed != null && outcome.outcome() != OutcomeKind.RECALL) {
            objections.add(BASIS_REPEALED, power.value(), repealed.toString());
        }
        boolean forced = repealed != null
                && outcome.outcome() == OutcomeKind.RECALL
                && outcome.reason().equals(BASIS_REPEALED.name());
        if (!forced) {
            Sufficiency.gaps(review, counts, power, body).forEach(objections::add);
            judgeEffect(review, outcome);
        }
    }

    /** An outcome works forward; only the end of a law takes a power back before anyone has decided so. */
    private void judgeEffect(Review review, ReviewOutcome outcome) {
        judgeDay(outcome.effectiveOn(), review.openedOn());
        if (outcome.publishedOn().isAfter(outcome.effectiveOn())) {
            objections.add(
                    NOT_PUBLISHED,
                    outcome.effectiveOn().toString(),
                    outcome.publishedOn().toString());
        }
    }

    private void judgeDay(LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            objections.add(STEP_TOO_EARLY, day.toString(), earliest.toString());
        }
    }

    private void judgeDecider(BodyId decider, BodyId township) {
        Body who = CommitteeBodies.find(facts, decider);
        Body reviewed = CommitteeBodies.find(facts, township);
        if (who != null && reviewed != null && OwnTownship.isOf(facts, who, reviewed)) {
            objections.add(OWN_TOWNSHIP, who.name(), reviewed.name());
        }
    }

    private @Nullable Review review(ReviewId id) {
        Known<Review> known = facts.find(ReviewTables.REVIEWS, id.value());
        if (known == null) {
            objections.add(REVIEW_UNKNOWN, id.value());
            return null;
        }
        return known.fact();
    }

    private void judgePair(Review review, PowerCode power, BodyId body) {
        if (!new ReviewScope(facts, review).covers(power, body)) {
            objections.add(NOT_GRANTED, review.grant().value(), power.value(), body.value());
        }
    }

    private void judgeUndecided(Review review, PowerCode power, BodyId body) {
        ReviewOutcome decided = decided(facts, review.id(), power, body);
        if (decided != null) {
            objections.add(
                    DECIDED, power.value(), body.value(), decided.outcome().word());
        }
    }

    /** What was decided of a power in a township, or null. */
    static @Nullable ReviewOutcome decided(Facts facts, ReviewId review, PowerCode power, BodyId body) {
        Known<ReviewOutcome> known = facts.find(ReviewTables.OUTCOMES, key(review, power.value(), body.value()));
        return known == null ? null : known.fact();
    }

    /** The day from which a power's basis is repealed, when that has come by a day, or null. */
    @Nullable
    LocalDate repealedOn(PowerCode code, LocalDate day) {
        Known<Power> power = facts.find(PowerTables.POWERS, code.value());
        return power == null ? null : repealedOn(power.fact(), day);
    }

    static @Nullable LocalDate repealedOn(Power power, LocalDate day) {
        LocalDate until = power.inForce().untilExclusive();
        return until == null || until.isAfter(day) ? null : until;
    }

    private static String key(ReviewId review, String second, String third) {
        return review.value() + Table.KEY_SEPARATOR + second + Table.KEY_SEPARATOR + third;
    }
}
