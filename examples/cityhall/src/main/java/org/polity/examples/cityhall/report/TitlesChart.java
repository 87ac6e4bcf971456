package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polity.model.grant.GrantMode;
import org.polity.model.place.Division;

/** Who holds what since when: a bar for each grant in each county, the darker the more of its townships hold it. */
final class TitlesChart {
    private static final double WIDTH = 1080;
    private static final double LEFT = 300;
    private static final double ROW = 15;
    private static final double GROUP = 25;
    private static final double TOP = 16;

    private final CityDay today;
    private final Course course;
    private final GrantNames grants;
    private final TimeScale time;

    TitlesChart(CityDay today, Course course, GrantNames grants, TimeScale growth) {
        this.today = today;
        this.grants = grants;
        this.course = course;
        time = new TimeScale(growth.first(), growth.last(), LEFT, WIDTH - LEFT - 10);
    }

    void draw(Markup svg) {
        double height = TOP + 24;
        for (Division county : today.counties().keySet()) {
            height += GROUP + ROW * titles(county).size();
        }
        svg.scrolled("赋权的期间").open("svg", "viewBox", "0 0 " + (int) WIDTH + " " + (int) height, "role", "img");
        time.draw(svg, TOP, height - 20);
        double y = TOP;
        for (Map.Entry<Division, List<Township>> county : today.counties().entrySet()) {
            svg.element("text", county.getKey().name(), "x", 0, "y", y + 16, "class", "label strong");
            svg.empty("line", "x1", 0, "x2", WIDTH, "y1", y + 20.5, "y2", y + 20.5, "class", "rule");
            y += GROUP;
            for (Map.Entry<String, int[]> title : titles(county.getKey()).entrySet()) {
                svg.element("text", grants.title(title.getKey()), "x", 8, "y", y + 11, "class", "label");
                drawBars(
                        svg, title.getKey(), title.getValue(), county.getValue().size(), y);
                y += ROW;
            }
        }
        time.mark(svg, today.day(), TOP, height - 20);
        svg.close(2);
    }

    private Map<String, int[]> titles(Division county) {
        Map<String, int[]> titles = new TreeMap<>(course.holders(county));
        titles.remove("own");
        return titles;
    }

    private void drawBars(Markup svg, String title, int[] holders, int townships, double y) {
        int i = 0;
        while (i < holders.length) {
            int end = i + 1;
            while (end < holders.length && holders[end] == holders[i]) {
                end++;
            }
            LocalDate until = end < holders.length ? course.days().get(end) : time.last();
            if (holders[i] > 0) {
                drawBar(svg, title, holders[i], townships, course.days().get(i), until, y);
            }
            i = end;
        }
    }

    private void drawBar(
            Markup svg, String title, int holders, int townships, LocalDate from, LocalDate until, double y) {
        double x = time.at(from);
        double width = Math.max(1, time.at(until) - x);
        String count = holders + "/" + townships;
        svg.open(
                        "rect",
                        "x",
                        x,
                        "y",
                        y + 1,
                        "width",
                        width,
                        "height",
                        ROW - 3,
                        "rx",
                        2,
                        "class",
                        entrusted(title) ? "bar entrusted" : "bar",
                        "fill-opacity",
                        0.35 + 0.65 * holders / townships)
                .element("title", grants.title(title) + " · " + from + " – " + until + " · " + count)
                .close();
        if (width > 40) {
            svg.element(
                    "text",
                    count,
                    "x",
                    x + 4,
                    "y",
                    y + 11,
                    "class",
                    holders * 2 > townships ? "cell start light" : "cell start");
        }
    }

    private boolean entrusted(String title) {
        return today.city().grants().all().stream()
                .anyMatch(grant -> grant.id().value().equals(title) && grant.mode() == GrantMode.ENTRUSTED);
    }
}
