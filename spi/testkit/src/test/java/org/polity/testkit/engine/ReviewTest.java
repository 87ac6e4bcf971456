package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.KnownCity;
import org.polity.Polity;
import org.polity.ReviewCounts;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.decision.Language;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantId;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.review.FindingClosure;
import org.polity.model.review.FindingId;
import org.polity.model.review.Indicator;
import org.polity.model.review.IndicatorCount;
import org.polity.model.review.Opinion;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Overdue;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewFinding;
import org.polity.model.review.ReviewId;
import org.polity.model.review.ReviewOutcome;
import org.polity.model.review.ReviewTally;
import org.polity.model.review.Tally;
import org.polity.testkit.PolityExtension;
import org.polity.testkit.SmallCity;

/** A review from its opening to its outcomes, and each no on the way. */
class ReviewTest {
    private static final YearMonth FROM = YearMonth.of(2024, 1);
    private static final YearMonth UNTIL = YearMonth.of(2024, 7);
    private static final LocalDate OPENED = LocalDate.of(2024, 7, 10);
    private static final LocalDate DECIDED = LocalDate.of(2024, 9, 1);
    private static final ReviewId ID = new ReviewId("r-1");
    private static final Instrument DOCUMENT = new Instrument("中府〔2024〕9号");

    @RegisterExtension
    static final PolityExtension POLITY = PolityExtension.inMemory().with(LookbackRules.OF_LAW);

    private final Polity polity;
    private int acts;

    ReviewTest(Polity polity) {
        this.polity = polity;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            grant    | powers     | bodies     | reviewer  | opened     | expected
            assigned | -          | -          | urban     | 2024-07-10 | -
            assigned | waste      | east;hill  | urban     | 2024-07-01 | -
            assigned | -          | west       | east      | 2024-07-10 | -
            assigned | waste      | east       | urban     | 2024-06-30 | WINDOW_OPEN
            nothing  | -          | -          | urban     | 2024-07-10 | GRANT_UNKNOWN
            assigned | dust       | -          | urban     | 2024-07-10 | NOT_GRANTED
            assigned | seize      | -          | urban     | 2024-07-10 | NOT_GRANTED
            assigned | waste;dust | east       | urban     | 2024-07-10 | NOT_GRANTED
            assigned | -          | fire       | urban     | 2024-07-10 | NOT_GRANTED
            assigned | waste      | east-team  | urban     | 2024-07-10 | NOT_GRANTED
            assigned | -          | nobody     | urban     | 2024-07-10 | BODY_UNKNOWN
            assigned | -          | -          | nobody    | 2024-07-10 | BODY_UNKNOWN
            assigned | -          | -          | east      | 2024-07-10 | OWN_TOWNSHIP
            assigned | -          | east;west  | east      | 2024-07-10 | OWN_TOWNSHIP
            assigned | -          | east       | east-team | 2024-07-10 | OWN_TOWNSHIP
            assigned | dust       | nobody     | east      | 2024-06-01 | NOT_GRANTED;BODY_UNKNOWN;WINDOW_OPEN
            """, useHeadersInDisplayName = true)
    void an_opening_is_refused_with_every_reason(
            String grant,
            @Nullable String powers,
            @Nullable String bodies,
            String reviewer,
            String opened,
            @Nullable String expected) {
        Review review = new Review(
                ID,
                new GrantId(grant),
                split(powers).stream().map(PowerCode::new).toList(),
                split(bodies).stream().map(BodyId::new).toList(),
                FROM,
                UNTIL,
                new BodyId(reviewer),
                LocalDate.parse(opened),
                LocalDate.parse("2024-09-30"));
        String wanted = expected == null ? "" : expected;
        assertThat(codes(polity.reviews().judge(review))).isEqualTo(wanted);
        Outcome outcome = polity.reviews().open(act(review.reviewer()), review);
        assertThat(codes(outcome.reasons())).isEqualTo(wanted);
        assertThat(polity.reviews().find(ID).isPresent()).isEqualTo(wanted.isEmpty());
    }

    private static List<String> split(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(";", -1));
    }

    @Test
    void a_recall_changes_the_grant_in_the_same_act_and_the_counts_stand_with_it() {
        open(review());
        opine("waste", "west");
        ReviewCounts counts = counts(everyMonth("waste", "west", 2, 40));
        long before = polity.position();
        assertThat(mayUse("waste", "990102000000", polity)).isTrue();

        ReviewOutcome recall = outcome("waste", "west", OutcomeKind.RECALL, "IDLE");
        Act act = act(SmallCity.COUNTY_GOVERNMENT);
        Outcome outcome = polity.reviews().decide(act, recall, counts);

        assertRecorded(outcome);
        assertThat(outcome.position() - before)
                .as("one act: change, outcome, tally")
                .isEqualTo(3);
        assertThat(polity.reviews().decide(act, recall, counts).repeated()).isTrue();
        assertThat(mayUse("waste", "990102000000", polity)).isFalse();
        assertThat(mayUse("waste", "990101000000", polity)).isTrue();
        assertThat(mayUse("stall", "990102000000", polity)).isTrue();
        assertThat(polity.grants().changes(SmallCity.ASSIGNED))
                .containsExactly(new GrantChange(
                        SmallCity.ASSIGNED,
                        ChangeKind.RECALL,
                        List.of(SmallCity.WASTE),
                        List.of(SmallCity.WEST_TOWN),
                        DECIDED,
                        DECIDED,
                        DOCUMENT));
        assertThat(polity.reviews().tallies(ID))
                .containsExactly(new ReviewTally(
                        ID, SmallCity.WASTE, SmallCity.WEST_TOWN, new Tally(Indicator.CASES_FILED, 12, 240, 6, 6)));

        KnownCity then = polity.asKnownAt(before);
        assertThat(mayUse("waste", "990102000000", then)).isTrue();
        assertThat(then.reviews().outcomes(ID)).isEmpty();
        assertThat(then.reviews().opinions(ID)).hasSize(1);
        assertThat(polity.asKnownAt(outcome.position()).reviews().outcomes(ID)).containsExactly(recall);
        assertThat(polity.asKnownAt(0).reviews().all()).isEmpty();
        assertThat(polity.journal().verify().intact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"KEEP", "ADJUST", "WIDEN"})
    void any_other_outcome_is_recorded_alone(OutcomeKind kind) {
        open(review());
        opine("waste", "west");
        assertRecorded(decide(outcome("waste", "west", kind, "IN_USE"), everyMonth("waste", "west", 2, 40)));
        assertThat(polity.grants().changes(SmallCity.ASSIGNED)).isEmpty();
        assertThat(polity.reviews().outcomes(ID)).hasSize(1);
        assertThat(mayUse("waste", "990102000000", polity)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            opinion | months | published  | kind   | reason         | repealed   | expected
            yes     | 6      | 2024-09-01 | KEEP   | IN_USE         | -          | -
            no      | 6      | 2024-09-01 | KEEP   | IN_USE         | -          | OPINION_MISSING
            yes     | 5      | 2024-09-01 | KEEP   | IN_USE         | -          | INSUFFICIENT
            yes     | 0      | 2024-09-01 | RECALL | IDLE           | -          | INSUFFICIENT
            yes     | 6      | 2024-09-02 | KEEP   | IN_USE         | -          | NOT_PUBLISHED
            yes     | 6      | 2024-08-31 | KEEP   | IN_USE         | -          | -
            yes     | 0      | 2024-09-01 | RECALL | BASIS_REPEALED | -          | INSUFFICIENT
            yes     | 0      | 2024-09-01 | RECALL | BASIS_REPEALED | 2024-09-02 | INSUFFICIENT
            yes     | 0      | 2024-09-01 | RECALL | BASIS_REPEALED | 2024-09-01 | -
            yes     | 6      | 2024-09-01 | KEEP   | IN_USE         | 2024-09-01 | BASIS_REPEALED
            no      | 3      | 2024-09-05 | KEEP   | IN_USE         | 2024-08-01 | OPINION_MISSING;INSUFFICIENT;NOT_PUBLISHED;BASIS_REPEALED
            """, useHeadersInDisplayName = true)
    void an_outcome_is_refused_with_every_reason(
            String opinion,
            int months,
            String published,
            OutcomeKind kind,
            String reason,
            @Nullable String repealed,
            @Nullable String expected) {
        if (repealed != null) {
            repeal(SmallCity.WASTE, LocalDate.parse(repealed));
        }
        open(review());
        if (opinion.equals("yes")) {
            opine("waste", "west");
        }
        ReviewOutcome outcome = new ReviewOutcome(
                ID, SmallCity.WASTE, SmallCity.WEST_TOWN, kind, reason, DECIDED, LocalDate.parse(published), DOCUMENT);
        List<IndicatorCount> counts = everyMonth("waste", "west", 1, 1).subList(0, months);
        assertThat(codes(decide(outcome, counts).reasons())).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void without_counts_only_a_forced_recall_is_decided() {
        repeal(SmallCity.STALL, LocalDate.of(2024, 8, 1));
        open(review());
        opine("waste", "west");
        opine("stall", "west");
        Act act = act(SmallCity.COUNTY_GOVERNMENT);
        assertThat(codes(polity.reviews()
                        .decide(act, outcome("waste", "west", OutcomeKind.RECALL, "IDLE"))
                        .reasons()))
                .isEqualTo("INSUFFICIENT");
        assertRecorded(polity.reviews().decide(act, outcome("stall", "west", OutcomeKind.RECALL, "BASIS_REPEALED")));
        assertThat(polity.grants().changes(SmallCity.ASSIGNED)).hasSize(1);
    }

    @Test
    void a_forced_recall_takes_effect_when_the_law_ended_though_it_is_published_later() {
        LocalDate ended = LocalDate.of(2024, 6, 1);
        repeal(SmallCity.STALL, ended);
        open(review());
        opine("stall", "west");
        ReviewOutcome recall = new ReviewOutcome(
                ID,
                SmallCity.STALL,
                SmallCity.WEST_TOWN,
                OutcomeKind.RECALL,
                "BASIS_REPEALED",
                ended,
                DECIDED,
                DOCUMENT);
        assertRecorded(polity.reviews().decide(act(SmallCity.COUNTY_GOVERNMENT), recall));
        assertThat(polity.grants().changes(SmallCity.ASSIGNED))
                .singleElement()
                .matches(change -> change.on().equals(ended));
    }

    @Test
    void no_step_is_of_a_day_before_the_one_it_follows() {
        LocalDate early = OPENED.minusDays(1);
        open(review());
        Opinion opinion =
                new Opinion(ID, SmallCity.WEST_TOWN, SmallCity.WASTE, OutcomeKind.KEEP, "承接得住", early, DOCUMENT);
        assertThat(codes(polity.reviews()
                        .opine(act(SmallCity.WEST_TOWN), opinion)
                        .reasons()))
                .isEqualTo("STEP_TOO_EARLY");
        opine("waste", "west");
        ReviewOutcome recall = new ReviewOutcome(
                ID, SmallCity.WASTE, SmallCity.WEST_TOWN, OutcomeKind.RECALL, "IDLE", early, early, DOCUMENT);
        assertThat(codes(decide(recall, everyMonth("waste", "west", 1, 1)).reasons()))
                .isEqualTo("STEP_TOO_EARLY");
        ReviewFinding found =
                new ReviewFinding(new FindingId("f-1"), ID, "没有执法记录", SmallCity.WEST_TOWN, early, DECIDED);
        assertThat(codes(polity.reviews().find(act(SmallCity.URBAN), found).reasons()))
                .isEqualTo("STEP_TOO_EARLY");
        assertRecorded(polity.reviews().find(act(SmallCity.URBAN), finding("f-1", "west")));
        FindingClosure closure = new FindingClosure(new FindingId("f-1"), early, "整改照片", DOCUMENT);
        assertThat(codes(polity.reviews()
                        .close(act(SmallCity.WEST_TOWN), closure)
                        .reasons()))
                .isEqualTo("STEP_TOO_EARLY");
    }

    @ParameterizedTest
    @CsvSource({"west, OWN_TOWNSHIP", "east-team, ''", "urban, ''"})
    void a_township_does_not_decide_on_itself(String by, String expected) {
        open(review());
        opine("waste", "west");
        ReviewOutcome keep = outcome("waste", "west", OutcomeKind.KEEP, "IN_USE");
        assertThat(codes(polity.reviews()
                        .decide(act(new BodyId(by)), keep, counts(everyMonth("waste", "west", 1, 1)))
                        .reasons()))
                .isEqualTo(expected);
    }

    @Test
    void steps_of_what_is_unknown_or_done_are_refused() {
        ReviewOutcome keep = outcome("waste", "west", OutcomeKind.KEEP, "IN_USE");
        Act act = act(SmallCity.COUNTY_GOVERNMENT);
        assertThat(codes(polity.reviews()
                        .opine(act(SmallCity.WEST_TOWN), opinion("waste", "west"))
                        .reasons()))
                .isEqualTo("REVIEW_UNKNOWN");
        assertThat(codes(polity.reviews().decide(act, keep).reasons())).isEqualTo("REVIEW_UNKNOWN");
        assertThat(codes(polity.reviews()
                        .decide(act, outcome("waste", "west", OutcomeKind.RECALL, "BASIS_REPEALED"))
                        .reasons()))
                .isEqualTo("REVIEW_UNKNOWN");
        assertThat(codes(polity.reviews().find(act, finding("f-1", "west")).reasons()))
                .isEqualTo("REVIEW_UNKNOWN");
        open(review());
        assertThat(codes(polity.reviews().open(act(SmallCity.URBAN), review()).reasons()))
                .isEqualTo("REVIEW_KNOWN");
        assertThat(codes(polity.reviews()
                        .opine(act(SmallCity.WEST_TOWN), opinion("dust", "west"))
                        .reasons()))
                .isEqualTo("NOT_GRANTED");
        opine("waste", "west");
        assertRecorded(decide(keep, everyMonth("waste", "west", 1, 1)));
        assertThat(codes(decide(keep, everyMonth("waste", "west", 1, 1)).reasons()))
                .isEqualTo("DECIDED");
        assertThat(codes(polity.reviews()
                        .opine(act(SmallCity.WEST_TOWN), opinion("waste", "west"))
                        .reasons()))
                .isEqualTo("DECIDED");
    }

    @Test
    void counts_of_another_review_are_a_mistake_of_the_caller_and_of_another_window_insufficient() {
        open(review());
        opine("waste", "west");
        ReviewOutcome keep = outcome("waste", "west", OutcomeKind.KEEP, "IN_USE");
        Review other = review("r-2", FROM, UNTIL);
        ReviewCounts ofOther = polity.reviews().tally(other, LookbackRules.source(List.of()), "");
        assertThatThrownBy(() -> polity.reviews().decide(act(SmallCity.COUNTY_GOVERNMENT), keep, ofOther))
                .hasMessageContaining("give the counts of the review");
        Review shorter = review("r-1", FROM, UNTIL.minusMonths(3));
        ReviewCounts ofShorter =
                polity.reviews().tally(shorter, LookbackRules.source(everyMonth("waste", "west", 1, 1)), "");
        assertThat(ofShorter.tally(SmallCity.WASTE, SmallCity.WEST_TOWN, Indicator.CASES_FILED))
                .get()
                .matches(Tally::isSufficient);
        assertThat(codes(polity.reviews()
                        .decide(act(SmallCity.COUNTY_GOVERNMENT), keep, ofShorter)
                        .reasons()))
                .isEqualTo("INSUFFICIENT");
    }

    @Test
    void a_finding_closes_with_evidence_and_once() {
        open(review());
        Act act = act(SmallCity.URBAN);
        assertThat(codes(polity.reviews().find(act, finding("f-1", "nobody")).reasons()))
                .isEqualTo("BODY_UNKNOWN");
        assertRecorded(polity.reviews().find(act(SmallCity.URBAN), finding("f-1", "west")));
        assertThat(codes(polity.reviews()
                        .find(act(SmallCity.URBAN), finding("f-1", "west"))
                        .reasons()))
                .isEqualTo("FINDING_KNOWN");
        assertThatThrownBy(() -> new FindingClosure(new FindingId("f-1"), DECIDED, " ", DOCUMENT))
                .hasMessageContaining("closes only with evidence");
        assertThat(overdue(LocalDate.of(2024, 8, 1))).isEmpty();
        assertThat(overdue(LocalDate.of(2024, 8, 2))).containsExactly("r-1/f-1 2024-08-01");

        FindingClosure closure = new FindingClosure(new FindingId("f-1"), DECIDED, "整改照片", DOCUMENT);
        assertRecorded(polity.reviews().close(act(SmallCity.WEST_TOWN), closure));
        assertThat(codes(polity.reviews()
                        .close(act(SmallCity.WEST_TOWN), closure)
                        .reasons()))
                .isEqualTo("CLOSED");
        FindingClosure unknown = new FindingClosure(new FindingId("f-2"), DECIDED, "照片", DOCUMENT);
        assertThat(codes(polity.reviews()
                        .close(act(SmallCity.WEST_TOWN), unknown)
                        .reasons()))
                .isEqualTo("FINDING_UNKNOWN");
        assertThat(polity.reviews().closure(new FindingId("f-1"))).contains(closure);
        assertThat(overdue(LocalDate.of(2024, 8, 2))).isEmpty();
    }

    @Test
    void what_is_overdue_is_reported_until_it_is_done() {
        assertThat(overdue(LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(overdue(LocalDate.of(2026, 1, 2))).containsExactly("assigned 2026-01-01");
        Review narrow = new Review(
                ID,
                SmallCity.ASSIGNED,
                List.of(SmallCity.WASTE),
                List.of(SmallCity.WEST_TOWN),
                FROM,
                UNTIL,
                SmallCity.URBAN,
                OPENED,
                LocalDate.of(2024, 9, 30));
        open(narrow);
        assertThat(overdue(LocalDate.of(2024, 9, 30))).isEmpty();
        assertThat(overdue(LocalDate.of(2024, 10, 1))).containsExactly("r-1 2024-09-30");
        // Five of six pairs were never reviewed.
        Overdue grant = polity.reviews().overdue(LocalDate.of(2026, 1, 2)).get(1);
        assertThat(grant.reason().arguments()).startsWith("assigned", "5", "2026-01-01");
        opine("waste", "west");
        ReviewCounts counts =
                polity.reviews().tally(narrow, LookbackRules.source(everyMonth("waste", "west", 1, 1)), "");
        assertRecorded(polity.reviews()
                .decide(
                        act(SmallCity.COUNTY_GOVERNMENT),
                        outcome("waste", "west", OutcomeKind.KEEP, "IN_USE"),
                        counts));
        assertThat(overdue(LocalDate.of(2024, 10, 1))).isEmpty();
        assertThat(overdue(LocalDate.of(2026, 7, 11))).containsExactly("assigned 2026-01-01");
    }

    private List<String> overdue(LocalDate day) {
        return polity.reviews().overdue(day).stream()
                .map(one -> (one.review() == null ? one.grant() : one.review())
                        + (one.finding() == null ? "" : "/" + one.finding()) + " " + one.dueOn())
                .toList();
    }

    @Test
    void every_reason_tells_a_sentence_in_both_languages() {
        repeal(SmallCity.WASTE, LocalDate.of(2024, 8, 1));
        open(review());
        List<Reason> reasons = decide(outcome("waste", "west", OutcomeKind.KEEP, "IN_USE"), List.of())
                .reasons();
        assertThat(reasons)
                .extracting(reason -> reason.tell(Language.ENGLISH))
                .containsExactly(
                        "The opinion of west on waste is missing.",
                        "Insufficient data: of waste in west, the indicator * was counted in 0 of 6 months, which is not zero.",
                        "The basis of waste is repealed from 2024-08-01: it goes back from that day.");
        assertThat(reasons).extracting(reason -> reason.tell(Language.CHINESE)).allMatch(text -> text.endsWith("。"));
    }

    private void repeal(PowerCode code, LocalDate from) {
        Power power = polity.powers().find(code).orElseThrow();
        Power repealed = new Power(
                code,
                power.name(),
                power.kind(),
                power.domain(),
                power.level(),
                power.basis(),
                power.inForce().until(from),
                power.sanctions(),
                power.citizenFine(),
                power.organisationFine(),
                power.linkedPenalty());
        assertRecorded(polity.powers().introduce(act(SmallCity.COUNTY_GOVERNMENT), repealed));
    }

    private void open(Review review) {
        assertRecorded(polity.reviews().open(act(SmallCity.URBAN), review));
    }

    private static Review review() {
        return review("r-1", FROM, UNTIL);
    }

    private static Review review(String id, YearMonth from, YearMonth until) {
        return new Review(
                new ReviewId(id),
                SmallCity.ASSIGNED,
                List.of(),
                List.of(),
                from,
                until,
                SmallCity.URBAN,
                OPENED,
                LocalDate.of(2024, 12, 31));
    }

    private void opine(String power, String body) {
        assertRecorded(polity.reviews().opine(act(new BodyId(body)), opinion(power, body)));
    }

    private static Opinion opinion(String power, String body) {
        return new Opinion(ID, new BodyId(body), new PowerCode(power), OutcomeKind.RECALL, "承接不了", OPENED, DOCUMENT);
    }

    private static ReviewFinding finding(String id, String owner) {
        return new ReviewFinding(new FindingId(id), ID, "没有执法记录", new BodyId(owner), OPENED, LocalDate.of(2024, 8, 1));
    }

    private static ReviewOutcome outcome(String power, String body, OutcomeKind kind, String reason) {
        return new ReviewOutcome(ID, new PowerCode(power), new BodyId(body), kind, reason, DECIDED, DECIDED, DOCUMENT);
    }

    private Outcome decide(ReviewOutcome outcome, List<IndicatorCount> given) {
        return polity.reviews().decide(act(SmallCity.COUNTY_GOVERNMENT), outcome, counts(given));
    }

    private ReviewCounts counts(List<IndicatorCount> given) {
        return polity.reviews().tally(review(), LookbackRules.source(given), "");
    }

    private static List<IndicatorCount> everyMonth(String power, String body, long numerator, long denominator) {
        List<IndicatorCount> counts = new ArrayList<>();
        for (YearMonth month = FROM; month.isBefore(UNTIL); month = month.plusMonths(1)) {
            counts.add(new IndicatorCount(
                    SmallCity.ASSIGNED,
                    new PowerCode(power),
                    new BodyId(body),
                    month,
                    Indicator.CASES_FILED,
                    numerator,
                    denominator));
        }
        return counts;
    }

    private Act act(BodyId body) {
        return new Act(new ActId("act-" + ++acts), SmallCity.OPERATOR, body, DOCUMENT, OPENED);
    }

    private static boolean mayUse(String power, String place, KnownCity city) {
        return city.powers().whoMay(new PowerCode(power), place, DECIDED).stream()
                .anyMatch(holding -> holding.title().basis().equals("assigned"));
    }

    private static void assertRecorded(Outcome outcome) {
        assertThat(outcome.recorded()).as(outcome.toString()).isTrue();
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).distinct().collect(Collectors.joining(";"));
    }
}
