package org.polity.engine.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.engine.city.EntryContent.Cell;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.place.ProfileTable;
import org.polity.model.basis.Fact;

@DisplayName("The content of an entry")
class EntryContentTest {
    private static final Facts CITY = CityText.recorded(IntakeCasesTest.base(), IntakeCasesTest.text("spare.txt"));

    @Test
    void gives_every_fact_again() {
        CityTables.IN_FOLDER.stream().filter(table -> !table.isInOrder()).forEach(EntryContentTest::checkAll);
    }

    private static <F extends Fact> void checkAll(Table<F> table) {
        assertThat(CITY.of(table).count()).isPositive();
        for (Known<F> known : CITY.of(table).all()) {
            EntryContent content = EntryContent.of(table, known.fact());
            assertThat(content.fact(table)).isEqualTo(known.fact());
            assertThat(content.plain()).isSortedAccordingTo(Comparator.comparing(Cell::column));
            assertThat(content.personal()).isSortedAccordingTo(Comparator.comparing(Cell::column));
            assertThat(content.personal().isEmpty()).isEqualTo(!table.isPersonal());
        }
    }

    @Test
    void leaves_out_what_is_absent_and_gives_a_set_as_several_texts() {
        assertThat(of(GrantTables.GRANTS, "E").plain())
                .containsExactly(
                        text("effective_from", "2021-01-01"),
                        text("effective_until", "2022-01-01"),
                        text("fine_max", "200"),
                        text("from", "dept"),
                        text("id", "E"),
                        text("instrument", "令三"),
                        text("mode", "entrusted"),
                        new Cell("powers", true, List.of("P", "P2")),
                        new Cell("recipients", true, List.of("town", "K-gov")),
                        new Cell("sanctions", true, List.of("warning")));
    }

    @Test
    void keeps_apart_what_names_a_person() {
        EntryContent content = of(BodyTables.CERTIFICATES, "N9");
        assertThat(content.personal()).containsExactly(text("number", "N9"), text("officer", "O"));
        assertThat(content.plain())
                .containsExactly(
                        new Cell("domains", true, List.of("urban", "fire")),
                        text("valid_from", "2020-01-01"),
                        text("valid_until", "2021-01-01"));
    }

    @Test
    void writes_the_city_as_texts_too() {
        assertThat(of(ProfileTable.CITY, "").plain())
                .contains(
                        text("datum", "CGCS2000"),
                        new Cell("officeHours", true, List.of("09:00-12:00", "14:00-18:00")),
                        new Cell("workWeek", true, List.of("MON", "TUE", "WED", "THU", "FRI")),
                        text("zone", "Asia/Shanghai"));
    }

    @Test
    void refuses_cells_that_make_no_fact() {
        Table<?> starts = GrantTables.GRANT_STARTS;
        assertThatThrownBy(
                        () -> content(text("grant", "A"), text("division", "K")).fact(starts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an entry of grant_starts has no start_on");
        assertThatThrownBy(() -> content(text("grunt", "A")).fact(starts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an entry of grant_starts has a cell of no column, `grunt`");
        assertThatThrownBy(() -> content(text("start_on", "someday")).fact(starts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an entry of grant_starts has start_on [someday]");
    }

    private static EntryContent content(Cell... cells) {
        return new EntryContent(List.of(cells), List.of());
    }

    private static Cell text(String column, String text) {
        return new Cell(column, false, List.of(text));
    }

    private static <F extends Fact> EntryContent of(Table<F> table, String key) {
        Known<F> known = CITY.find(table, key);
        assertThat(known).as(key).isNotNull();
        return EntryContent.of(table, known.fact());
    }
}
