package org.polity.spi.store;

import java.util.List;
import java.util.SortedMap;

/** Finds rows that batches have put. Never by offset: a page begins after a key. */
public interface Index {
    /**
     * Finds rows.
     *
     * @param query which rows
     * @param afterKeyExclusive the last key of the page before; empty text for the first page
     * @param limit how many at most, 1 or more
     * @return rows in the order of their keys by code point
     */
    List<IndexRow> find(IndexQuery query, String afterKeyExclusive, int limit);

    /**
     * Counts rows by group.
     *
     * @param query which rows
     * @param group by which column
     * @return how many for each value; rows without the value are counted under empty text; groups without rows are absent
     */
    SortedMap<String, Long> count(IndexQuery query, Group group);

    /** The columns by which rows can be counted. */
    enum Group {
        /** The state. */
        STATE,
        /** The body. */
        BODY,
        /** The category. */
        CATEGORY,
        /** The place. */
        PLACE
    }
}
