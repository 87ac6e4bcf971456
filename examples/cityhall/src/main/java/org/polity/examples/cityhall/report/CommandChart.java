package org.polity.examples.cityhall.report;

import java.util.ArrayList;
import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.committee.ChairOffice;
import org.polity.model.committee.Committee;
import org.polity.model.committee.Order;

/** The chair, the committees, and the bodies that sit in them: lines from left to right, those with orders in red. */
final class CommandChart {
    private static final int WIDTH = 1080;
    private static final int ROW = 40;
    private static final int BOX = 28;
    private static final int CHAIR_WIDTH = 150;
    private static final int COMMITTEE_LEFT = 230;
    private static final int COMMITTEE_WIDTH = 290;
    private static final int BODY_LEFT = 620;
    private static final int BODY_WIDTH = 450;

    private final CityDay today;
    private final List<Committee> committees;
    private final List<BodyId> bodies = new ArrayList<>();

    CommandChart(CityDay today, List<Committee> committees) {
        this.today = today;
        this.committees = committees;
        for (Committee committee : committees) {
            for (BodyId member : members(committee)) {
                if (!bodies.contains(member)) {
                    bodies.add(member);
                }
            }
        }
    }

    private List<BodyId> members(Committee committee) {
        return today.city().committees().members(committee.id(), today.day());
    }

    void draw(Markup svg) {
        int rows = Math.max(committees.size(), bodies.size());
        int height = rows * ROW + 20;
        svg.scrolled("指挥图").open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img");
        List<ChairOffice> offices = committees.stream()
                .map(Committee::chairOffice)
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < committees.size(); i++) {
            Committee committee = committees.get(i);
            double y = middle(i, committees.size(), rows);
            double chair = middle(offices.indexOf(committee.chairOffice()), offices.size(), rows);
            line(svg, CHAIR_WIDTH, chair, COMMITTEE_LEFT, y, 0);
            for (BodyId member : members(committee)) {
                double to = middle(bodies.indexOf(member), bodies.size(), rows);
                line(svg, COMMITTEE_LEFT + COMMITTEE_WIDTH, y, BODY_LEFT, to, orders(committee, member));
            }
            box(svg, COMMITTEE_LEFT, y, COMMITTEE_WIDTH, committee.name(), "#2e75b6");
        }
        for (int i = 0; i < offices.size(); i++) {
            ChairOffice office = offices.get(i);
            box(svg, 0, middle(i, offices.size(), rows), CHAIR_WIDTH, shown(office), "#1f3d5a");
        }
        for (int i = 0; i < bodies.size(); i++) {
            Body body = today.city().bodies().find(bodies.get(i)).orElse(null);
            boolean dispatched = body != null && body.kind() == BodyKind.DISPATCHED_AGENCY;
            String name = body == null ? bodies.get(i).value() : body.name();
            box(svg, BODY_LEFT, middle(i, bodies.size(), rows), BODY_WIDTH, name, dispatched ? "#b8651b" : "#5b7083");
        }
        svg.close(2);
    }

    private static String shown(ChairOffice office) {
        return switch (office) {
            case SECRETARY -> "书记 secretary";
            case HEAD -> "镇长、主任 head";
            case LINE_MEMBER -> "分管委员 line member";
        };
    }

    private int orders(Committee committee, BodyId to) {
        int count = 0;
        for (Order order : today.city().committees().orders(committee.id())) {
            count += order.to().equals(to) && !order.on().isAfter(today.day()) ? 1 : 0;
        }
        return count;
    }

    /** The middle of one of some boxes that are spread over the height. */
    private static double middle(int index, int count, int rows) {
        return 10 + (index + 0.5) * rows * ROW / count;
    }

    private static void line(Markup svg, int left, double from, int right, double to, int orders) {
        String path = "M" + left + " " + from + " C" + (left + 50) + " " + from + " " + (right - 50) + " " + to + " "
                + right + " " + to;
        svg.open(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                orders == 0 ? "#b8c4ce" : "#c0392b",
                "stroke-width",
                orders == 0 ? 1.2 : 2.4);
        svg.element("title", orders == 0 ? "成员 member" : "指令 orders: " + orders).close();
        if (orders > 0) {
            svg.element(
                    "text",
                    "指令 " + orders,
                    "x",
                    (left + right) / 2.0,
                    "y",
                    (from + to) / 2 - 4,
                    "class",
                    "today-label middle");
        }
    }

    private static void box(Markup svg, int left, double middle, int width, String text, String colour) {
        svg.empty("rect", "x", left, "y", middle - BOX / 2.0, "width", width, "height", BOX, "rx", 4, "fill", colour);
        svg.element(
                "text",
                text,
                "x",
                left + width / 2.0,
                "y",
                middle + 4,
                "class",
                "middle",
                "style",
                "fill:#fff;font-size:11px");
    }
}
