package org.polity.engine.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.ReviewCounts;
import org.polity.engine.basis.Facts;
import org.polity.engine.decision.Local;
import org.polity.engine.decision.Parameters;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Reason;
import org.polity.model.grant.GrantId;
import org.polity.model.review.FindingClosure;
import org.polity.model.review.Opinion;
import org.polity.model.review.Overdue;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewFinding;
import org.polity.model.review.ReviewOutcome;
import org.polity.model.review.ReviewProposal;
import org.polity.model.review.ReviewProposals;
import org.polity.spi.review.IndicatorSource;
import org.polity.spi.rule.CityFacts;

/** The questions of the look-back; every one begins here. Pure but for the source and the local rules that it asks. */
public final class Lookback {
    private Lookback() {}

    /** What speaks against opening a review. */
    public static List<Reason> objectionsTo(Facts facts, Review review) {
        return OpeningRules.judge(facts, review);
    }

    /** What speaks against an opinion. */
    public static List<Reason> objectionsTo(Facts facts, Opinion opinion) {
        return StepRules.judge(facts, opinion);
    }

    /** What speaks against a finding. */
    public static List<Reason> objectionsTo(Facts facts, ReviewFinding finding) {
        return StepRules.judge(facts, finding);
    }

    /** What speaks against closing a finding. */
    public static List<Reason> objectionsTo(Facts facts, FindingClosure closure) {
        return StepRules.judge(facts, closure);
    }

    /**
     * What speaks against an outcome.
     *
     * @param decider the body that decides
     * @param counts what it rests on, or null when it is given without
     * @param grant the grant that the recorded recall changes, or null when none is recorded with it
     */
    public static List<Reason> objectionsTo(
            Facts facts,
            BodyId decider,
            ReviewOutcome outcome,
            @Nullable ReviewCounts counts,
            @Nullable GrantId grant) {
        return StepRules.judge(facts, decider, outcome, counts, grant);
    }

    /** Counts the window of a review. */
    public static List<ReviewCounts> count(Facts facts, List<Review> reviews, IndicatorSource source, String location) {
        return Counting.count(facts, reviews, source, location);
    }

    /** What follows from counts. */
    public static ReviewProposals propose(
            Facts facts, CityFacts city, Local local, ReviewCounts counts, LocalDate day) {
        return Proposals.of(facts, city, local, counts, day);
    }

    /** What must rest at once. */
    public static List<ReviewProposal> suspensionsDue(Facts facts, Parameters parameters, LocalDate day) {
        return Suspensions.due(facts, parameters, day);
    }

    /** What should have been done by a day. */
    public static List<Overdue> overdue(Facts facts, Parameters parameters, LocalDate day) {
        return OverdueReviews.on(facts, parameters, day);
    }
}
