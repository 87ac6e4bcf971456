package org.polity.engine.list;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Known;
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
        Known<ListVersion> latest = null;
        for (Known<ListVersion> version : versions) {
            boolean begun = begins(version.fact()) <= day;
            if (begun
                    && (latest == null
                            || version.fact().version() > latest.fact().version())) {
                latest = version;
            }
        }
        return latest != null && day < Days.until(latest.fact().effective().untilExclusive()) ? latest : null;
    }

    /** The day on which a version begins, or {@link Days#NEVER} while it is unpublished. */
    public static int begins(ListVersion version) {
        return Math.max(Days.from(version.effective().fromInclusive()), Days.until(version.publishedOn()));
    }
}
