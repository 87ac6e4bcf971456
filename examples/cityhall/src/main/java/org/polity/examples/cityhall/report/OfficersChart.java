package org.polity.examples.cityhall.report;

import java.util.List;
import java.util.Map;
import org.polity.model.place.Division;

/** Qualified officers by township, with the line of two below which no township may act. */
final class OfficersChart {
    /** A penalty takes two officers; Administrative Penalty Law (2021) Art. 42. */
    static final int NEEDED = 2;

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 310;
    private static final double LEFT = 30;
    private static final double BOTTOM = 212;
    private static final double TOP = 24;

    private final CityDay today;

    OfficersChart(CityDay today) {
        this.today = today;
    }

    void draw(Markup svg) {
        int most = today.townships().stream().mapToInt(Township::officers).max().orElse(0);
        double scale = (BOTTOM - TOP) / Math.max(NEEDED + 1, most);
        double slot =
                (WIDTH - LEFT) / (today.townships().size() + today.counties().size() * 0.8);
        svg.scrolled("各镇街执法人员").open("svg", "viewBox", "0 0 " + (int) WIDTH + " " + (int) HEIGHT, "role", "img");
        for (int value = 0; value <= most; value += 5) {
            double y = BOTTOM - value * scale;
            svg.empty("line", "x1", LEFT, "x2", WIDTH, "y1", y, "y2", y, "class", "grid");
            svg.element("text", value, "x", LEFT - 5, "y", y + 4, "class", "tick end");
        }
        double x = LEFT + slot * 0.4;
        int i = 0;
        for (Map.Entry<Division, List<Township>> county : today.counties().entrySet()) {
            double middle = x + county.getValue().size() * slot / 2;
            svg.element("text", county.getKey().name(), "x", middle, "y", HEIGHT - 6, "class", "label strong middle");
            for (Township township : county.getValue()) {
                drawColumn(svg, township, x, slot, scale, GrowthChart.COLOURS.get(i % GrowthChart.COLOURS.size()));
                x += slot;
            }
            x += slot * 0.8;
            i++;
        }
        double line = BOTTOM - NEEDED * scale;
        svg.empty("line", "x1", LEFT, "x2", WIDTH, "y1", line, "y2", line, "class", "needed");
        svg.close(2);
    }

    private static void drawColumn(Markup svg, Township township, double x, double slot, double scale, String colour) {
        double height = township.officers() * scale;
        double width = slot - 3;
        svg.open(
                        "rect",
                        "x",
                        x,
                        "y",
                        BOTTOM - height,
                        "width",
                        width,
                        "height",
                        height,
                        "fill",
                        township.officers() < NEEDED ? "#c0392b" : colour)
                .element("title", township.name() + ": " + township.officers())
                .close();
        svg.element("text", township.officers(), "x", x + width / 2, "y", BOTTOM - height - 3, "class", "tick middle");
        svg.open("text", "y", BOTTOM + 4, "class", "tick middle");
        for (int sign : township.name().codePoints().toArray()) {
            svg.element("tspan", Character.toString(sign), "x", x + width / 2, "dy", 10.5);
        }
        svg.close();
    }
}
