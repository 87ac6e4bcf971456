package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polity.KnownCity;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Merger;
import org.polity.model.body.Training;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;
import org.polity.model.place.DivisionLevel;

/** The figures of the reform, counted in the tables of a city on a day. */
public final class Figures {
    private final KnownCity city;
    private final LocalDate day;
    private final Map<String, Long> counted = new LinkedHashMap<>();

    private Figures(KnownCity city, LocalDate day) {
        this.city = city;
        this.day = day;
    }

    /**
     * Counts.
     *
     * @param city the city
     * @param day the day on which lists must hold, bodies exist and certificates be valid
     * @return the figures in the order of the article, each beside what the article says
     */
    public static List<Figure> count(KnownCity city, LocalDate day) {
        Figures figures = new Figures(city, day);
        figures.countLists();
        figures.countBodies();
        figures.countMergers();
        return figures.besideTheArticle();
    }

    private void countLists() {
        put(
                "townships",
                city.places().all().stream()
                        .filter(division -> division.level() == DivisionLevel.TOWNSHIP)
                        .count());
        put("penalties", items(ListAudience.TOWNSHIP, ListKind.PENALTY_POWERS));
        put("services", items(ListAudience.TOWNSHIP, ListKind.PUBLIC_SERVICES));
        countDuties("village", ListAudience.VILLAGE);
        countDuties("residents", ListAudience.RESIDENTS);
    }

    private void countDuties(String name, ListAudience audience) {
        long all = 0;
        for (ListKind kind : List.of(
                ListKind.SELF_GOVERNANCE, ListKind.ASSIST, ListKind.CANCELLED_CERTIFICATES, ListKind.PROHIBITED)) {
            long items = items(audience, kind);
            put(name + "." + kind.word(), items);
            all += items;
        }
        put(name + ".all", all);
    }

    /** The items of every list of a kind, in the version that holds on the day. */
    private long items(ListAudience audience, ListKind kind) {
        return city.lists().all().stream()
                .filter(version -> version.kind() == kind && version.appliesTo() == audience)
                .map(ListVersion::list)
                .distinct()
                .flatMap(list -> city.lists().holding(list, day).stream())
                .mapToLong(version ->
                        city.lists().items(version.list(), version.version()).size())
                .sum();
    }

    private void countBodies() {
        put(
                "committees",
                city.bodies().committees().stream()
                        .filter(committee -> committee.existence().contains(day))
                        .count());
        put(
                "teams",
                city.bodies().all().stream()
                        .filter(body -> body.kind() == BodyKind.ENFORCEMENT_TEAM)
                        .map(Body::existence)
                        .filter(existence -> existence.contains(day))
                        .count());
        put("officers", (long) new Officers(city.bodies(), day).qualified());
        put("trainings", (long) city.bodies().trainings().size());
        put(
                "trained",
                city.bodies().trainings().stream()
                        .map(Training::officer)
                        .distinct()
                        .count());
    }

    /** Institutions on the day before the first merger and today; irregular bodies that were closed between. */
    private void countMergers() {
        LocalDate first = city.mergers().all().stream()
                .map(Merger::on)
                .min(LocalDate::compareTo)
                .orElse(day);
        put("institutions.before", count(BodyKind.PUBLIC_INSTITUTION, first.minusDays(1)));
        put("institutions.after", count(BodyKind.PUBLIC_INSTITUTION, day));
        put("irregular.closed", count(BodyKind.IRREGULAR, first.minusDays(1)) - count(BodyKind.IRREGULAR, day));
    }

    private long count(BodyKind kind, LocalDate on) {
        return city.bodies().all().stream()
                .filter(body -> body.kind() == kind && body.existence().contains(on))
                .count();
    }

    private void put(String key, long count) {
        counted.put(key, count);
    }

    private List<Figure> besideTheArticle() {
        List<Figure> figures = new ArrayList<>();
        for (String line : Words.resource("figures.txt").split("\n", -1)) {
            String[] parts = line.split("\\|", -1);
            if (parts.length == 4) {
                Long count = counted.get(parts[0].strip());
                if (count == null) {
                    throw new IllegalStateException("nothing counts the figure " + parts[0].strip());
                }
                figures.add(new Figure(parts[2].strip(), parts[3].strip(), count, parts[1].strip()));
            }
        }
        return figures;
    }
}
