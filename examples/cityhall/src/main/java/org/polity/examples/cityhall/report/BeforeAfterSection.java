package org.polity.examples.cityhall.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.ReviewCounts;
import org.polity.model.review.Indicator;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewProposals;
import org.polity.model.review.Tally;
import org.polity.model.review.TallyComparison;

/**
 * Each indicator before and after, over windows of equal length, and month by month.
 *
 * @param counts the counts of the window
 * @param before those of the window before it, or null when nothing was counted in it
 * @param proposals which rates may be shown
 */
record BeforeAfterSection(ReviewCounts counts, @Nullable ReviewCounts before, ReviewProposals proposals) {
    private static final double WIDTH = 1080;
    private static final double LEFT = 220;
    private static final double RIGHT = 250;
    private static final double ROW = 44;
    private static final double MONTHS_HIGH = 120;

    void write(Markup page) {
        page.open("section").open("h2").both("前后对比", "Before and after").close();
        page.open("p", "class", "lead")
                .both(
                        before == null ? "前一个等长评估期没有数据，不作对比。" : "上为前一个等长评估期，下为本期；分母小于规定数或数据不足时只列两个数，不算比率。",
                        before == null
                                ? "Nothing was counted in the window of equal length before, so nothing is compared."
                                : "Above the window of equal length before, below this one; where the denominator is small"
                                        + " or months are missing, the two counts stand and no rate.")
                .close();
        List<TallyComparison> comparisons = before == null ? alone() : counts.since(before);
        drawBars(page, comparisons);
        for (TallyComparison comparison : comparisons) {
            if (comparison.indicator() == Indicator.CASES_FILED) {
                page.open("h3").both("逐月立案", "Cases filed month by month").close();
                drawMonths(page);
            }
        }
        page.close();
    }

    private List<TallyComparison> alone() {
        List<TallyComparison> comparisons = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            Tally after = counts.total(indicator);
            if (after.months() > 0) {
                comparisons.add(new TallyComparison(new Tally(indicator, 0, 0, 0, after.window()), after));
            }
        }
        return comparisons;
    }

    private void drawBars(Markup svg, List<TallyComparison> comparisons) {
        svg.open("svg", "viewBox", "0 0 " + (int) WIDTH + " " + (int) (comparisons.size() * ROW + 6), "role", "img");
        double y = 0;
        for (TallyComparison comparison : comparisons) {
            Indicator indicator = comparison.indicator();
            svg.element("text", LookbackNames.zh(indicator), "x", 0, "y", y + 17, "class", "label strong");
            svg.element("text", LookbackNames.en(indicator), "x", 0, "y", y + 32, "class", "tick");
            double most = Math.max(share(comparison.before()), share(comparison.after()));
            drawBar(svg, comparison.before(), most, y + 4, "bar before");
            drawBar(svg, comparison.after(), most, y + 21, "bar");
            y += ROW;
        }
        svg.close();
    }

    /** How long a bar is: the rate where one may be shown, else the count. */
    private double share(Tally tally) {
        return asRates(tally) ? (double) tally.numerator() / tally.denominator() : tally.numerator();
    }

    private boolean asRates(Tally tally) {
        boolean rate = tally.indicator().isShare() && proposals.showsRate(tally);
        ReviewCounts other = before;
        Tally earlier = other == null ? null : other.total(tally.indicator());
        // Both bars of a pair are of one kind.
        return rate
                && proposals.showsRate(counts.total(tally.indicator()))
                && (earlier == null || earlier.months() == 0 || proposals.showsRate(earlier));
    }

    private void drawBar(Markup svg, Tally tally, double most, double y, String style) {
        double width = most <= 0 ? 0 : share(tally) / most * (WIDTH - LEFT - RIGHT);
        svg.empty("rect", "x", LEFT, "y", y, "width", Math.max(1, width), "height", 14, "rx", 2, "class", style);
        svg.element("text", told(tally), "x", LEFT + width + 8, "y", y + 11, "class", "tick value");
    }

    private String told(Tally tally) {
        if (tally.months() == 0) {
            return "无数据 no data";
        }
        String counted = String.format("%,d / %,d", tally.numerator(), tally.denominator());
        String coverage = tally.isSufficient()
                ? ""
                : String.format(" · 缺 missing %,d / %,d", tally.window() - tally.months(), tally.window());
        return asRates(tally)
                ? String.format("%.1f%%（%s）", 100.0 * tally.numerator() / tally.denominator(), counted)
                : counted + coverage;
    }

    private void drawMonths(Markup svg) {
        List<Tally> tallies = new ArrayList<>();
        List<YearMonth> months = new ArrayList<>();
        if (before != null) {
            addMonths(before, tallies, months);
        }
        int earlier = tallies.size();
        addMonths(counts, tallies, months);
        long most =
                Math.max(1, tallies.stream().mapToLong(Tally::numerator).max().orElse(1));
        double step = (WIDTH - 20) / tallies.size();
        svg.open("svg", "viewBox", "0 0 " + (int) WIDTH + " " + (int) (MONTHS_HIGH + 34), "role", "img");
        for (int i = 0; i < tallies.size(); i++) {
            Tally tally = tallies.get(i);
            double high = tally.numerator() * MONTHS_HIGH / most;
            double x = 10 + i * step;
            svg.open(
                            "rect",
                            "x",
                            x + 2,
                            "y",
                            MONTHS_HIGH + 12 - high,
                            "width",
                            Math.max(1, Math.min(44, step - 4)),
                            "height",
                            Math.max(0.5, high),
                            "class",
                            i < earlier ? "bar before" : "bar")
                    .element("title", months.get(i) + ": " + tally.numerator())
                    .close();
            if (tallies.size() <= 36) {
                svg.element(
                        "text",
                        tally.months() == 0 ? "—" : tally.numerator(),
                        "x",
                        x + 4,
                        "y",
                        MONTHS_HIGH + 8 - high,
                        "class",
                        "tick");
                svg.element("text", months.get(i), "x", x + 2, "y", MONTHS_HIGH + 28, "class", "tick");
            }
        }
        svg.close();
    }

    private static void addMonths(ReviewCounts of, List<Tally> tallies, List<YearMonth> months) {
        Review review = of.review();
        for (YearMonth month = review.from(); month.isBefore(review.untilExclusive()); month = month.plusMonths(1)) {
            tallies.add(of.month(Indicator.CASES_FILED, month));
            months.add(month);
        }
    }
}
