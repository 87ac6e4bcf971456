package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;

/** What can be wrong with a merger: circles, ends that differ, a body that ends twice, successors that do not exist. */
final class MergerDefects {
    private MergerDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        all.add(Defect.of("a body merged into itself", plot -> {
            Row merger = plot.fresh(CityFile.MERGERS);
            String body = merger.text("predecessors").split(";", -1)[0];
            plot.spoil(CityFile.MERGERS, merger, "successor", body, "CYCLE");
        }));
        for (int length = 2; length <= 4; length++) {
            int mergers = length;
            all.add(Defect.of("a circle of " + mergers + " mergers", plot -> circle(plot, mergers)));
        }
        all.add(Defect.of("a predecessor that ends on another day", plot -> {
            Row merger = plot.fresh(CityFile.MERGERS);
            Row body = predecessor(plot, merger);
            String day = plot.dice().word("2021-03-24", "2021-03-26");
            plot.spoil(CityFile.BODIES, body, "abolished", day, "CONFLICT");
        }));
        all.add(Defect.of("a body that ends in two mergers", plot -> {
            Row first = plot.fresh(CityFile.MERGERS);
            Row body = plot.fresh(CityFile.BODIES).put("abolished", "");
            Row second = plot.last(CityFile.MERGERS, first.copy().put("id", "xTwice" + body.text("id")));
            second.put("successor", body.text("id"));
            // Which of the two is the first goes by their lines; this one stands last.
            plot.expect(CityFile.MERGERS, second, "predecessors", "CONFLICT");
        }));
        addSuccessors(all);
        return all;
    }

    private static void addSuccessors(List<Defect> all) {
        all.add(Defect.of("a successor that is established later", plot -> {
            Row merger = plot.fresh(CityFile.MERGERS);
            successor(plot, merger).put("established", "2021-03-26");
            plot.expect(CityFile.MERGERS, merger, "successor", "CONFLICT");
        }));
        for (String day : List.of("2021-03-20", "2021-03-25")) {
            all.add(Defect.of("a successor that ends on " + day, plot -> {
                Row merger = plot.fresh(CityFile.MERGERS);
                successor(plot, merger).put("abolished", day);
                plot.expect(CityFile.MERGERS, merger, "successor", "CONFLICT");
            }));
        }
        all.add(Defect.of("a successor that was merged before", plot -> {
            Row merger = plot.fresh(CityFile.MERGERS);
            Row body = plot.fresh(CityFile.BODIES).put("abolished", "");
            plot.fresh(CityFile.MERGERS)
                    .put("on", "2021-03-24")
                    .put("predecessors", merger.text("successor"))
                    .put("successor", body.text("id"));
            plot.expect(CityFile.MERGERS, merger, "successor", "CONFLICT");
        }));
        all.add(Defect.of("a predecessor that is established later", plot -> {
            Row merger = plot.fresh(CityFile.MERGERS);
            predecessor(plot, merger).put("established", "2021-03-26");
            plot.expect(CityFile.MERGERS, merger, "on", "CONFLICT");
        }));
    }

    private static void circle(Plot plot, int mergers) {
        List<Row> circle = new ArrayList<>();
        for (int i = 0; i < mergers; i++) {
            circle.add(plot.fresh(CityFile.MERGERS));
        }
        for (int i = 0; i < mergers; i++) {
            Row next = circle.get((i + 1) % mergers);
            String body = predecessor(plot, next).text("id");
            plot.spoil(CityFile.MERGERS, circle.get(i), "successor", body, "CYCLE");
        }
    }

    /** The predecessor of a fresh merger that is no committee. */
    private static Row predecessor(Plot plot, Row merger) {
        String id = merger.text("predecessors").split(";", -1)[0];
        return plot.draft().where(CityFile.BODIES, "id", id).get(0);
    }

    private static Row successor(Plot plot, Row merger) {
        return plot.draft()
                .where(CityFile.BODIES, "id", merger.text("successor"))
                .get(0);
    }
}
