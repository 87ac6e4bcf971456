package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.KnownReviews;
import org.polity.ReviewCounts;
import org.polity.engine.basis.Facts;
import org.polity.engine.city.RuleFacts;
import org.polity.engine.decision.Local;
import org.polity.engine.review.Lookback;
import org.polity.engine.review.ReviewTables;
import org.polity.model.decision.Reason;
import org.polity.model.review.FindingClosure;
import org.polity.model.review.FindingId;
import org.polity.model.review.Opinion;
import org.polity.model.review.Overdue;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewFinding;
import org.polity.model.review.ReviewId;
import org.polity.model.review.ReviewOutcome;
import org.polity.model.review.ReviewProposal;
import org.polity.model.review.ReviewProposals;
import org.polity.model.review.ReviewTally;
import org.polity.spi.review.IndicatorSource;

/** The reviews of one snapshot. */
record ReviewView(Facts facts, long position, Local local) implements KnownReviews {
    @Override
    public Optional<Review> find(ReviewId id) {
        return Optional.ofNullable(FactList.of(facts.find(ReviewTables.REVIEWS, id.value())));
    }

    @Override
    public List<Review> all() {
        return FactList.of(facts.of(ReviewTables.REVIEWS).all());
    }

    @Override
    public List<Opinion> opinions(ReviewId review) {
        return FactList.of(facts.of(ReviewTables.OPINIONS).group(review.value()));
    }

    @Override
    public List<ReviewFinding> findings(ReviewId review) {
        return FactList.of(facts.of(ReviewTables.FINDINGS).group(review.value()));
    }

    @Override
    public Optional<FindingClosure> closure(FindingId finding) {
        return Optional.ofNullable(FactList.of(facts.find(ReviewTables.CLOSURES, finding.value())));
    }

    @Override
    public List<ReviewOutcome> outcomes(ReviewId review) {
        return FactList.of(facts.of(ReviewTables.OUTCOMES).group(review.value()));
    }

    @Override
    public List<ReviewTally> tallies(ReviewId review) {
        return FactList.of(facts.of(ReviewTables.TALLIES).group(review.value()));
    }

    @Override
    public List<Reason> judge(Review review) {
        return Lookback.objectionsTo(facts, review);
    }

    @Override
    public List<ReviewCounts> tally(List<Review> reviews, IndicatorSource source, String location) {
        return Lookback.count(facts, reviews, source, location);
    }

    @Override
    public ReviewProposals propose(ReviewCounts counts, LocalDate day) {
        return Lookback.propose(facts, new RuleFacts(facts, position, local.parameters()), local, counts, day);
    }

    @Override
    public List<ReviewProposal> suspensionsDue(LocalDate day) {
        return Lookback.suspensionsDue(facts, local.parameters(), day);
    }

    @Override
    public List<Overdue> overdue(LocalDate day) {
        return Lookback.overdue(facts, local.parameters(), day);
    }
}
