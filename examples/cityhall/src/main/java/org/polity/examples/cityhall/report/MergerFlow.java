package org.polity.examples.cityhall.report;

import java.util.List;
import java.util.Map;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.Merger;

/**
 * The institutions of one township as a flow: on the left those that ended, on the right those that carry on, each as high as
 * the institutions that flow into it.
 */
final class MergerFlow {
    private static final double WIDTH = 1080;
    private static final double ROW = 26;
    private static final double GAP = 10;
    private static final double LEFT = 330;
    private static final double RIGHT = 750;
    private static final double BAR = 14;

    private final Map<BodyId, Body> bodies;
    private final List<Merger> mergers;

    MergerFlow(Map<BodyId, Body> bodies, List<Merger> mergers) {
        this.bodies = bodies;
        this.mergers = mergers;
    }

    void draw(Markup svg, String township) {
        int ended = mergers.stream()
                .mapToInt(merger -> merger.predecessors().size())
                .sum();
        double height = ended * ROW + mergers.size() * GAP;
        svg.scrolled(township + "机构撤并")
                .open("svg", "viewBox", "0 0 " + (int) WIDTH + " " + (int) Math.ceil(height), "role", "img");
        svg.element("title", township + "：" + ended + " → " + mergers.size());
        double y = GAP / 2;
        int i = 0;
        for (Merger merger : mergers) {
            drawMerger(svg, merger, y, GrowthChart.COLOURS.get(i++ % GrowthChart.COLOURS.size()), township);
            y += merger.predecessors().size() * ROW + GAP;
        }
        svg.close(2);
    }

    private void drawMerger(Markup svg, Merger merger, double top, String colour, String township) {
        int count = merger.predecessors().size();
        // On the right the streams lie close together, in the middle of the height that they have on the left.
        double thick = ROW - 8;
        double joined = top + (count * ROW - count * thick) / 2;
        double y = top;
        double to = joined;
        for (BodyId predecessor : merger.predecessors()) {
            svg.empty("rect", "x", LEFT - BAR, "y", y + 4, "width", BAR, "height", thick, "fill", colour);
            svg.element("text", name(predecessor, township), "x", LEFT - BAR - 8, "y", y + 17, "class", "label end");
            svg.open("path", "d", stream(y + 4, to, thick), "fill", colour, "fill-opacity", "0.35")
                    .element("title", name(predecessor, township) + " → " + name(merger.successor(), township))
                    .close();
            y += ROW;
            to += thick;
        }
        svg.empty("rect", "x", RIGHT, "y", joined, "width", BAR, "height", count * thick, "fill", colour);
        svg.element(
                "text",
                name(merger.successor(), township) + " ← " + count,
                "x",
                RIGHT + BAR + 8,
                "y",
                joined + count * thick / 2 + 4,
                "class",
                "label strong");
    }

    /** A band from the left to the right, curved so that it leaves and arrives level. */
    private static String stream(double from, double to, double thick) {
        double middle = (LEFT + RIGHT) / 2;
        return "M" + LEFT + " " + from + "C" + middle + " " + from + " " + middle + " " + to + " " + RIGHT + " " + to
                + "V"
                + (to + thick) + "C" + middle + " " + (to + thick) + " " + middle + " " + (from + thick) + " " + LEFT
                + " "
                + (from + thick) + "Z";
    }

    /** The name without that of its township, which stands above all of them. */
    private String name(BodyId id, String township) {
        Body body = bodies.get(id);
        String name = body == null ? id.value() : body.name();
        int at = name.indexOf(township);
        return (at < 0 ? name : name.substring(at + township.length())).replace("（示例）", "");
    }
}
