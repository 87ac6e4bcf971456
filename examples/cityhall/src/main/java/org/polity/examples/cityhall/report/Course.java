package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polity.KnownCity;
import org.polity.model.authority.Holding;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantStart;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.power.PowerCode;

/**
 * How powers came down in the course of time. Asked of the engine on each day on which a grant could begin, change or end,
 * not worked out here.
 */
final class Course {
    private final List<LocalDate> days;
    private final Map<Division, Map<String, int[]>> powers = new LinkedHashMap<>();
    private final Map<Division, Map<String, int[]>> holders = new LinkedHashMap<>();
    private final Map<DivisionCode, Map<String, int[]>> single = new LinkedHashMap<>();
    private final Map<DivisionCode, Map<PowerCode, LocalDate>> since = new LinkedHashMap<>();

    Course(CityDay today) {
        days = List.copyOf(days(today.city()));
        for (Township township : today.townships()) {
            for (int i = 0; i < days.size(); i++) {
                List<Holding> holdings = today.city()
                        .powers()
                        .powersOf(
                                township.government().id(),
                                township.division().code().value(),
                                days.get(i));
                if (!days.get(i).isAfter(today.day())) {
                    note(
                            since.computeIfAbsent(township.division().code(), t -> new LinkedHashMap<>()),
                            holdings,
                            days.get(i));
                }
                Map<String, Integer> counts = new TreeMap<>();
                holdings.forEach(holding -> counts.merge(holding.title().basis(), 1, Integer::sum));
                for (Map.Entry<String, Integer> count : counts.entrySet()) {
                    row(single, township.division().code(), count.getKey())[i] = count.getValue();
                    row(powers, township.county(), count.getKey())[i] += count.getValue();
                    row(holders, township.county(), count.getKey())[i]++;
                }
            }
        }
    }

    /** The days asked about, in order. */
    List<LocalDate> days() {
        return days;
    }

    /** For each title, how many powers the townships of a county held on each of the days, each counted per township. */
    Map<String, int[]> powers(Division county) {
        return powers.getOrDefault(county, new TreeMap<>());
    }

    /** For each title, how many townships of a county held a power by it on each of the days. */
    Map<String, int[]> holders(Division county) {
        return holders.getOrDefault(county, new TreeMap<>());
    }

    /** The day since which a township holds powers by a title without a break, up to a day; null when it holds none then. */
    @Nullable
    LocalDate since(Township township, String title, LocalDate day) {
        int[] counts =
                single.getOrDefault(township.division().code(), new TreeMap<>()).get(title);
        LocalDate since = null;
        for (int i = 0; counts != null && i < days.size() && !days.get(i).isAfter(day); i++) {
            if (counts[i] == 0) {
                since = null;
            } else if (since == null) {
                since = days.get(i);
            }
        }
        return since;
    }

    /** The day since which a township holds a power without a break, up to the report's day; null when it does not. */
    @Nullable
    LocalDate since(Township township, PowerCode power) {
        return since.getOrDefault(township.division().code(), new LinkedHashMap<>())
                .get(power);
    }

    private static void note(Map<PowerCode, LocalDate> since, List<Holding> holdings, LocalDate day) {
        List<PowerCode> held = holdings.stream().map(Holding::power).toList();
        since.keySet().retainAll(new HashSet<>(held));
        held.forEach(power -> since.putIfAbsent(power, day));
    }

    private <K> int[] row(Map<K, Map<String, int[]>> table, K key, String title) {
        return table.computeIfAbsent(key, k -> new TreeMap<>()).computeIfAbsent(title, t -> new int[days.size()]);
    }

    private static SortedSet<LocalDate> days(KnownCity city) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Grant grant : city.grants().all()) {
            add(days, grant.publishedOn());
            add(days, grant.effective().fromInclusive());
            add(days, grant.effective().untilExclusive());
            for (GrantStart start : city.grants().starts(grant.id())) {
                add(days, start.startOn());
                add(days, start.publishedOn());
            }
            for (GrantChange change : city.grants().changes(grant.id())) {
                add(days, change.on());
                add(days, change.publishedOn());
            }
        }
        return days;
    }

    private static void add(SortedSet<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }
}
