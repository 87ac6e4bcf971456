package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.Polity;
import org.polity.ReviewCounts;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Language;
import org.polity.model.decision.Outcome;
import org.polity.model.grant.GrantChange;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;
import org.polity.model.review.IndicatorCount;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewId;
import org.polity.model.review.ReviewProposal;
import org.polity.model.review.ReviewProposals;
import org.polity.model.review.Tally;
import org.polity.spi.rule.ReviewRule;
import org.polity.testkit.SmallCity;

/** What follows from counts: what the engine proposes, what a local rule does, and what becomes of one that fails. */
class ProposalTest {
    private static final YearMonth FROM = YearMonth.of(2024, 1);
    private static final YearMonth UNTIL = YearMonth.of(2024, 7);
    private static final LocalDate DAY = LocalDate.of(2024, 7, 10);
    private static final Instrument DOCUMENT = new Instrument("中府〔2024〕9号");

    private final Town town = new Town();

    @AfterEach
    void close() {
        town.close();
    }

    /** No case in the whole window: take it back. */
    private static List<ReviewRule.Proposal> idle(ReviewRule.Question question) {
        return question.tally(Indicator.CASES_FILED).filter(tally -> tally.numerator() == 0).stream()
                .map(tally -> new ReviewRule.Proposal(
                        OutcomeKind.RECALL, Finding.of("IDLE", "{0}个月未立案。", "No case in {0} months.", "6")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            power | body | months | cases | repealed   | expected
            waste | east | 6      | 3     | -          | -
            waste | east | 6      | 0     | -          | RECALL IDLE 2024-07-10
            waste | east | 5      | 0     | -          | - INSUFFICIENT 2024-07-10
            waste | east | 0      | 0     | -          | - INSUFFICIENT 2024-07-10
            waste | east | 6      | 3     | 2024-07-11 | -
            waste | east | 6      | 3     | 2024-07-10 | RECALL BASIS_REPEALED 2024-07-10
            waste | east | 0      | 0     | 2024-05-01 | RECALL BASIS_REPEALED 2024-05-01
            waste | hill | 6      | 3     | -          | - TOO_FEW_OFFICERS 2024-07-10
            waste | hill | 6      | 0     | -          | - TOO_FEW_OFFICERS 2024-07-10;RECALL IDLE 2024-07-10
            waste | hill | 1      | 0     | -          | - INSUFFICIENT 2024-07-10;- TOO_FEW_OFFICERS 2024-07-10
            """, useHeadersInDisplayName = true)
    void what_is_proposed(
            String power, String body, int months, long cases, @Nullable String repealed, @Nullable String expected) {
        Polity polity = open(ProposalTest::idle);
        if (repealed != null) {
            repeal(polity, new PowerCode(power), LocalDate.parse(repealed));
        }
        ReviewProposals proposals = polity.reviews()
                .propose(tally(polity, counts(power, body, cases).subList(0, months)), DAY);

        assertThat(proposals.proposals().stream()
                        .filter(one -> one.power().value().equals(power)
                                && one.body().value().equals(body))
                        .map(ProposalTest::told))
                .containsExactly(expected == null ? new String[0] : expected.split(";", -1));
        assertThat(proposals.reasons()).isEmpty();
    }

    private static String told(ReviewProposal one) {
        return (one.outcome() == null ? "-" : one.outcome()) + " " + one.code() + " " + one.on();
    }

    @Test
    void every_pair_that_was_not_counted_is_insufficient() {
        Polity polity = open(ProposalTest::idle);
        assertThat(polity.reviews()
                        .propose(tally(polity, counts("waste", "east", 1)), DAY)
                        .proposals())
                .filteredOn(one -> one.code().equals("INSUFFICIENT"))
                .extracting(one -> one.body() + " " + one.power())
                .containsExactly("east stall", "west waste", "west stall", "hill waste", "hill stall");
    }

    @Test
    void too_few_officers_suspend_at_once_without_any_review() {
        Polity polity = open(ProposalTest::idle);
        assertThat(polity.reviews().suspensionsDue(LocalDate.of(2023, 12, 1))).isEmpty();
        List<ReviewProposal> due = polity.reviews().suspensionsDue(DAY);
        assertThat(due).extracting(one -> one.body() + " " + one.power()).containsExactly("hill waste", "hill stall");
        assertThat(due.get(0).reason().tell(Language.ENGLISH))
                .isEqualTo("山乡人民政府 has 1 officers with a valid certificate for urban and needs 2: suspended at once.");

        GrantChange suspension = due.get(0).suspension(DOCUMENT).orElseThrow();
        assertThat(polity.grants().change(Town.act("suspend"), suspension).recorded())
                .isTrue();

        assertThat(polity.reviews().suspensionsDue(DAY))
                .extracting(one -> one.body() + " " + one.power())
                .containsExactly("hill stall");
        assertThat(polity.powers().powersOf(new BodyId("hill"), "990103000000", DAY))
                .extracting(holding -> holding.power().value())
                .doesNotContain("waste")
                .contains("stall");
    }

    private static Act act(String id) {
        return new Act(new ActId(id), SmallCity.OPERATOR, SmallCity.COUNTY_GOVERNMENT, DOCUMENT, DAY);
    }

    @Test
    void everything_that_is_due_is_suspended_in_one_act() {
        Polity polity = open(ProposalTest::idle);
        Outcome outcome = polity.reviews().suspendDue(act("rest"));
        assertThat(outcome.recorded()).isTrue();
        assertThat(polity.reviews().suspensionsDue(DAY)).isEmpty();
        assertThat(polity.powers().powersOf(new BodyId("hill"), "990103000000", DAY))
                .extracting(holding -> holding.power().value())
                .doesNotContain("waste", "stall");
        assertThat(polity.powers().powersOf(new BodyId("hill"), "990103000000", DAY.minusDays(1)))
                .extracting(holding -> holding.power().value())
                .contains("waste", "stall");
        long position = polity.position();
        assertThat(polity.reviews().suspendDue(act("rest")).recorded())
                .as("the same act again")
                .isTrue();
        assertThat(polity.reviews().suspendDue(act("rest-2")).reasons())
                .as("nothing is due")
                .extracting(reason -> reason.code().name())
                .containsExactly("NOTHING_NEW");
        assertThat(polity.position()).isEqualTo(position);
    }

    @Test
    void a_parameter_that_is_unknown_is_said_and_no_rate_is_shown() {
        Polity polity = open(new LookbackRules(question -> List.of()));
        ReviewProposals proposals = polity.reviews().propose(tally(polity, counts("waste", "hill", 1)), DAY);
        assertThat(proposals.reasons())
                .extracting(reason ->
                        reason.code().name() + " " + reason.arguments().get(0))
                .containsExactly(
                        "PARAMETER_UNKNOWN review.rate_least_denominator", "PARAMETER_UNKNOWN penalty.officers_least");
        assertThat(proposals.showsRate(new Tally(Indicator.CASES_FILED, 1, 1_000_000, 6, 6)))
                .isFalse();
        assertThat(polity.reviews().suspensionsDue(DAY))
                .hasSize(7)
                .allMatch(one -> one.code().equals("PARAMETER_UNKNOWN") && !one.isSuspension());
        assertThat(polity.reviews().overdue(DAY))
                .extracting(one -> one.reason().code().name())
                .containsExactly("PARAMETER_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({"29, 6, false", "30, 6, true", "31, 6, true", "30, 5, false"})
    void a_small_denominator_shows_counts(long denominator, int months, boolean rate) {
        Polity polity = open(ProposalTest::idle);
        ReviewProposals proposals = polity.reviews().propose(tally(polity, List.of()), DAY);
        assertThat(proposals.showsRate(new Tally(Indicator.LOST_IN_COURT, 3, denominator, months, 6)))
                .isEqualTo(rate);
    }

    @Test
    void a_rule_that_throws_is_named_and_given_up_after_three_times() {
        Polity polity = open(question -> {
            throw new IllegalStateException("broken");
        });
        assertFailed(polity, "java.lang.IllegalStateException: broken");
    }

    @Test
    void a_rule_that_answers_nothing_is_named() {
        assertFailed(open(question -> null), "it answered null");
    }

    @Test
    void a_rule_that_loops_is_named_and_the_engine_lives() {
        CountDownLatch never = new CountDownLatch(1);
        Polity polity = open(question -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });
        assertFailed(polity, "it took longer than polity.rule.time-limit, PT0.05S");
    }

    private void assertFailed(Polity polity, String why) {
        List<IndicatorCount> given = new ArrayList<>();
        for (String power : List.of("waste", "stall")) {
            for (String body : List.of("east", "west")) {
                given.addAll(counts(power, body, 0));
            }
        }
        ReviewProposals proposals = polity.reviews().propose(tally(polity, given), DAY);
        assertThat(proposals.proposals())
                .filteredOn(one -> one.code().equals("RULE_FAILED"))
                .hasSize(3)
                .allSatisfy(one -> {
                    assertThat(one.reason().arguments().get(0)).isEqualTo("test-lookback/idle");
                    assertThat(one.reason().arguments().get(1))
                            .isIn(why, "it has not come back from an earlier question");
                })
                .first()
                .satisfies(one -> assertThat(one.reason().arguments().get(1)).isEqualTo(why));
        assertThat(proposals.reasons()).hasSize(1);
        assertThat(proposals.reasons().get(0).tell(Language.ENGLISH))
                .startsWith("The local rule test-lookback/idle failed 3 times");
        assertThat(polity.bodies()
                        .establish(Town.act("after"), Town.body("after"))
                        .recorded())
                .isTrue();
    }

    private Polity open(Function<ReviewRule.Question, @Nullable List<ReviewRule.Proposal>> rule) {
        return open(LookbackRules.with(rule));
    }

    private Polity open(LookbackRules rules) {
        Polity polity = town.open(builder -> builder.plugin(rules).setting("polity.rule.time-limit", "PT0.05S"));
        SmallCity.load(polity);
        return polity;
    }

    private static ReviewCounts tally(Polity polity, List<IndicatorCount> given) {
        Review review = new Review(
                new ReviewId("r-1"),
                SmallCity.ASSIGNED,
                List.of(),
                List.of(),
                FROM,
                UNTIL,
                SmallCity.URBAN,
                DAY,
                DAY.plusDays(30));
        return polity.reviews().tally(review, LookbackRules.source(given), "");
    }

    private static List<IndicatorCount> counts(String power, String body, long cases) {
        List<IndicatorCount> counts = new ArrayList<>();
        for (YearMonth month = FROM; month.isBefore(UNTIL); month = month.plusMonths(1)) {
            counts.add(new IndicatorCount(
                    SmallCity.ASSIGNED,
                    new PowerCode(power),
                    new BodyId(body),
                    month,
                    Indicator.CASES_FILED,
                    cases,
                    1));
        }
        return counts;
    }

    private static void repeal(Polity polity, PowerCode code, LocalDate from) {
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
        assertThat(polity.powers().introduce(Town.act("repeal"), repealed).recorded())
                .isTrue();
    }
}
