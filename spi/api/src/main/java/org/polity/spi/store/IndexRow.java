package org.polity.spi.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of an index: the few columns that cases are searched by. Absent values are null, never
 * empty; texts have 1 to 200 characters; instants are cut to the millisecond.
 *
 * @param index which index, for example {@code case}; 1 to 50 characters
 * @param key the row's key within the index, 1 to 200 characters
 * @param state its state
 * @param body the body it lies with
 * @param category its category
 * @param place its place
 * @param opened when it was opened
 * @param due when it is due
 * @param closed when it was closed
 */
public record IndexRow(
        String index,
        String key,
        @Nullable String state,
        @Nullable String body,
        @Nullable String category,
        @Nullable String place,
        @Nullable Instant opened,
        @Nullable Instant due,
        @Nullable Instant closed) {
    // Checks the bounds and cuts the instants to the millisecond.
    public IndexRow {
        Limits.group("index", index);
        Limits.name("row key", key);
        Limits.value("state", state);
        Limits.value("body", body);
        Limits.value("category", category);
        Limits.value("place", place);
        opened = Limits.millisecond(opened);
        due = Limits.millisecond(due);
        closed = Limits.millisecond(closed);
    }
}
