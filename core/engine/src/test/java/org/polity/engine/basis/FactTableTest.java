package org.polity.engine.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polity.engine.body.BodyTables;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;

class FactTableTest {
    private static final Period SINCE = Period.from(java.time.LocalDate.of(2024, 1, 1));

    @Test
    void factsStandInTheOrderInWhichTheyWereRecordedWhateverWasTriedBefore() {
        FactTable<Posting> empty = FactTable.empty(BodyTables.OFFICERS);
        FactTable.Editor<Posting> discarded = empty.edit();
        discarded.put(posting("c"), 1);
        discarded.build();

        FactTable<Posting> table = recorded(empty, "b", "c", "a");

        assertThat(officers(table)).containsExactly("b", "c", "a");
    }

    @Test
    void aPersonRecordedAgainAfterAnErasureStandsLast() {
        FactTable<Posting> table = recorded(FactTable.empty(BodyTables.OFFICERS), "a", "b");
        FactTable.Editor<Posting> editor = table.edit();
        editor.removeGroup("a");
        editor.put(posting("a"), 9);

        assertThat(officers(editor.build())).containsExactly("b", "a");
        assertThat(officers(table)).containsExactly("a", "b");
    }

    @Test
    void aFactThatIsSupersededKeepsItsPlaceAndItsFirstPosition() {
        FactTable.Editor<Posting> editor =
                recorded(FactTable.empty(BodyTables.OFFICERS), "a", "b").edit();
        editor.put(posting("a"), 7);
        FactTable<Posting> table = editor.build();

        assertThat(table.all().get(0)).isEqualTo(new Known<>(posting("a"), 7, 1));
        assertThat(table.count()).isEqualTo(2);
    }

    @Test
    void whatIsRestoredIsWhatWasKnown() {
        FactTable<Posting> table = recorded(FactTable.empty(BodyTables.OFFICERS), "a", "b");
        FactTable.Editor<Posting> editor = FactTable.empty(BodyTables.OFFICERS).edit();
        table.all().forEach(editor::restore);

        FactTable<Posting> restored = editor.build();

        assertThat(restored.all()).isEqualTo(table.all());
        assertThat(restored.group("a")).isEqualTo(table.group("a"));
    }

    @Test
    void aGroupThatWasEmptiedAndFilledAgainLeavesTheTableItWasEditedFromAsItWas() {
        FactTable<Posting> table = recorded(FactTable.empty(BodyTables.OFFICERS), "a", "b");
        FactTable.Editor<Posting> editor = table.edit();
        editor.removeGroup("a");
        editor.put(new Posting(new OfficerId("a"), "name", new BodyId("other"), SINCE), 9);
        FactTable<Posting> edited = editor.build();

        assertThat(table.group("a")).extracting(Known::fact).containsExactly(posting("a"));
        assertThat(edited.group("a"))
                .extracting(known -> known.fact().body().value())
                .containsExactly("other");
        assertThat(edited.count()).isEqualTo(2);
    }

    @Test
    void aGroupGrowsByMoreThanOneTableAtATime() {
        FactTable<Posting> table = FactTable.empty(BodyTables.OFFICERS);
        for (int edit = 0; edit < 4; edit++) {
            FactTable.Editor<Posting> editor = table.edit();
            for (int i = 0; i < 7; i++) {
                editor.put(
                        new Posting(new OfficerId("a"), "name", new BodyId("b" + edit + i), SINCE), edit * 7L + i + 1);
            }
            FactTable<Posting> after = editor.build();
            assertThat(table.group("a")).hasSize(edit * 7);
            table = after;
        }
        assertThat(table.group("a")).hasSize(28).extracting(Known::position).isSorted();
    }

    private static FactTable<Posting> recorded(FactTable<Posting> origin, String... officers) {
        FactTable.Editor<Posting> editor = origin.edit();
        for (int i = 0; i < officers.length; i++) {
            editor.put(posting(officers[i]), i + 1L);
        }
        return editor.build();
    }

    private static List<String> officers(FactTable<Posting> table) {
        return table.all().stream().map(known -> known.fact().officer().value()).toList();
    }

    private static Posting posting(String officer) {
        return new Posting(new OfficerId(officer), "name", new BodyId("body"), SINCE);
    }
}
