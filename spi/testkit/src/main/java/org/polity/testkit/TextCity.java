package org.polity.testkit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CitySource;

/**
 * A city source whose tables are texts in a test: the header in the first line, a row in each line after it, cells separated
 * by {@code |} and trimmed. There is no quoting. The one row of {@code city} has members of JSON as its cells. Immutable.
 */
public final class TextCity implements CitySource {
    private final String key;
    private final Map<String, String> tables;

    private TextCity(String key, Map<String, String> tables) {
        this.key = key;
        this.tables = tables;
    }

    /**
     * A source without tables.
     *
     * @param key its key
     * @return the source
     */
    public static TextCity of(String key) {
        return new TextCity(key, new LinkedHashMap<>());
    }

    /**
     * The same source with one more table, or with another text for a table that it has.
     *
     * @param table the table's name, for example {@code divisions}
     * @param text header and rows
     * @return a new source
     */
    public TextCity with(String table, String text) {
        Map<String, String> more = new LinkedHashMap<>(tables);
        more.put(table, text);
        return new TextCity(key, more);
    }

    @Override
    public String key() {
        return key;
    }

    /** Hands over the tables that the intake reads; the location does not matter. */
    @Override
    public void read(String location, CityIntake intake) {
        tables.forEach((table, text) -> {
            if (intake.interestIn(table) == CityIntake.Interest.READ) {
                read(table, text.strip().split("\n", -1), intake);
            }
        });
    }

    private static void read(String table, String[] lines, CityIntake intake) {
        boolean isJson = table.equals("city");
        CityIntake.RowIntake rows = intake.table(table, table + (isJson ? ".json" : ".csv"), cells(lines[0]));
        boolean more = true;
        for (int i = 1; i < lines.length && more; i++) {
            more = lines[i].isBlank() || rows.row(isJson ? 0 : i + 1L, cells(lines[i]));
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
