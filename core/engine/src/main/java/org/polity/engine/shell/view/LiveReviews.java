package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.polity.KnownCity;
import org.polity.ReviewCounts;
import org.polity.Reviews;
import org.polity.engine.basis.Recording;
import org.polity.engine.decision.Local;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.review.Lookback;
import org.polity.engine.review.ReviewTables;
import org.polity.engine.shell.desk.CommandWord;
import org.polity.engine.shell.desk.FactCommand;
import org.polity.engine.shell.desk.SuspendCommand;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantId;
import org.polity.model.review.FindingClosure;
import org.polity.model.review.FindingId;
import org.polity.model.review.Opinion;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Overdue;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewFinding;
import org.polity.model.review.ReviewId;
import org.polity.model.review.ReviewOutcome;
import org.polity.model.review.ReviewProposal;
import org.polity.model.review.ReviewProposals;
import org.polity.model.review.ReviewTally;
import org.polity.spi.review.IndicatorSource;

/** The reviews as known now, and the commands that record them. */
record LiveReviews(Supplier<? extends KnownCity> city, Counter counter, Local local) implements Reviews {
    @Override
    public Optional<Review> find(ReviewId id) {
        return city.get().reviews().find(id);
    }

    @Override
    public List<Review> all() {
        return city.get().reviews().all();
    }

    @Override
    public List<Opinion> opinions(ReviewId review) {
        return city.get().reviews().opinions(review);
    }

    @Override
    public List<ReviewFinding> findings(ReviewId review) {
        return city.get().reviews().findings(review);
    }

    @Override
    public Optional<FindingClosure> closure(FindingId finding) {
        return city.get().reviews().closure(finding);
    }

    @Override
    public List<ReviewOutcome> outcomes(ReviewId review) {
        return city.get().reviews().outcomes(review);
    }

    @Override
    public List<ReviewTally> tallies(ReviewId review) {
        return city.get().reviews().tallies(review);
    }

    @Override
    public List<Reason> judge(Review review) {
        return city.get().reviews().judge(review);
    }

    @Override
    public List<ReviewCounts> tally(List<Review> reviews, IndicatorSource source, String location) {
        return city.get().reviews().tally(reviews, source, location);
    }

    @Override
    public ReviewProposals propose(ReviewCounts counts, LocalDate day) {
        return city.get().reviews().propose(counts, day);
    }

    @Override
    public List<ReviewProposal> suspensionsDue(LocalDate day) {
        return city.get().reviews().suspensionsDue(day);
    }

    @Override
    public List<Overdue> overdue(LocalDate day) {
        return city.get().reviews().overdue(day);
    }

    @Override
    public Outcome suspendDue(Act act) {
        return counter.give(new SuspendCommand(act, local.parameters()));
    }

    @Override
    public Outcome open(Act act, Review review) {
        requireFor(act, review.reviewer(), "reviewer");
        return counter.give(new FactCommand(
                CommandWord.REVIEW_OPEN,
                act,
                List.of(new Recording<>(ReviewTables.REVIEWS, review)),
                (facts, position) -> Lookback.objectionsTo(facts, review)));
    }

    @Override
    public Outcome opine(Act act, Opinion opinion) {
        requireFor(act, opinion.body(), "township");
        return counter.give(new FactCommand(
                CommandWord.REVIEW_OPINION,
                act,
                List.of(new Recording<>(ReviewTables.OPINIONS, opinion)),
                (facts, position) -> Lookback.objectionsTo(facts, opinion)));
    }

    private static void requireFor(Act act, BodyId body, String who) {
        if (!act.forBody().equals(body)) {
            throw new IllegalArgumentException("the act is given for " + act.forBody() + " and the " + who + " is "
                    + body + ": give the act for the " + who);
        }
    }

    @Override
    public Outcome find(Act act, ReviewFinding finding) {
        return counter.give(new FactCommand(
                CommandWord.REVIEW_FINDING,
                act,
                List.of(new Recording<>(ReviewTables.FINDINGS, finding)),
                (facts, position) -> Lookback.objectionsTo(facts, finding)));
    }

    @Override
    public Outcome close(Act act, FindingClosure closure) {
        return counter.give(new FactCommand(
                CommandWord.REVIEW_CLOSURE,
                act,
                List.of(new Recording<>(ReviewTables.CLOSURES, closure)),
                (facts, position) -> Lookback.objectionsTo(facts, closure)));
    }

    @Override
    public Outcome decide(Act act, ReviewOutcome outcome, ReviewCounts counts) {
        if (!counts.review().id().equals(outcome.review())) {
            throw new IllegalArgumentException("the counts are those of the review "
                    + counts.review().id() + " and the outcome is of " + outcome.review()
                    + ": give the counts of the review");
        }
        return counter.give(command(act, outcome, counts, counts.review().grant()));
    }

    @Override
    public Outcome decide(Act act, ReviewOutcome outcome) {
        GrantId grant = find(outcome.review()).map(Review::grant).orElse(null);
        return counter.give(command(act, outcome, null, grant));
    }

    private static FactCommand command(
            Act act, ReviewOutcome outcome, @Nullable ReviewCounts counts, @Nullable GrantId grant) {
        List<Recording<?>> recordings = new ArrayList<>();
        recordings.add(new Recording<>(ReviewTables.OUTCOMES, outcome));
        if (counts != null) {
            counts.tallies(outcome.power(), outcome.body())
                    .forEach(tally -> recordings.add(new Recording<>(
                            ReviewTables.TALLIES,
                            new ReviewTally(outcome.review(), outcome.power(), outcome.body(), tally))));
        }
        if (outcome.outcome() == OutcomeKind.RECALL && grant != null) {
            recordings.add(new Recording<>(GrantTables.GRANT_CHANGES, recall(grant, outcome)));
        }
        return new FactCommand(
                CommandWord.REVIEW_OUTCOME,
                act,
                recordings,
                (facts, position) -> Lookback.objectionsTo(facts, act.forBody(), outcome, counts, grant));
    }

    private static GrantChange recall(GrantId grant, ReviewOutcome outcome) {
        return new GrantChange(
                grant,
                ChangeKind.RECALL,
                List.of(outcome.power()),
                List.of(outcome.body()),
                outcome.effectiveOn(),
                outcome.publishedOn(),
                outcome.instrument());
    }
}
