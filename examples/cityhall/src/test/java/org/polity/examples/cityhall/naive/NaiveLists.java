package org.polity.examples.cityhall.naive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Which version of a list holds on a day (the last paragraph of section 2). */
final class NaiveLists {
    private final NaiveCity city;

    NaiveLists(NaiveCity city) {
        this.city = city;
    }

    /** The version that holds; of the versions that do, only one can have no larger one begun. */
    Optional<Row> holding(String list, LocalDate day) {
        return city.rows(CityFile.LISTS).stream()
                .filter(version -> version.is("list", list))
                .filter(version -> holds(version, day))
                .max(Comparator.comparing(NaiveLists::number));
    }

    /**
     * "It holds from that day until a version with a larger number begins, or until its own effective_until if that is
     * earlier; an earlier version does not come back."
     */
    private boolean holds(Row version, LocalDate day) {
        boolean overtaken = city.rows(CityFile.LISTS).stream()
                .filter(other -> other.is("list", version.text("list")) && number(other) > number(version))
                .anyMatch(other -> begun(other, day));
        boolean ended = version.reached("effective_until", day);
        return begun(version, day) && !overtaken && !ended;
    }

    /** "A version begins on the later of its effective_from and published_on, and never without the latter." */
    private static boolean begun(Row version, LocalDate day) {
        return version.reached("effective_from", day) && version.reached("published_on", day);
    }

    private static int number(Row version) {
        return Integer.parseInt(version.text("version"));
    }
}
