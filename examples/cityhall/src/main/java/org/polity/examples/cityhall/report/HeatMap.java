package org.polity.examples.cityhall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polity.model.authority.Holding;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;

/** Fields across, townships down; each cell says how many powers of the field the township may use. */
final class HeatMap {
    private static final double WIDTH = 1080;
    private static final double LEFT = 118;
    private static final double HEAD = 46;
    private static final double ROW = 16;
    private static final double GROUP = 24;
    private static final int[] LIGHT = {0xe8, 0xf0, 0xf8};
    private static final int[] DARK = {0x1f, 0x4e, 0x79};

    private final CityDay today;
    private final Words words;
    private final Map<DivisionCode, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> most = new TreeMap<>();
    private final Map<String, Integer> usual = new TreeMap<>();
    private final List<String> fields;

    HeatMap(CityDay today, Words words) {
        this.today = today;
        this.words = words;
        for (Township township : today.townships()) {
            Map<String, Integer> row = count(township);
            counts.put(township.division().code(), row);
            row.forEach((field, count) -> most.merge(field, count, Math::max));
        }
        most.keySet().forEach(field -> usual.put(field, usual(field)));
        fields = new ArrayList<>(most.keySet());
        fields.sort((a, b) -> most.getOrDefault(b, 0) - most.getOrDefault(a, 0));
    }

    void draw(Markup svg) {
        int groups = today.counties().size();
        double height = HEAD + groups * GROUP + today.townships().size() * ROW + 4;
        svg.open("svg", "viewBox", "0 0 " + (int) WIDTH + " " + (int) height, "role", "img");
        for (int i = 0; i < fields.size(); i++) {
            svg.element("text", words.zh(fields.get(i)), "x", middle(i), "y", 18, "class", "label strong middle");
            svg.element("text", words.en(fields.get(i)), "x", middle(i), "y", 33, "class", "tick middle");
        }
        double y = HEAD;
        for (Map.Entry<Division, List<Township>> county : today.counties().entrySet()) {
            svg.element("text", county.getKey().name(), "x", 0, "y", y + 16, "class", "label strong");
            svg.empty("line", "x1", 0, "x2", WIDTH, "y1", y + 20.5, "y2", y + 20.5, "class", "rule");
            y += GROUP;
            for (Township township : county.getValue()) {
                drawRow(svg, township, y);
                y += ROW;
            }
        }
        svg.close();
    }

    private void drawRow(Markup svg, Township township, double y) {
        svg.element("text", township.name(), "x", 8, "y", y + 12, "class", "label");
        Map<String, Integer> counts = counts(township);
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            int count = counts.getOrDefault(field, 0);
            double share = Math.sqrt((double) count / greatest());
            int unusual = Integer.compare(count, usual.getOrDefault(field, 0));
            svg.open(
                            "rect",
                            "x",
                            LEFT + i * cell() + 2,
                            "y",
                            y + 1.5,
                            "width",
                            cell() - 4,
                            "height",
                            ROW - 3,
                            "rx",
                            2,
                            "fill",
                            colour(count, share),
                            "class",
                            unusual == 0 ? "usual" : unusual < 0 ? "fewer" : "more")
                    .element("title", township.name() + " · " + words.zh(field) + ": " + count)
                    .close();
            svg.element(
                    "text",
                    count == 0 ? "·" : Integer.toString(count),
                    "x",
                    middle(i),
                    "y",
                    y + 12,
                    "class",
                    share > 0.5 ? "cell light" : "cell");
        }
    }

    private Map<String, Integer> counts(Township township) {
        return counts.getOrDefault(township.division().code(), new TreeMap<>());
    }

    private Map<String, Integer> count(Township township) {
        Map<String, Integer> row = new TreeMap<>();
        township.holdings().stream()
                .map(Holding::power)
                .map(today::domain)
                .forEach(field -> row.merge(field, 1, Integer::sum));
        return row;
    }

    private double cell() {
        return (WIDTH - LEFT) / Math.max(1, fields.size());
    }

    private double middle(int field) {
        return LEFT + (field + 0.5) * cell();
    }

    private int greatest() {
        return most.values().stream().mapToInt(count -> count).max().orElse(1);
    }

    /** How many powers of a field most townships have. */
    private int usual(String field) {
        Map<Integer, Integer> townships = new TreeMap<>();
        today.townships()
                .forEach(township -> townships.merge(counts(township).getOrDefault(field, 0), 1, Integer::sum));
        return townships.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** From light to dark; the darkest is the most that any township has in any field. */
    private static String colour(int count, double share) {
        if (count == 0) {
            return "#f7f7f5";
        }
        double weight = 0.05 + 0.85 * share;
        StringBuilder colour = new StringBuilder("#");
        for (int i = 0; i < LIGHT.length; i++) {
            colour.append(String.format("%02x", Math.round(LIGHT[i] + (DARK[i] - LIGHT[i]) * weight)));
        }
        return colour.toString();
    }
}
