package org.polity.testkit.city;

import java.util.List;

/**
 * A table that a contract asks a source to bring in.
 *
 * @param name the table's name, for example {@code grants}
 * @param columns the header
 * @param rows the rows, each with as many cells as there are columns, perhaps with white space at their ends
 */
public record SampleTable(String name, List<String> columns, List<List<String>> rows) {
    /** Copies the lists. */
    public SampleTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
