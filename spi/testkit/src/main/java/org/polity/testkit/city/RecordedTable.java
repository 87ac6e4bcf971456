package org.polity.testkit.city;

import java.util.List;

/**
 * A table as a source handed it over.
 *
 * @param file the name that the source gave it
 * @param columns the header
 * @param rows the rows in the order in which they came
 */
public record RecordedTable(String file, List<String> columns, List<Row> rows) {
    /** Copies the lists. */
    public RecordedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The cells alone.
     *
     * @return one list a row
     */
    public List<List<String>> cells() {
        return rows.stream().map(Row::cells).toList();
    }

    /**
     * One row.
     *
     * @param line where it begins
     * @param cells its cells
     */
    public record Row(long line, List<String> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
