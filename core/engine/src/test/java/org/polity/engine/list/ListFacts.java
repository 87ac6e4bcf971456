package org.polity.engine.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.model.basis.Period;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;

/** Lists to test with, in days of January 2021. */
final class ListFacts {
    private final Facts.Editor editor =
            Facts.none(List.of(ListTables.LISTS, ListTables.LIST_ITEMS)).edit();
    private long position;

    /** A version as {@code list:number:kind:audience:published:from:until}, {@code -} for an absent day. */
    ListVersion version(String text) {
        String[] parts = text.split(":");
        ListVersion version = new ListVersion(
                new ListId(parts[0]),
                Integer.parseInt(parts[1]),
                ListKind.valueOf(parts[2]),
                ListAudience.valueOf(parts[3]),
                "清单" + parts[0],
                day(parts[4]),
                new Period(day(parts[5]), day(parts[6])),
                null);
        editor.put(ListTables.LISTS, version, ++position);
        return version;
    }

    void item(ListItem item) {
        editor.put(ListTables.LIST_ITEMS, item, ++position);
    }

    void items(ListVersion version, String... items) {
        for (String item : items) {
            item(plain(version, item, "事项" + item));
        }
    }

    static ListItem plain(ListVersion version, String item, String name) {
        return new ListItem(version.list(), version.version(), new ItemId(item), name, null, null, null, List.of());
    }

    Facts build() {
        return editor.build();
    }

    static @Nullable LocalDate day(String day) {
        return day.equals("-") ? null : LocalDate.of(2021, 1, Integer.parseInt(day));
    }
}
