package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.polity.Polity;
import org.polity.ReviewCounts;
import org.polity.examples.cityhall.report.LookbackReport;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Language;
import org.polity.model.grant.GrantId;
import org.polity.model.place.CityProfile;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewId;
import org.polity.model.review.ReviewProposal;
import org.polity.model.review.ReviewProposals;
import org.polity.model.review.ReviewReason;
import org.polity.model.review.Tally;
import org.polity.spi.review.IndicatorSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks back at a grant: counts a window, and writes what follows. Records nothing. */
@Command(
        name = "review",
        description =
                "Looks back at a grant over a window of months: what was used, and what follows. Records nothing.")
final class ReviewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ProblemsOption problems = new ProblemsOption();

    @Option(names = "--in", paramLabel = "FILE", required = true, description = "Where the counts are read.")
    private Path in = Path.of("");

    @Option(
            names = "--source",
            paramLabel = "KEY",
            defaultValue = "csv",
            description = "The key of the source of counts that reads it; csv when not given.")
    private String source = "csv";

    @Option(names = "--grant", paramLabel = "GRANT", required = true, description = "The identifier of a grant.")
    private String grant = "";

    @Option(names = "--from", paramLabel = "MONTH", required = true, description = "The first month, such as 2021-01.")
    private YearMonth from = YearMonth.of(1970, 1);

    @Option(
            names = "--until",
            paramLabel = "MONTH",
            required = true,
            description = "The first month after the window, such as 2022-01.")
    private YearMonth until = YearMonth.of(1970, 1);

    @Option(
            names = "--day",
            paramLabel = "DAY",
            description = "The day for which it is asked, such as 2022-01-31; today when not given.")
    private @Nullable LocalDate day;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where the report is written, as HTML.")
    private Path out = Path.of("");

    @Option(names = "--csv", paramLabel = "FILE", description = "Where the proposals are written, too, as CSV.")
    private @Nullable Path csv;

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OutputFile.requireDistinct("--out", out, "--in", in);
        OutputFile.requireDistinct("--problems", problems.file, "--in", in);
        OutputFile.requireDistinct("--problems", problems.file, "--out", out);
        if (csv != null) {
            OutputFile.requireDistinct("--csv", csv, "--in", in);
            OutputFile.requireDistinct("--csv", csv, "--out", out);
            OutputFile.requireDistinct("--csv", csv, "--problems", problems.file);
        }
        if (!from.isBefore(until)) {
            throw wrong("--from " + from + " --until " + until + ": give a window of at least a month");
        }
        try (Polity polity = database.open(terminal)) {
            return review(polity);
        }
    }

    private int review(Polity polity) {
        IndicatorSource counting = polity.indicatorSource(source)
                .orElseThrow(() -> wrong("--source " + source + ": no plugin offers a source of counts of that key"));
        GrantId known = grant(polity);
        LocalDate asked = day == null ? today(polity) : day;
        if (asked.isBefore(until.atDay(1))) {
            throw wrong("--until " + until + ": the window is over on " + until.atDay(1) + " and the day is " + asked
                    + "; name an earlier window or a later --day");
        }
        YearMonth earlier = from.minusMonths(Tally.months(from, until));
        List<ReviewCounts> both = polity.reviews()
                .tally(
                        List.of(review(known, from, until, asked), review(known, earlier, from, asked)),
                        counting,
                        in.toString());
        ReviewCounts counts = both.get(0);
        if (!counts.problems().isEmpty()) {
            return problems.report(
                    terminal, counts.problems(), counts.problems().size() >= ProblemsOption.MOST_PROBLEMS);
        }
        // The window of equal length before, where something was counted in it.
        ReviewCounts before = both.get(1).taken() == 0 ? null : both.get(1);
        ReviewProposals proposals = polity.reviews().propose(counts, asked);
        OutputFile.write(out, new LookbackReport(polity, counts, before, proposals).html());
        if (csv != null) {
            write(csv, proposals);
        }
        tell(counts, proposals);
        return ExitStatus.DONE;
    }

    private GrantId grant(Polity polity) {
        List<String> known =
                polity.grants().all().stream().map(one -> one.id().value()).toList();
        if (!known.contains(grant)) {
            throw wrong("--grant " + grant + ": no such grant is recorded; "
                    + (known.isEmpty() ? "there is none yet" : "name one of " + String.join(", ", known)));
        }
        return new GrantId(grant);
    }

    private LocalDate today(Polity polity) {
        ZoneId zone = polity.places().profile().map(CityProfile::zone).orElse(ZoneId.of("Asia/Shanghai"));
        return LocalDate.ofInstant(terminal.clock().instant(), zone);
    }

    private static Review review(GrantId grant, YearMonth from, YearMonth until, LocalDate day) {
        return new Review(
                new ReviewId("report-" + grant + "-" + from),
                grant,
                List.of(),
                List.of(),
                from,
                until,
                new BodyId(OperatorRule.OPERATOR.value()),
                day,
                day);
    }

    private static void write(Path place, ReviewProposals proposals) {
        try (OutputFile file = OutputFile.at(place)) {
            try (CsvWriter rows = new CsvWriter(file.text())) {
                rows.row(List.of("body", "power", "outcome", "on", "code", "reason_zh", "reason_en"));
                for (ReviewProposal one : proposals.proposals()) {
                    rows.row(row(one));
                }
            } catch (IOException e) {
                throw OutputFile.unwritable(place, e);
            }
            file.keep();
        }
    }

    private static List<String> row(ReviewProposal one) {
        return List.of(
                one.body().value(),
                one.power().value(),
                outcome(one),
                one.on().toString(),
                one.code(),
                one.reason().tell(Language.CHINESE),
                one.reason().tell(Language.ENGLISH));
    }

    private static String outcome(ReviewProposal one) {
        if (one.isSuspension()) {
            return "suspend";
        }
        OutcomeKind outcome = one.outcome();
        return outcome == null ? "" : outcome.word();
    }

    private void tell(ReviewCounts counts, ReviewProposals proposals) {
        terminal.say("counts taken " + counts.taken() + ", passed over " + counts.passedOver());
        terminal.say("recalls proposed "
                + count(proposals, one -> one.outcome() == OutcomeKind.RECALL)
                + ", suspensions at once " + count(proposals, ReviewProposal::isSuspension)
                + ", insufficient " + count(proposals, one -> one.reason().code() == ReviewReason.INSUFFICIENT));
        proposals
                .reasons()
                .forEach(reason -> terminal.warn(reason.code().name() + ": " + reason.tell(Language.ENGLISH)));
    }

    private static long count(ReviewProposals proposals, Predicate<ReviewProposal> which) {
        return proposals.proposals().stream()
                .filter(which)
                .map(one -> List.of(one.body(), one.power()))
                .distinct()
                .count();
    }

    private static CommandFailure wrong(String message) {
        return new CommandFailure(ExitStatus.COMMAND_LINE_WRONG, message);
    }
}
