package org.polity.examples.cityhall.report;

import java.util.List;
import java.util.Optional;
import org.polity.ReviewCounts;
import org.polity.examples.cityhall.report.LookbackCells.Mark;
import org.polity.model.basis.BodyId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;
import org.polity.model.review.Tally;

/** Items down, townships across: how much each power is used in each township, and what is proposed of it. */
final class LookbackMap {
    private static final double WIDTH = 1080;
    private static final double LEFT = 236;
    private static final double RIGHT = 28;
    private static final double HEAD = 76;
    private static final double ROW = 13;
    private static final int LEVELS = 6;

    private final ReviewCounts counts;
    private final LookbackCells cells;
    private final LookbackNames names;
    private final Indicator indicator;
    private final long most;

    LookbackMap(ReviewCounts counts, LookbackCells cells, LookbackNames names) {
        this.counts = counts;
        this.cells = cells;
        this.names = names;
        indicator = shown(counts);
        long greatest = 1;
        for (BodyId body : counts.bodies()) {
            for (PowerCode power : counts.powers()) {
                greatest = Math.max(
                        greatest,
                        counts.tally(power, body, indicator)
                                .map(Tally::numerator)
                                .orElse(0L));
            }
        }
        most = greatest;
    }

    /** Cases filed, or else the first indicator that was counted. */
    private static Indicator shown(ReviewCounts counts) {
        for (Indicator indicator : Indicator.values()) {
            if (counts.total(indicator).months() > 0) {
                return indicator;
            }
        }
        return Indicator.CASES_FILED;
    }

    void write(Markup page) {
        page.open("section").open("h2").both("事项与镇街热力图", "Item by township").close();
        page.open("p", "class", "lead")
                .both(
                        "颜色越深，" + LookbackNames.zh(indicator) + "越多（最多" + most
                                + "）；斜纹为数据不足，不等于零；红框为建议收回，橙框为立即暂停；空白为不在评估范围。",
                        "The darker, the more " + LookbackNames.en(indicator) + " (at most " + most
                                + "); hatched: insufficient data, which is not zero; red: recall proposed; orange:"
                                + " suspended at once; blank: not under review.")
                .close();
        draw(page);
        page.close();
    }

    private void draw(Markup svg) {
        List<BodyId> bodies = counts.bodies();
        List<PowerCode> powers = counts.powers();
        double height = HEAD + powers.size() * ROW + 4;
        svg.open("svg", "viewBox", "0 0 " + (int) WIDTH + " " + (int) height, "role", "img", "class", "lookback");
        pattern(svg);
        for (int i = 0; i < bodies.size(); i++) {
            double x = LEFT + (i + 0.5) * cell() + 3;
            svg.element(
                    "text",
                    names.township(bodies.get(i)),
                    "transform",
                    "translate(" + Math.round(x) + " " + (int) (HEAD - 6) + ") rotate(-60)",
                    "class",
                    "town");
        }
        for (int i = 0; i < powers.size(); i++) {
            double y = HEAD + i * ROW;
            svg.element("text", cut(names.power(powers.get(i))), "x", LEFT - 8, "y", y + 10, "class", "item");
            for (int j = 0; j < bodies.size(); j++) {
                if (counts.covers(powers.get(i), bodies.get(j))) {
                    drawCell(svg, powers.get(i), bodies.get(j), LEFT + j * cell(), y);
                }
            }
        }
        svg.close();
    }

    private static void pattern(Markup svg) {
        svg.open("defs")
                .open(
                        "pattern",
                        "id",
                        "hatch",
                        "width",
                        4,
                        "height",
                        4,
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)");
        svg.empty("rect", "width", 4, "height", 4, "fill", "#f4f1ec");
        svg.empty("line", "x1", 0, "y1", 0, "x2", 0, "y2", 4, "stroke", "#b9ab97", "stroke-width", 1.6);
        svg.close(2);
    }

    private void drawCell(Markup svg, PowerCode power, BodyId body, double x, double y) {
        boolean recall = cells.has(power, body, Mark.RECALL);
        boolean suspension = cells.has(power, body, Mark.SUSPENSION);
        svg.open(
                        "rect",
                        "x",
                        x + 0.8,
                        "y",
                        y + 0.8,
                        "width",
                        cell() - 1.6,
                        "height",
                        ROW - 1.6,
                        "class",
                        level(power, body) + (recall ? " back" : suspension ? " rest" : ""))
                .element("title", names.township(body) + " · " + names.power(power) + ": " + told(power, body))
                .close();
    }

    private String told(PowerCode power, BodyId body) {
        return counts.tally(power, body, indicator)
                .map(tally -> tally.numerator() + "（" + tally.months() + "/" + tally.window() + "个月）")
                .orElse("数据不足");
    }

    private String level(PowerCode power, BodyId body) {
        Optional<Tally> tally = counts.tally(power, body, indicator);
        if (tally.isEmpty() || cells.has(power, body, Mark.INSUFFICIENT)) {
            return "gap";
        }
        long count = tally.get().numerator();
        return "h" + (count == 0 ? 0 : (int) Math.ceil(Math.sqrt((double) count / most) * (LEVELS - 1)));
    }

    private double cell() {
        return Math.min(60, (WIDTH - LEFT - RIGHT) / Math.max(1, counts.bodies().size()));
    }

    private static String cut(String name) {
        return name.length() <= 20 ? name : name.substring(0, 19) + "…";
    }
}
