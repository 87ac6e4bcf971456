package org.polity.engine.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Values;
import org.polity.model.list.ListVersion;

/**
 * When a version of a list may hold.
 *
 * @param version its number
 * @param begins the later of its first day and its publication, {@link Days#NEVER} while it is unpublished
 * @param until its own end, or {@link Days#NEVER}
 */
public record VersionSpan(int version, int begins, int until) {
    static VersionSpan of(ListVersion version) {
        return new VersionSpan(
                version.version(),
                Math.max(Days.from(version.effective().fromInclusive()), Days.until(version.publishedOn())),
                Days.until(version.effective().untilExclusive()));
    }

    /** The span that a row gives, or null when it lacks the version or the first day. */
    static @Nullable VersionSpan of(Values<ListVersion> row) {
        Integer version = row.get(ListTables.VERSION);
        LocalDate from = row.get(ListTables.EFFECTIVE_FROM);
        return version == null || from == null
                ? null
                : new VersionSpan(
                        version,
                        Math.max(Days.of(from), Days.until(row.get(ListTables.PUBLISHED_ON))),
                        Days.until(row.get(ListTables.EFFECTIVE_UNTIL)));
    }

    /** Whether it has begun and not ended; a version with a larger number may have begun too. */
    boolean holdsOn(int day) {
        return begins <= day && day < until;
    }
}
