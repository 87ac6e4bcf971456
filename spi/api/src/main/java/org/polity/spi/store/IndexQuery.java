package org.polity.spi.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an index: all conditions that are not null must hold. Instants are bounds from (inclusive) and before
 * (exclusive); a row without the value fits no bound on it.
 *
 * @param index which index
 * @param state the state, or null for any
 * @param body the body, or null for any
 * @param category the category, or null for any
 * @param place the place, or null for any
 * @param openedFrom the earliest opening, inclusive, or null
 * @param openedBefore the first opening no longer wanted, or null
 * @param dueFrom the earliest due instant, inclusive, or null
 * @param dueBefore the first due instant no longer wanted, or null
 * @param open true for rows without a closing, false for rows with one, null for both
 */
public record IndexQuery(
        String index,
        @Nullable String state,
        @Nullable String body,
        @Nullable String category,
        @Nullable String place,
        @Nullable Instant openedFrom,
        @Nullable Instant openedBefore,
        @Nullable Instant dueFrom,
        @Nullable Instant dueBefore,
        @Nullable Boolean open) {
    // Rounds the bounds up to the millisecond, which picks the same rows.
    public IndexQuery {
        Limits.group("index", index);
        openedFrom = Limits.bound(openedFrom);
        openedBefore = Limits.bound(openedBefore);
        dueFrom = Limits.bound(dueFrom);
        dueBefore = Limits.bound(dueBefore);
    }

    /**
     * All rows of an index.
     *
     * @param index which index
     * @return the query
     */
    public static IndexQuery all(String index) {
        return new IndexQuery(index, null, null, null, null, null, null, null, null, null);
    }
}
