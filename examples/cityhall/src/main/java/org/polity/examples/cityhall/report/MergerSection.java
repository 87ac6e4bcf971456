package org.polity.examples.cityhall.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polity.KnownCity;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Merger;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionLevel;

/** The institutions that were merged: how many in each county before and after, and one township as a flow. */
final class MergerSection {
    private final CityDay today;
    private final KnownCity city;
    private final Map<BodyId, Body> bodies = new LinkedHashMap<>();

    /** What became of the institutions of one division. */
    private record Balance(Division division, long before, long after, long closed) {}

    MergerSection(CityDay today) {
        this.today = today;
        city = today.city();
        city.bodies().all().forEach(body -> bodies.put(body.id(), body));
    }

    /** Writes the section; nothing for a city without mergers. */
    void write(Markup page) {
        List<Merger> mergers = city.mergers().all().stream()
                .filter(merger -> !merger.on().isAfter(today.day()))
                .toList();
        if (mergers.isEmpty()) {
            return;
        }
        page.open("section").open("h2").both("机构撤并", "Institutions merged").close();
        page.open("p", "class", "lead")
                .both(
                        "机构数量做减法，机构职能做加法：撤并之日起，职责、人员和职权由承接机构承担。",
                        "Numbers subtract, functions add: from the day of its merger on, another institution carries on what"
                                + " each one did.")
                .close();
        writeBalances(page, balances(mergers));
        List<Merger> township = busiest(mergers);
        Division division = division(township.get(0));
        page.open("h3")
                .both("以" + division.name() + "为例", "One township as an example")
                .close();
        new MergerFlow(bodies, township).draw(page, division.name());
        page.close();
    }

    private List<Balance> balances(List<Merger> mergers) {
        Map<Division, long[]> counts = new LinkedHashMap<>();
        today.counties().keySet().forEach(county -> counts.put(county, new long[3]));
        for (Merger merger : mergers) {
            long[] count = counts.get(county(division(merger)));
            if (count != null) {
                count[0] += merger.predecessors().size();
                count[1]++;
            }
        }
        for (Body body : bodies.values()) {
            long[] count =
                    body.kind() == BodyKind.IRREGULAR && !body.existence().contains(today.day())
                            ? counts.get(county(division(body)))
                            : null;
            if (count != null) {
                count[2]++;
            }
        }
        List<Balance> balances = new ArrayList<>();
        counts.forEach((county, count) -> balances.add(new Balance(county, count[0], count[1], count[2])));
        return balances;
    }

    private static void writeBalances(Markup page, List<Balance> balances) {
        page.scrolled("机构撤并").open("table").open("thead").open("tr");
        page.head("县区", "county")
                .head("撤并前", "before")
                .head("撤并后", "after")
                .head("清理的不规范机构", "irregular bodies closed");
        page.close(2).open("tbody");
        for (Balance balance : balances) {
            writeRow(page, balance.division().name(), balance.before(), balance.after(), balance.closed());
        }
        writeRow(
                page,
                "合计 all",
                balances.stream().mapToLong(Balance::before).sum(),
                balances.stream().mapToLong(Balance::after).sum(),
                balances.stream().mapToLong(Balance::closed).sum());
        page.close(3);
    }

    private static void writeRow(Markup page, String name, long... counts) {
        page.open("tr").element("th", name, "scope", "row");
        for (long count : counts) {
            page.element("td", String.format("%,d", count), "class", "number");
        }
        page.close();
    }

    /** The mergers of the township in which the most institutions ended; of several the first. */
    private List<Merger> busiest(List<Merger> mergers) {
        Map<Division, List<Merger>> byTownship = new LinkedHashMap<>();
        for (Merger merger : mergers) {
            byTownship
                    .computeIfAbsent(division(merger), township -> new ArrayList<>())
                    .add(merger);
        }
        List<Merger> most = List.of();
        int least = 0;
        for (List<Merger> township : byTownship.values()) {
            int ended = township.stream()
                    .mapToInt(merger -> merger.predecessors().size())
                    .sum();
            if (ended > least) {
                least = ended;
                most = township;
            }
        }
        return most;
    }

    private Division division(Merger merger) {
        return division(city.bodies().find(merger.successor()).orElseThrow());
    }

    private Division division(Body body) {
        return city.places().find(body.division()).orElseThrow();
    }

    private Division county(Division division) {
        Division at = division;
        while (at.level() != DivisionLevel.COUNTY && at.parent() != null) {
            at = city.places().find(at.parent()).orElseThrow();
        }
        return at;
    }
}
