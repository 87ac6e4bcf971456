package org.polity.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Provision;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;
import org.polity.model.place.DivisionCode;

class FakeCityTest {
    private final FakeCity city = SampleCity.city();

    @Test
    void divisions_contain_what_lies_below() {
        assertThat(city.contains(code("99"), code("990101001"))).isTrue();
        assertThat(city.contains(code("990101"), code("990101"))).isTrue();
        assertThat(city.contains(code("990101001"), code("990101"))).isFalse();
        assertThat(city.contains(code("98"), code("98"))).isFalse();
    }

    @Test
    void officers_of_a_team_serve_its_government() {
        assertThat(city.serving(new BodyId("east"), SampleCity.DAY))
                .extracting(posting -> posting.officer().value())
                .containsExactly("o-chen", "o-lin");
        assertThat(city.serving(new BodyId("east"), LocalDate.of(2019, 1, 1))).isEmpty();
        Posting more = new Posting(new OfficerId("o-wu"), "吴", new BodyId("east"), Period.from(SampleCity.DAY));
        assertThat(city.with(more).serving(new BodyId("east"), SampleCity.DAY)).hasSize(3);
        assertThat(city.serving(new BodyId("east"), SampleCity.DAY)).hasSize(2);
    }

    @Test
    void an_item_stands_where_the_holding_version_has_it() {
        FakeCity lists = city.with(
                version(1, "2024-01-01", "2024-01-01"),
                version(2, "2024-05-01", "2024-04-01"),
                version(3, null, "2024-05-02"),
                item(1, "a"),
                item(2, "b"),
                item(3, "c"));
        assertThat(standing(lists, "a", "2023-12-31")).isEmpty();
        assertThat(standing(lists, "a", "2024-04-30")).containsExactly(1);
        assertThat(standing(lists, "b", "2024-04-30")).isEmpty();
        assertThat(standing(lists, "a", "2024-05-01")).isEmpty();
        assertThat(standing(lists, "b", "2024-05-01")).containsExactly(2);
        assertThat(standing(lists, "c", "2024-06-01")).isEmpty();
    }

    @Test
    void a_parameter_is_known_on_its_days() {
        FakeCity more = city.with(new LegalParameter(
                "penalty.officers_least",
                BigDecimal.valueOf(2),
                "officers",
                new Provision("法", "law"),
                Period.from(SampleCity.DAY)));
        assertThat(more.parameter("penalty.officers_least", SampleCity.DAY)).isPresent();
        assertThat(more.parameter("penalty.officers_least", SampleCity.DAY.minusDays(1)))
                .isEmpty();
        assertThat(city.parameter("penalty.officers_least", SampleCity.DAY)).isEmpty();
    }

    @Test
    void of_an_empty_city_nothing_is_known() {
        FakeCity empty = FakeCity.empty();
        assertThat(empty.bodies()).isEmpty();
        assertThat(empty.position()).isZero();
        assertThat(empty.body(new BodyId("east"))).isEmpty();
        assertThat(empty.equipment(new BodyId("east"), SampleCity.DAY)).isEmpty();
    }

    private static List<Integer> standing(FakeCity city, String item, String day) {
        return city.standing(new ItemId(item), LocalDate.parse(day)).stream()
                .map(ListItem::version)
                .toList();
    }

    private static ListVersion version(int number, String published, String from) {
        return new ListVersion(
                new ListId("duties"),
                number,
                ListKind.ASSIST,
                ListAudience.values()[0],
                "清单",
                published == null ? null : LocalDate.parse(published),
                Period.from(LocalDate.parse(from)),
                null);
    }

    private static ListItem item(int version, String item) {
        return new ListItem(new ListId("duties"), version, new ItemId(item), item, null, null, null, List.of());
    }

    private static DivisionCode code(String prefix) {
        return new DivisionCode(prefix + "0".repeat(12 - prefix.length()));
    }
}
