package org.polity.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.spi.city.CityIntake.Interest;
import org.polity.spi.city.CitySource;

/**
 * The contract of city sources as tests; each cites the number of its rule in {@code spi/README.md}, section City source.
 * To prove a source, extend this class and say how to place a sample city where the source finds it.
 */
public abstract class CitySourceContract {
    /** White space of every kind that is removed at both ends of a cell. */
    private static final String BLANKS = " \t\u00a0\u2003\u3000";

    private static final SampleTable BODIES = new SampleTable(
            "bodies",
            List.of("id", "name", "established"),
            List.of(
                    List.of("b3", BLANKS + "仲恺高新区综合行政执法局" + BLANKS, ""),
                    List.of("b1", "陈江街道 综合行政执法队", "2021-02-30"),
                    List.of("b2", BLANKS, "-1")));

    private static final SampleTable OFFICERS = new SampleTable(
            "officers",
            List.of("name", "id"),
            List.of(
                    List.of("said \"yes\", twice", "=1+1"),
                    List.of("one\nand another", "o2;;o3"),
                    List.of("'; --", "\ud840\udc00")));

    private static final SampleTable TRAININGS = new SampleTable("trainings", List.of("officer", "on"), List.of());

    /** For subclasses. */
    protected CitySourceContract() {}

    /**
     * The source to prove.
     *
     * @return a source, a new one or the same
     */
    protected abstract CitySource source();

    /**
     * Places tables where the source can read them, in the format that it reads.
     *
     * @param tables the tables, each at least with its columns
     * @return the location for {@link CitySource#read}, different at each call
     * @throws Exception if they cannot be placed; the test fails
     */
    protected abstract String place(List<SampleTable> tables) throws Exception;

    /**
     * Damages a table that was placed, so that not all of it can be read. Its beginning may stay readable.
     *
     * @param location what {@link #place} returned
     * @param table the table's name
     * @throws Exception if it cannot be damaged; the test fails
     */
    protected abstract void damage(String location, String table) throws Exception;

    @Test
    @DisplayName("C1 the source has a key")
    void key() {
        assertThat(source().key()).matches("[a-z0-9-]+").isEqualTo(source().key());
    }

    @Test
    @DisplayName("C2 a table that is not wanted is not handed over, and a warning says so")
    void unwanted() throws Exception {
        String location = place(List.of(BODIES, OFFICERS, TRAININGS));

        RecordedCity city = RecordedCity.of(source(), location, table -> switch (table) {
            case "bodies" -> Interest.READ;
            case "officers" -> Interest.NOT_YET;
            default -> Interest.UNKNOWN;
        });

        assertThat(city.tables().keySet()).containsExactly("bodies");
        assertThat(city.warnings())
                .as("one for the table not read yet, one for the unknown one")
                .anyMatch(warning -> warning.contains("officers"))
                .anyMatch(warning -> warning.contains("trainings"));
        assertThat(city.problems()).isEmpty();
    }

    @Test
    @DisplayName("C3 C7 rows come in their own order, each further down than the one before")
    void order() throws Exception {
        RecordedTable bodies = read(BODIES).table("bodies").orElseThrow();

        assertThat(bodies.rows())
                .extracting(row -> row.cells().get(0))
                .as("neither sorted nor otherwise moved")
                .containsExactly("b3", "b1", "b2");
        assertThat(bodies.rows()).extracting(RecordedTable.Row::line).isSorted().doesNotHaveDuplicates();
        assertThat(bodies.file()).isNotEmpty();
    }

    @Test
    @DisplayName("C4 a row has a cell for each column, trimmed, and empty text for an absent one")
    void cells() throws Exception {
        RecordedTable bodies = read(BODIES).table("bodies").orElseThrow();

        assertThat(bodies.columns()).containsExactly("id", "name", "established");
        assertThat(bodies.rows().get(0).cells()).containsExactly("b3", "仲恺高新区综合行政执法局", "");
        assertThat(bodies.rows().get(2).cells()).containsExactly("b2", "", "-1");
    }

    @Test
    @DisplayName("C5 values are not judged, and come as they are")
    void values() throws Exception {
        RecordedCity city = read(BODIES, OFFICERS);

        assertThat(city.table("bodies").orElseThrow().rows().get(1).cells())
                .containsExactly("b1", "陈江街道 综合行政执法队", "2021-02-30");
        assertThat(city.table("officers").orElseThrow().cells()).isEqualTo(OFFICERS.rows());
        assertThat(city.problems()).isEmpty();
    }

    @Test
    @DisplayName("C6 a table of which no more is wanted ends, and the others come")
    void enough() throws Exception {
        String location = place(List.of(BODIES, OFFICERS));

        RecordedCity city = RecordedCity.of(source(), location, table -> Interest.READ, 1);

        assertThat(city.table("bodies").orElseThrow().rows()).hasSize(1);
        assertThat(city.table("officers").orElseThrow().rows()).hasSize(1);
    }

    @Test
    @DisplayName("C6 C8 C13 a damaged table is broken off with a problem, and the others come whole")
    void damaged() throws Exception {
        String location = place(List.of(BODIES, OFFICERS));
        damage(location, "bodies");

        RecordedCity city = RecordedCity.of(source(), location);

        assertThat(city.brokenOff().keySet()).containsExactly("bodies");
        assertThat(city.problems()).hasSize(1);
        assertThat(city.table("officers").orElseThrow().cells()).isEqualTo(OFFICERS.rows());
    }

    @Test
    @DisplayName("C6 C8 a place where nothing is gives a problem")
    void nowhere() throws Exception {
        String location = place(List.of(BODIES)) + "-is-not-here";

        assertThat(RecordedCity.of(source(), location).problems()).isNotEmpty();
    }

    @Test
    @DisplayName("C11 reading twice gives the same")
    void twice() throws Exception {
        String location = place(List.of(OFFICERS, BODIES, TRAININGS));
        damage(location, "officers");
        CitySource source = source();

        RecordedCity first = RecordedCity.of(source, location);
        RecordedCity second = RecordedCity.of(source, location);

        assertThat(second.tables()).isEqualTo(first.tables());
        assertThat(List.copyOf(second.tables().keySet()))
                .isEqualTo(List.copyOf(first.tables().keySet()));
        assertThat(second.problems()).isEqualTo(first.problems());
        assertThat(second.warnings()).isEqualTo(first.warnings());
    }

    @Test
    @DisplayName("C14 a table without rows is handed over with its columns")
    void withoutRows() throws Exception {
        RecordedTable trainings = read(TRAININGS).table("trainings").orElseThrow();

        assertThat(trainings.columns()).containsExactly("officer", "on");
        assertThat(trainings.rows()).isEmpty();
    }

    private RecordedCity read(SampleTable... tables) throws Exception {
        return RecordedCity.of(source(), place(List.of(tables)));
    }
}
