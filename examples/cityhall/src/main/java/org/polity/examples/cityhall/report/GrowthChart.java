package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.polity.model.place.Division;

/** The powers that came down, county upon county, as steps in time. */
final class GrowthChart {
    static final List<String> COLOURS =
            List.of("#1f4e79", "#2e75b6", "#3a9d8f", "#8ab17d", "#e9b44c", "#e07a5f", "#7d5ba6", "#8d99ae");

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 306;
    private static final double LEFT = 56;
    private static final double BOTTOM = 256;
    private static final double TOP = 22;

    private final CityDay today;
    private final Course course;
    private final TimeScale time;

    GrowthChart(CityDay today, Course course, TimeScale time) {
        this.today = today;
        this.course = course;
        this.time = time;
    }

    static TimeScale scale(Course course) {
        LocalDate first = course.days().get(0);
        LocalDate last = course.days().stream()
                .filter(day -> day.isBefore(first.plusMonths(18)))
                .reduce(first, (a, b) -> b);
        return new TimeScale(first.withDayOfMonth(1), last.plusMonths(1).withDayOfMonth(1), LEFT, WIDTH - LEFT - 10);
    }

    void draw(Markup svg) {
        List<Division> counties = List.copyOf(today.counties().keySet());
        double[] below = new double[course.days().size()];
        List<double[]> tops = new ArrayList<>();
        for (Division county : counties) {
            double[] top = below.clone();
            handedDown(county).forEach(counts -> {
                for (int i = 0; i < counts.length; i++) {
                    top[i] += counts[i];
                }
            });
            tops.add(top);
            below = top;
        }
        double most = Math.max(1, max(below));
        svg.scrolled("职权下放的进程").open("svg", "viewBox", "0 0 " + (int) WIDTH + " " + (int) HEIGHT, "role", "img");
        drawAxis(svg, most);
        for (int i = counties.size() - 1; i >= 0; i--) {
            svg.open("path", "d", steps(tops.get(i), most), "fill", COLOURS.get(i % COLOURS.size()))
                    .element("title", counties.get(i).name())
                    .close();
        }
        time.mark(svg, today.day(), TOP, BOTTOM);
        drawLegend(svg, counties);
        svg.close(2);
    }

    private List<int[]> handedDown(Division county) {
        List<int[]> rows = new ArrayList<>();
        course.powers(county).forEach((title, counts) -> {
            if (!title.equals("own")) {
                rows.add(counts);
            }
        });
        return rows;
    }

    private void drawAxis(Markup svg, double most) {
        double step = Math.pow(10, Math.floor(Math.log10(most)));
        double tick = most / step >= 4 ? step : step / 2;
        for (double value = 0; value <= most; value += tick) {
            double y = y(value, most);
            svg.empty("line", "x1", LEFT, "x2", WIDTH - 10, "y1", y, "y2", y, "class", "grid");
            svg.element("text", String.format("%,d", (long) value), "x", LEFT - 6, "y", y + 4, "class", "tick end");
        }
        time.draw(svg, TOP, BOTTOM);
    }

    private String steps(double[] top, double most) {
        StringBuilder path = new StringBuilder("M" + point(time.left(), y(0, most)));
        double y = y(0, most);
        for (int i = 0; i < top.length; i++) {
            double x = time.at(course.days().get(i));
            path.append('L').append(point(x, y));
            y = y(top[i], most);
            path.append('L').append(point(x, y));
        }
        path.append('L').append(point(time.left() + time.width(), y));
        path.append('L').append(point(time.left() + time.width(), y(0, most))).append('Z');
        return path.toString();
    }

    private static void drawLegend(Markup svg, Collection<Division> counties) {
        double x = LEFT;
        int i = 0;
        for (Division county : counties) {
            svg.empty(
                    "rect",
                    "x",
                    x,
                    "y",
                    HEIGHT - 18,
                    "width",
                    11,
                    "height",
                    11,
                    "fill",
                    COLOURS.get(i++ % COLOURS.size()));
            svg.element("text", county.name(), "x", x + 15, "y", HEIGHT - 8.5, "class", "label");
            x += 32 + 12.0 * county.name().length();
        }
    }

    private static double y(double value, double most) {
        return BOTTOM - (BOTTOM - TOP - 6) * value / most;
    }

    private static String point(double x, double y) {
        return Math.round(x * 10) / 10.0 + " " + Math.round(y * 10) / 10.0;
    }

    private static double max(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }
}
