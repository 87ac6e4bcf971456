package org.polity.engine.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.FindingClosure;
import org.polity.model.review.FindingId;
import org.polity.model.review.Indicator;
import org.polity.model.review.Opinion;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewFinding;
import org.polity.model.review.ReviewId;
import org.polity.model.review.ReviewOutcome;
import org.polity.model.review.ReviewTally;
import org.polity.model.review.Tally;

/** The tables of reviews and what belongs to them; no files of the city format. */
public final class ReviewTables {
    public static final Column<Review, ReviewId> ID = Column.<Review, ReviewId>of(
                    "id", CellTypes.id(ReviewId::new), Review::id)
            .key()
            .required()
            .column();
    public static final Column<Review, GrantId> GRANT = Column.<Review, GrantId>of(
                    "grant", CellTypes.id(GrantId::new), Review::grant)
            .required()
            .names("grants")
            .column();
    public static final Column<Review, List<PowerCode>> POWERS = Column.<Review, List<PowerCode>>of(
                    "powers", CellTypes.set(CellTypes.id(PowerCode::new)), Review::powers)
            .names("powers")
            .column();
    public static final Column<Review, List<BodyId>> BODIES = Column.<Review, List<BodyId>>of(
                    "bodies", CellTypes.set(CellTypes.id(BodyId::new)), Review::bodies)
            .names("bodies")
            .column();
    public static final Column<Review, YearMonth> FROM = Column.<Review, YearMonth>of(
                    "from", CellTypes.MONTH, Review::from)
            .required()
            .column();
    public static final Column<Review, YearMonth> UNTIL = Column.<Review, YearMonth>of(
                    "until", CellTypes.MONTH, Review::untilExclusive)
            .required()
            .column();
    public static final Column<Review, BodyId> REVIEWER = Column.<Review, BodyId>of(
                    "reviewer", CellTypes.id(BodyId::new), Review::reviewer)
            .required()
            .names("bodies")
            .column();
    public static final Column<Review, LocalDate> OPENED_ON = Column.<Review, LocalDate>of(
                    "opened_on", CellTypes.DATE, Review::openedOn)
            .required()
            .column();
    public static final Column<Review, LocalDate> DUE_ON = Column.<Review, LocalDate>of(
                    "due_on", CellTypes.DATE, Review::dueOn)
            .required()
            .column();

    /** The reviews, grouped by grant. */
    public static final Table<Review> REVIEWS = Table.of(
                    "reviews",
                    Review.class,
                    row -> new Review(
                            row.need(ID),
                            row.need(GRANT),
                            row.all(POWERS),
                            row.all(BODIES),
                            row.need(FROM),
                            row.need(UNTIL),
                            row.need(REVIEWER),
                            row.need(OPENED_ON),
                            row.need(DUE_ON)),
                    List.of(ID, GRANT, POWERS, BODIES, FROM, UNTIL, REVIEWER, OPENED_ON, DUE_ON))
            .groupedBy(review -> review.grant().value());

    public static final Column<Opinion, ReviewId> OPINION_REVIEW = Column.<Opinion, ReviewId>of(
                    "review", CellTypes.id(ReviewId::new), Opinion::review)
            .key()
            .required()
            .names("reviews")
            .column();
    public static final Column<Opinion, BodyId> OPINION_BODY = Column.<Opinion, BodyId>of(
                    "body", CellTypes.id(BodyId::new), Opinion::body)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<Opinion, PowerCode> OPINION_POWER = Column.<Opinion, PowerCode>of(
                    "power", CellTypes.id(PowerCode::new), Opinion::power)
            .key()
            .required()
            .names("powers")
            .column();
    public static final Column<Opinion, OutcomeKind> WISHES = Column.<Opinion, OutcomeKind>of(
                    "wishes", CellTypes.word(OutcomeKind.class), Opinion::wishes)
            .required()
            .column();
    public static final Column<Opinion, String> OPINION_TEXT = Column.<Opinion, String>of(
                    "text", CellTypes.TEXT, Opinion::text)
            .required()
            .column();
    public static final Column<Opinion, LocalDate> OPINION_ON = Column.<Opinion, LocalDate>of(
                    "on", CellTypes.DATE, Opinion::on)
            .required()
            .column();
    public static final Column<Opinion, Instrument> OPINION_INSTRUMENT = Column.<Opinion, Instrument>of(
                    "instrument", CellTypes.id(Instrument::new), Opinion::instrument)
            .required()
            .column();

    /** The townships' opinions, grouped by review. */
    public static final Table<Opinion> OPINIONS = Table.of(
                    "review_opinions",
                    Opinion.class,
                    row -> new Opinion(
                            row.need(OPINION_REVIEW),
                            row.need(OPINION_BODY),
                            row.need(OPINION_POWER),
                            row.need(WISHES),
                            row.need(OPINION_TEXT),
                            row.need(OPINION_ON),
                            row.need(OPINION_INSTRUMENT)),
                    List.of(
                            OPINION_REVIEW,
                            OPINION_BODY,
                            OPINION_POWER,
                            WISHES,
                            OPINION_TEXT,
                            OPINION_ON,
                            OPINION_INSTRUMENT))
            .groupedBy(opinion -> opinion.review().value());

    public static final Column<ReviewFinding, FindingId> FINDING = Column.<ReviewFinding, FindingId>of(
                    "id", CellTypes.id(FindingId::new), ReviewFinding::id)
            .key()
            .required()
            .column();
    public static final Column<ReviewFinding, ReviewId> FINDING_REVIEW = Column.<ReviewFinding, ReviewId>of(
                    "review", CellTypes.id(ReviewId::new), ReviewFinding::review)
            .required()
            .names("reviews")
            .column();
    public static final Column<ReviewFinding, String> FINDING_TEXT = Column.<ReviewFinding, String>of(
                    "text", CellTypes.TEXT, ReviewFinding::text)
            .required()
            .column();
    public static final Column<ReviewFinding, BodyId> OWNER = Column.<ReviewFinding, BodyId>of(
                    "owner", CellTypes.id(BodyId::new), ReviewFinding::owner)
            .required()
            .names("bodies")
            .column();
    public static final Column<ReviewFinding, LocalDate> FOUND_ON = Column.<ReviewFinding, LocalDate>of(
                    "found_on", CellTypes.DATE, ReviewFinding::foundOn)
            .required()
            .column();
    public static final Column<ReviewFinding, LocalDate> FINDING_DUE_ON = Column.<ReviewFinding, LocalDate>of(
                    "due_on", CellTypes.DATE, ReviewFinding::dueOn)
            .required()
            .column();

    /** The findings, grouped by review. */
    public static final Table<ReviewFinding> FINDINGS = Table.of(
                    "review_findings",
                    ReviewFinding.class,
                    row -> new ReviewFinding(
                            row.need(FINDING),
                            row.need(FINDING_REVIEW),
                            row.need(FINDING_TEXT),
                            row.need(OWNER),
                            row.need(FOUND_ON),
                            row.need(FINDING_DUE_ON)),
                    List.of(FINDING, FINDING_REVIEW, FINDING_TEXT, OWNER, FOUND_ON, FINDING_DUE_ON))
            .groupedBy(finding -> finding.review().value());

    public static final Column<FindingClosure, FindingId> CLOSED_FINDING = Column.<FindingClosure, FindingId>of(
                    "finding", CellTypes.id(FindingId::new), FindingClosure::finding)
            .key()
            .required()
            .names("review_findings")
            .column();
    public static final Column<FindingClosure, LocalDate> CLOSED_ON = Column.<FindingClosure, LocalDate>of(
                    "on", CellTypes.DATE, FindingClosure::on)
            .required()
            .column();
    public static final Column<FindingClosure, String> EVIDENCE = Column.<FindingClosure, String>of(
                    "evidence", CellTypes.TEXT, FindingClosure::evidence)
            .required()
            .column();
    public static final Column<FindingClosure, Instrument> CLOSED_INSTRUMENT = Column.<FindingClosure, Instrument>of(
                    "instrument", CellTypes.id(Instrument::new), FindingClosure::instrument)
            .required()
            .column();

    /** The closures of findings. */
    public static final Table<FindingClosure> CLOSURES = Table.of(
            "finding_closures",
            FindingClosure.class,
            row -> new FindingClosure(
                    row.need(CLOSED_FINDING), row.need(CLOSED_ON), row.need(EVIDENCE), row.need(CLOSED_INSTRUMENT)),
            List.of(CLOSED_FINDING, CLOSED_ON, EVIDENCE, CLOSED_INSTRUMENT));

    public static final Column<ReviewOutcome, ReviewId> OUTCOME_REVIEW = Column.<ReviewOutcome, ReviewId>of(
                    "review", CellTypes.id(ReviewId::new), ReviewOutcome::review)
            .key()
            .required()
            .names("reviews")
            .column();
    public static final Column<ReviewOutcome, PowerCode> OUTCOME_POWER = Column.<ReviewOutcome, PowerCode>of(
                    "power", CellTypes.id(PowerCode::new), ReviewOutcome::power)
            .key()
            .required()
            .names("powers")
            .column();
    public static final Column<ReviewOutcome, BodyId> OUTCOME_BODY = Column.<ReviewOutcome, BodyId>of(
                    "body", CellTypes.id(BodyId::new), ReviewOutcome::body)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<ReviewOutcome, OutcomeKind> OUTCOME = Column.<ReviewOutcome, OutcomeKind>of(
                    "outcome", CellTypes.word(OutcomeKind.class), ReviewOutcome::outcome)
            .required()
            .column();
    public static final Column<ReviewOutcome, String> REASON = Column.<ReviewOutcome, String>of(
                    "reason", CellTypes.TEXT, ReviewOutcome::reason)
            .required()
            .column();
    public static final Column<ReviewOutcome, LocalDate> EFFECTIVE_ON = Column.<ReviewOutcome, LocalDate>of(
                    "effective_on", CellTypes.DATE, ReviewOutcome::effectiveOn)
            .required()
            .column();
    public static final Column<ReviewOutcome, LocalDate> OUTCOME_PUBLISHED_ON = Column.<ReviewOutcome, LocalDate>of(
                    "published_on", CellTypes.DATE, ReviewOutcome::publishedOn)
            .required()
            .column();
    public static final Column<ReviewOutcome, Instrument> OUTCOME_INSTRUMENT = Column.<ReviewOutcome, Instrument>of(
                    "instrument", CellTypes.id(Instrument::new), ReviewOutcome::instrument)
            .required()
            .column();

    /** The outcomes, grouped by review. */
    public static final Table<ReviewOutcome> OUTCOMES = Table.of(
                    "review_outcomes",
                    ReviewOutcome.class,
                    row -> new ReviewOutcome(
                            row.need(OUTCOME_REVIEW),
                            row.need(OUTCOME_POWER),
                            row.need(OUTCOME_BODY),
                            row.need(OUTCOME),
                            row.need(REASON),
                            row.need(EFFECTIVE_ON),
                            row.need(OUTCOME_PUBLISHED_ON),
                            row.need(OUTCOME_INSTRUMENT)),
                    List.of(
                            OUTCOME_REVIEW,
                            OUTCOME_POWER,
                            OUTCOME_BODY,
                            OUTCOME,
                            REASON,
                            EFFECTIVE_ON,
                            OUTCOME_PUBLISHED_ON,
                            OUTCOME_INSTRUMENT))
            .groupedBy(outcome -> outcome.review().value());

    public static final Column<ReviewTally, ReviewId> TALLY_REVIEW = Column.<ReviewTally, ReviewId>of(
                    "review", CellTypes.id(ReviewId::new), ReviewTally::review)
            .key()
            .required()
            .names("reviews")
            .column();
    public static final Column<ReviewTally, PowerCode> TALLY_POWER = Column.<ReviewTally, PowerCode>of(
                    "power", CellTypes.id(PowerCode::new), ReviewTally::power)
            .key()
            .required()
            .names("powers")
            .column();
    public static final Column<ReviewTally, BodyId> TALLY_BODY = Column.<ReviewTally, BodyId>of(
                    "body", CellTypes.id(BodyId::new), ReviewTally::body)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<ReviewTally, Indicator> INDICATOR = Column.<ReviewTally, Indicator>of(
                    "indicator",
                    CellTypes.word(Indicator.class),
                    fact -> fact.tally().indicator())
            .key()
            .required()
            .column();
    public static final Column<ReviewTally, Long> NUMERATOR = Column.<ReviewTally, Long>of(
                    "numerator", CellTypes.TOTAL, fact -> fact.tally().numerator())
            .required()
            .column();
    public static final Column<ReviewTally, Long> DENOMINATOR = Column.<ReviewTally, Long>of(
                    "denominator", CellTypes.TOTAL, fact -> fact.tally().denominator())
            .required()
            .column();
    public static final Column<ReviewTally, Integer> MONTHS = Column.<ReviewTally, Integer>of(
                    "months", CellTypes.count(0), fact -> fact.tally().months())
            .required()
            .column();
    public static final Column<ReviewTally, Integer> WINDOW = Column.<ReviewTally, Integer>of(
                    "window", CellTypes.count(1), fact -> fact.tally().window())
            .required()
            .column();

    /** The counts that outcomes rest on, grouped by review. */
    public static final Table<ReviewTally> TALLIES = Table.of(
                    "review_tallies",
                    ReviewTally.class,
                    row -> new ReviewTally(
                            row.need(TALLY_REVIEW),
                            row.need(TALLY_POWER),
                            row.need(TALLY_BODY),
                            new Tally(
                                    row.need(INDICATOR),
                                    row.need(NUMERATOR),
                                    row.need(DENOMINATOR),
                                    row.need(MONTHS),
                                    row.need(WINDOW))),
                    List.of(TALLY_REVIEW, TALLY_POWER, TALLY_BODY, INDICATOR, NUMERATOR, DENOMINATOR, MONTHS, WINDOW))
            .groupedBy(tally -> tally.review().value());

    private ReviewTables() {}
}
