package org.polity.examples.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.polity.Polity;
import org.polity.ReviewCounts;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.decision.Finding;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Provision;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;
import org.polity.model.review.IndicatorCount;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewId;
import org.polity.plugins.city.folder.CityFolderPlugin;
import org.polity.plugins.indicators.csv.IndicatorsCsvPlugin;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.city.CityProblem;
import org.polity.spi.law.LegalParameters;
import org.polity.spi.review.IndicatorSource;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;

/**
 * Looks back at the two grants of the bundled city that hand 200 penalties and 43 services to 71 townships: a million counts
 * of nine indicators, added up, and what follows by the engine's own rules and one local rule.
 */
public final class LookbackBenchmark {
    private static final List<String> GRANTS = List.of("g2020-penalties", "g2020-services");
    private static final YearMonth FROM = YearMonth.of(2021, 1);
    private static final YearMonth UNTIL = YearMonth.of(2021, 8);
    private static final LocalDate DAY = LocalDate.of(2021, 9, 1);

    private LookbackBenchmark() {}

    /** @param args the city folder, by default the bundled one below the project's root */
    public static void main(String... args) throws IOException {
        Path city = Path.of(
                args.length > 0
                        ? args[0]
                        : "examples/cityhall/src/main/resources/org/polity/examples/cityhall/huizhou");
        Path folder = Bench.folder();
        try (Polity polity = Bench.open(folder.resolve("polity"), new Lookback())) {
            polity.load(
                    Bench.act("load"),
                    new CityFolderPlugin()
                            .citySources(new DefaultSettings(new CityFolderPlugin().settings()))
                            .get(0),
                    city.toString());
            Path file = folder.resolve("counts.csv");
            write(polity, file);
            IndicatorSource csv = new IndicatorsCsvPlugin()
                    .indicatorSources(new DefaultSettings(new IndicatorsCsvPlugin().settings()))
                    .get(0);
            for (int run = 0; run < 5; run++) {
                run(polity, "made in memory", new Generated(polity), "");
                run(polity, "read from CSV", csv, file.toString());
            }
        } finally {
            Bench.remove(folder);
        }
    }

    /** Both grants in one file, which is read once for both. */
    private static void write(Polity polity, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("grant,power,body,month,indicator,numerator,denominator\n");
            List<IndicatorCount> counts = new ArrayList<>();
            new Generated(polity).read("", FROM, UNTIL, counts::add, problem -> {});
            for (IndicatorCount one : counts) {
                out.write(one.grant() + "," + one.power() + "," + one.body() + "," + one.month() + ","
                        + one.indicator().word() + "," + one.numerator() + "," + one.denominator() + "\n");
            }
        }
    }

    private static void run(Polity polity, String how, IndicatorSource source, String location) {
        Bench.forgetPeaks();
        long begin = System.nanoTime();
        List<ReviewCounts> counts = polity.reviews()
                .tally(GRANTS.stream().map(LookbackBenchmark::review).toList(), source, location);
        double counting = Bench.secondsSince(begin);
        begin = System.nanoTime();
        long proposed = 0;
        for (ReviewCounts of : counts) {
            proposed += polity.reviews().propose(of, DAY).proposals().size();
        }
        double proposing = Bench.secondsSince(begin);
        long taken = counts.stream().mapToLong(ReviewCounts::taken).sum();
        long pairs = counts.stream()
                .mapToLong(of -> (long) of.powers().size() * of.bodies().size())
                .sum();
        System.out.printf(
                "%s: %d powers in townships, %d counts: counting %.2f s, proposing %.2f s (%d proposals), together"
                        + " %.2f s, heap in use at most %d MiB%n",
                how, pairs, taken, counting, proposing, proposed, counting + proposing, Bench.peakMiB());
    }

    private static Review review(String grant) {
        return new Review(
                new ReviewId(grant),
                new GrantId(grant),
                List.of(),
                List.of(),
                FROM,
                UNTIL,
                new BodyId("GOV"),
                DAY,
                DAY);
    }

    /** Month by month, every indicator of every power in every township; of both grants a million and more. */
    private record Generated(Polity polity) implements IndicatorSource {
        @Override
        public String key() {
            return "generated";
        }

        @Override
        public void read(
                String location,
                YearMonth from,
                YearMonth untilExclusive,
                Consumer<IndicatorCount> counts,
                Consumer<CityProblem> problems) {
            for (String grant : GRANTS) {
                read(polity.reviews().tally(review(grant), new Nothing(), ""), from, untilExclusive, counts);
            }
        }

        private static void read(
                ReviewCounts none, YearMonth from, YearMonth untilExclusive, Consumer<IndicatorCount> counts) {
            long given = 0;
            for (PowerCode power : none.powers()) {
                for (BodyId body : none.bodies()) {
                    for (YearMonth month = from; month.isBefore(untilExclusive); month = month.plusMonths(1)) {
                        for (Indicator indicator : Indicator.values()) {
                            // A new text each, as a reader of a file has it.
                            counts.accept(new IndicatorCount(
                                    none.review().grant(),
                                    new PowerCode(new String(power.value())),
                                    new BodyId(new String(body.value())),
                                    month,
                                    indicator,
                                    (given * 31) % 7,
                                    7));
                            given++;
                        }
                    }
                }
            }
        }
    }

    private static final class Nothing implements IndicatorSource {
        @Override
        public String key() {
            return "nothing";
        }

        @Override
        public void read(
                String location,
                YearMonth from,
                YearMonth untilExclusive,
                Consumer<IndicatorCount> counts,
                Consumer<CityProblem> problems) {}
    }

    /** The parameters, and a rule that takes back what was not used. */
    private static final class Lookback implements PolityPlugin {
        @Override
        public String id() {
            return "lookback";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public ApiRange api() {
            return ApiRange.current();
        }

        @Override
        public List<LegalParameters> legalParameters(Settings settings) {
            return List.of(new LegalParameters() {
                @Override
                public String key() {
                    return "lookback";
                }

                @Override
                public List<LegalParameter> all() {
                    return List.of(
                            parameter("penalty.officers_least", 2), parameter("review.rate_least_denominator", 30));
                }
            });
        }

        private static LegalParameter parameter(String name, int value) {
            return new LegalParameter(
                    name, BigDecimal.valueOf(value), "count", new Provision("示例", "Example"), Period.ALWAYS);
        }

        @Override
        public List<ReviewRule> reviewRules(Settings settings) {
            return List.of(new ReviewRule() {
                @Override
                public String name() {
                    return "idle";
                }

                @Override
                public List<Proposal> propose(Question question, CityFacts city) {
                    return question.tally(Indicator.CASES_FILED)
                            .filter(tally -> tally.numerator() < 8)
                            .map(tally -> List.of(
                                    new Proposal(OutcomeKind.RECALL, Finding.of("IDLE", "少有立案。", "Hardly any case."))))
                            .orElse(List.of());
                }
            });
        }
    }
}
