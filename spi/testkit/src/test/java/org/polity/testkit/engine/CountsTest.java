package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polity.Polity;
import org.polity.ReviewCounts;
import org.polity.model.basis.BodyId;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;
import org.polity.model.review.IndicatorCount;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewId;
import org.polity.model.review.Tally;
import org.polity.model.review.TallyComparison;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;
import org.polity.spi.review.IndicatorSource;
import org.polity.testkit.PolityExtension;
import org.polity.testkit.SmallCity;

/** Counts are added up as a list of them, read slowly, would be. */
class CountsTest {
    private static final YearMonth FROM = YearMonth.of(2023, 7);
    private static final YearMonth UNTIL = YearMonth.of(2024, 7);

    @RegisterExtension
    static final PolityExtension POLITY = PolityExtension.inMemory();

    private final Polity polity;

    CountsTest(Polity polity) {
        this.polity = polity;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void sums_agree_with_a_slow_reading(long seed) {
        List<IndicatorCount> given = random(seed);
        ReviewCounts counts = polity.reviews().tally(review(FROM, UNTIL), LookbackRules.source(given), "");

        List<IndicatorCount> meant = given.stream()
                .filter(one -> one.grant().equals(SmallCity.ASSIGNED)
                        && List.of("waste", "stall").contains(one.power().value())
                        && List.of("east", "west", "hill").contains(one.body().value())
                        && !one.month().isBefore(FROM)
                        && one.month().isBefore(UNTIL))
                .toList();
        assertThat(counts.taken()).as("seed %s", seed).isEqualTo(meant.size());
        assertThat(counts.passedOver()).as("seed %s", seed).isEqualTo(given.size() - meant.size());
        assertThat(counts.problems()).isEmpty();
        for (PowerCode power : counts.powers()) {
            for (BodyId body : counts.bodies()) {
                List<Tally> expected = new ArrayList<>();
                for (Indicator indicator : Indicator.values()) {
                    List<IndicatorCount> own = meant.stream()
                            .filter(one -> one.power().equals(power)
                                    && one.body().equals(body)
                                    && one.indicator() == indicator)
                            .toList();
                    if (!own.isEmpty()) {
                        expected.add(sum(indicator, own, 12));
                    }
                }
                assertThat(counts.tallies(power, body))
                        .as("seed %s %s %s", seed, power, body)
                        .isEqualTo(expected);
            }
        }
        for (Indicator indicator : Indicator.values()) {
            List<IndicatorCount> own =
                    meant.stream().filter(one -> one.indicator() == indicator).toList();
            assertThat(counts.total(indicator)).as("seed %s", seed).isEqualTo(sum(indicator, own, 12 * 6));
            for (YearMonth month = FROM; month.isBefore(UNTIL); month = month.plusMonths(1)) {
                YearMonth of = month;
                List<IndicatorCount> inMonth =
                        own.stream().filter(one -> one.month().equals(of)).toList();
                assertThat(counts.month(indicator, month)).isEqualTo(sum(indicator, inMonth, 6));
            }
        }
    }

    private static Tally sum(Indicator indicator, List<IndicatorCount> own, int window) {
        return new Tally(
                indicator,
                own.stream().mapToLong(IndicatorCount::numerator).sum(),
                own.stream().mapToLong(IndicatorCount::denominator).sum(),
                own.size(),
                window);
    }

    /** Some of it of other grants, powers, bodies and months; no key twice. */
    private static List<IndicatorCount> random(long seed) {
        Random random = new Random(seed);
        Map<List<Object>, IndicatorCount> counts = new LinkedHashMap<>();
        int count = random.nextInt(600);
        for (int i = 0; i < count; i++) {
            int denominator = random.nextInt(1000);
            int bound = Math.min(100, denominator + 1);
            IndicatorCount one = new IndicatorCount(
                    random.nextInt(10) == 0 ? SmallCity.ENTRUSTED : SmallCity.ASSIGNED,
                    new PowerCode(pick(random, "waste", "stall", "dust", "seize", "unknown")),
                    new BodyId(pick(random, "east", "west", "hill", "urban", "unknown")),
                    FROM.plusMonths(random.nextInt(16) - 2),
                    Indicator.values()[random.nextInt(Indicator.values().length)],
                    random.nextInt(bound),
                    denominator);
            counts.putIfAbsent(List.of(one.grant(), one.power(), one.body(), one.month(), one.indicator()), one);
        }
        return List.copyOf(counts.values());
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    @Test
    void a_count_of_nothing_is_zero_and_a_month_without_one_is_not() {
        ReviewCounts counts = polity.reviews()
                .tally(review(FROM, FROM.plusMonths(2)), LookbackRules.source(List.of(cases(FROM, 0))), "");
        Tally tally = counts.tally(SmallCity.WASTE, SmallCity.EAST_TOWN, Indicator.CASES_FILED)
                .orElseThrow();
        assertThat(tally).isEqualTo(new Tally(Indicator.CASES_FILED, 0, 1, 1, 2));
        assertThat(tally.isSufficient()).isFalse();
        assertThat(counts.tally(SmallCity.WASTE, SmallCity.WEST_TOWN, Indicator.CASES_FILED))
                .isEmpty();
        assertThat(counts.tally(SmallCity.DUST, SmallCity.WEST_TOWN, Indicator.CASES_FILED))
                .isEmpty();
        assertThatThrownBy(() -> counts.month(Indicator.CASES_FILED, FROM.plusMonths(2)))
                .hasMessageContaining("outside the window 2023-07 until 2023-09");
        assertThatThrownBy(() -> counts.month(Indicator.CASES_FILED, FROM.minusMonths(1)))
                .hasMessageContaining("outside the window");
    }

    @Test
    void problems_come_with_their_place_and_the_rest_is_counted() {
        CityProblem bad = new CityProblem("counts.csv", 7, "month", "2024-13", ProblemCode.VALUE_MALFORMED, "no month");
        ReviewCounts counts = polity.reviews()
                .tally(
                        review(FROM, UNTIL),
                        LookbackRules.source(
                                List.of(cases(FROM, 2), cases(FROM, 3), cases(FROM.plusMonths(1), 1_000_000_000_000L)),
                                bad),
                        "counts.csv");
        assertThat(counts.problems())
                .extracting(CityProblem::code)
                .containsExactly(ProblemCode.DUPLICATE_ID, ProblemCode.VALUE_OUT_OF_RANGE, ProblemCode.VALUE_MALFORMED);
        assertThat(counts.problems()).contains(bad);
        assertThat(counts.taken()).isEqualTo(1);
        assertThat(counts.total(Indicator.CASES_FILED).numerator()).isEqualTo(2);
    }

    @Test
    void a_source_that_throws_leaves_a_problem_and_one_that_comes_back_later_is_stopped() {
        List<Consumer<IndicatorCount>> kept = new ArrayList<>();
        IndicatorSource wrong = new IndicatorSource() {
            @Override
            public String key() {
                return "wrong";
            }

            @Override
            public void read(
                    String location,
                    YearMonth from,
                    YearMonth untilExclusive,
                    Consumer<IndicatorCount> counts,
                    Consumer<CityProblem> problems) {
                counts.accept(cases(FROM, 2));
                kept.add(counts);
                throw new IllegalStateException("disk");
            }
        };
        ReviewCounts counts = polity.reviews().tally(review(FROM, UNTIL), wrong, "there");
        assertThat(counts.taken()).isEqualTo(1);
        assertThat(counts.problems()).hasSize(1);
        assertThat(counts.problems().get(0).message()).contains("the source of counts failed", "disk");
        assertThatThrownBy(() -> kept.get(0).accept(cases(FROM.plusMonths(1), 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(counts.taken()).isEqualTo(1);
    }

    @Test
    void several_reviews_are_counted_in_one_reading_as_each_is_alone() {
        YearMonth middle = FROM.plusMonths(6);
        CityProblem bad = new CityProblem("counts.csv", 7, "month", "2024-13", ProblemCode.VALUE_MALFORMED, "no month");
        List<IndicatorCount> given = List.of(cases(FROM, 2), cases(middle, 5), cases(UNTIL, 9));
        List<Review> reviews = List.of(review(middle, UNTIL), review(FROM, middle));
        List<String> read = new ArrayList<>();
        IndicatorSource source = LookbackRules.source(given, bad);
        IndicatorSource watched = new IndicatorSource() {
            @Override
            public String key() {
                return source.key();
            }

            @Override
            public void read(
                    String location,
                    YearMonth from,
                    YearMonth untilExclusive,
                    Consumer<IndicatorCount> counts,
                    Consumer<CityProblem> problems) {
                read.add(location + " " + from + " " + untilExclusive);
                source.read(location, from, untilExclusive, counts, problems);
            }
        };
        List<ReviewCounts> together = polity.reviews().tally(reviews, watched, "there");
        assertThat(read).containsExactly("there " + FROM + " " + UNTIL);
        assertThat(together).hasSize(2);
        for (int i = 0; i < reviews.size(); i++) {
            ReviewCounts alone = polity.reviews().tally(reviews.get(i), source, "there");
            assertThat(together.get(i).review()).isEqualTo(reviews.get(i));
            assertThat(together.get(i).total(Indicator.CASES_FILED)).isEqualTo(alone.total(Indicator.CASES_FILED));
            assertThat(together.get(i).taken()).isEqualTo(alone.taken()).isEqualTo(1);
            assertThat(together.get(i).passedOver()).isEqualTo(alone.passedOver());
            assertThat(together.get(i).problems()).containsExactly(bad);
        }
        assertThat(polity.reviews().tally(List.of(), watched, "there")).isEmpty();
        assertThat(read).hasSize(1);
    }

    @Test
    void only_windows_of_equal_length_are_compared() {
        YearMonth middle = FROM.plusMonths(6);
        List<IndicatorCount> given = List.of(cases(FROM, 2), cases(middle, 5));
        ReviewCounts before = polity.reviews().tally(review(FROM, middle), LookbackRules.source(given), "");
        ReviewCounts after = polity.reviews().tally(review(middle, UNTIL), LookbackRules.source(given), "");
        assertThat(after.since(before))
                .containsExactly(new TallyComparison(
                        new Tally(Indicator.CASES_FILED, 2, 1, 1, 36), new Tally(Indicator.CASES_FILED, 5, 1, 1, 36)));
        ReviewCounts longer = polity.reviews().tally(review(FROM, UNTIL), LookbackRules.source(given), "");
        assertThatThrownBy(() -> longer.since(before)).hasMessageContaining("only windows of equal length");
        Review narrow = new Review(
                new ReviewId("r"),
                SmallCity.ASSIGNED,
                List.of(SmallCity.WASTE),
                List.of(),
                FROM,
                middle,
                SmallCity.URBAN,
                SmallCity.DAY,
                SmallCity.DAY);
        ReviewCounts fewer = polity.reviews().tally(narrow, LookbackRules.source(given), "");
        assertThatThrownBy(() -> after.since(fewer)).hasMessageContaining("not of the same powers and townships");
    }

    @Test
    void of_an_unknown_grant_nothing_is_counted() {
        Review unknown = new Review(
                new ReviewId("r"),
                new GrantId("unknown"),
                List.of(),
                List.of(),
                FROM,
                UNTIL,
                SmallCity.URBAN,
                SmallCity.DAY,
                SmallCity.DAY);
        ReviewCounts counts = polity.reviews().tally(unknown, LookbackRules.source(List.of(cases(FROM, 2))), "");
        assertThat(counts.taken()).isZero();
        assertThat(counts.passedOver()).isEqualTo(1);
        assertThat(counts.total(Indicator.CASES_FILED).window()).isZero();
        assertThat(polity.reviews().propose(counts, SmallCity.DAY).proposals()).isEmpty();
    }

    private static IndicatorCount cases(YearMonth month, long numerator) {
        return new IndicatorCount(
                SmallCity.ASSIGNED, SmallCity.WASTE, SmallCity.EAST_TOWN, month, Indicator.CASES_FILED, numerator, 1);
    }

    private static Review review(YearMonth from, YearMonth until) {
        LocalDate opened = until.atDay(1).plus(9, ChronoUnit.DAYS);
        return new Review(
                new ReviewId("r-1"),
                SmallCity.ASSIGNED,
                List.of(),
                List.of(),
                from,
                until,
                SmallCity.URBAN,
                opened,
                opened.plusDays(60));
    }
}
