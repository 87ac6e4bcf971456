package org.polity.engine.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Known;
import org.polity.model.basis.Period;
import org.polity.model.list.ListVersion;

/**
 * Which version of a list holds on a day. A version begins on the later of its first day and its publication, and never
 * without the latter. It holds from that day until a version with a larger number begins, or until its own end if that is
 * earlier; an earlier version does not come back.
 */
public final class ListVersions {
    private ListVersions() {}

    /**
     * The version that holds on a day: of all that have begun, the one with the largest number, unless it has ended.
     *
     * @param versions the versions of one list, in any order
     * @param day as {@link Days} counts it
     * @return the version, or null when none holds
     */
    public static @Nullable Known<ListVersion> holding(Collection<Known<ListVersion>> versions, int day) {
        Known<ListVersion> begun = begun(versions, version -> VersionSpan.of(version.fact()), day);
        return begun != null && VersionSpan.of(begun.fact()).holdsOn(day) ? begun : null;
    }

    /** Of the versions that have begun on a day the one with the largest number, be it ended since, or null. */
    static <V> @Nullable V begun(Collection<V> versions, Function<V, VersionSpan> spanOf, int day) {
        V latest = null;
        int largest = 0;
        for (V version : versions) {
            VersionSpan span = spanOf.apply(version);
            if (span.begins() <= day && span.version() > largest) {
                latest = version;
                largest = span.version();
            }
        }
        return latest;
    }

    /**
     * The days on which a version holds: from its beginning until a version with a larger number begins or its own end.
     *
     * @param versions the versions of its list, in any order
     * @return the days, or null when it never holds
     */
    public static @Nullable Period days(Collection<Known<ListVersion>> versions, ListVersion version) {
        VersionSpan own = VersionSpan.of(version);
        int until = own.until();
        for (Known<ListVersion> other : versions) {
            if (other.fact().version() > own.version()) {
                until = Math.min(until, begins(other.fact()));
            }
        }
        return own.begins() < until ? new Period(Days.day(own.begins()), dayOrNull(until)) : null;
    }

    /** The days that two periods with a first day have in common, or null when there are none. */
    static @Nullable Period common(Period one, Period other) {
        int from = Math.max(Days.from(one.fromInclusive()), Days.from(other.fromInclusive()));
        int until = Math.min(Days.until(one.untilExclusive()), Days.until(other.untilExclusive()));
        return from < until ? new Period(Days.day(from), dayOrNull(until)) : null;
    }

    private static @Nullable LocalDate dayOrNull(int until) {
        return until == Days.NEVER ? null : Days.day(until);
    }

    /** The day on which a version begins, or {@link Days#NEVER} while it is unpublished. */
    public static int begins(ListVersion version) {
        return VersionSpan.of(version).begins();
    }
}
