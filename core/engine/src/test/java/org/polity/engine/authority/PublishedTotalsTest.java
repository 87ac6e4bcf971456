package org.polity.engine.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.ListImpact.TouchedGrant;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Known;
import org.polity.engine.city.Snapshot;
import org.polity.engine.list.Differences;
import org.polity.engine.list.ListTables;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.AuthorityReason;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Reason;
import org.polity.model.decision.ReasonCode;
import org.polity.model.list.ItemChangeKind;
import org.polity.model.list.ListDifference;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.place.DivisionLevel;
import org.polity.model.power.PowerCode;

/** Documents that counties have published, whose totals check themselves; the items are generated. */
@DisplayName("The published totals of")
class PublishedTotalsTest {
    private static final LocalDate DAY = PublishedCounty.SECOND.plusDays(1);

    /** Dayao 2023: 82 + 26 statutory, 122 assigned and 5 entrusted; 2 stand twice and count once: 233. */
    @Test
    void Dayao_2023_come_to_233_when_what_stands_twice_counts_once() {
        PublishedCounty county = new PublishedCounty(12);
        county.powers("penalty", 82, DivisionLevel.TOWNSHIP, null);
        county.powers("other", 26, DivisionLevel.TOWNSHIP, null);
        county.powers("down", 120, DivisionLevel.COUNTY, null);
        county.powers("fire", 5, DivisionLevel.COUNTY, null);
        county.list("own-penalty", 1, codes("penalty", 0, 82));
        county.list("own-other", 1, codes("other", 0, 26));
        county.list(
                "assigned",
                1,
                Stream.concat(codes("down", 0, 120).stream(), codes("penalty", 0, 2).stream())
                        .toList());
        county.list("entrusted", 1, codes("fire", 0, 5));
        county.assign("g-assigned", "assigned", PublishedCounty.FIRST, county.townships(0, 12));
        county.entrust("g-entrusted", "entrusted", county.townships(0, 12));
        Snapshot city = county.build();

        List<ListItem> items = city.facts().of(ListTables.LIST_ITEMS).all().stream()
                .map(Known::fact)
                .toList();
        assertThat(items).hasSize(82 + 26 + 122 + 5);
        assertThat(items.stream().map(ListItem::item).distinct()).hasSize(233);
        for (int township = 0; township < 12; township++) {
            assertThat(held(city, township, DAY)).isEqualTo(82 + 26 + 122 + 5 - 2);
        }
    }

    /** Tonglu 2025: 447 powers become 213 for nine towns, 736 become 213 for one, 190 become 79 for four. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            nine, 447, 213, 0,  9
            one,  736, 213, 9,  1
            four, 190,  79, 10, 4
            """)
    void Tonglu_2025_fall_list_by_list(String list, int before, int after, int first, int townships) {
        PublishedCounty county = tonglu();
        Snapshot listed = county.build();
        ListDifference difference =
                Differences.between(listed.facts(), version(listed, list, 1), version(listed, list, 2));
        assertThat(difference.count(ItemChangeKind.DROPPED)).isEqualTo(before - after);
        assertThat(difference.changes()).hasSize(before - after);
        assertThat(difference.unchanged()).isEqualTo(after);

        List<TouchedGrant> touched = GrantImpacts.of(listed.authority(), difference, Days.of(PublishedCounty.SECOND));
        assertThat(touched).extracting(grant -> grant.grant().value()).containsExactly("old-" + list);
        assertThat(touched.get(0).stillHandedDown())
                .hasSize(before - after)
                .allMatch(power -> power.holders() == townships);
        assertThat(held(listed, first, DAY))
                .as("a new version takes nothing away")
                .isEqualTo(before);

        county.recall("old-" + list, List.of());
        county.assign("new-" + list, list, PublishedCounty.SECOND, county.townships(first, townships));
        Snapshot reformed = county.build();
        for (int township = first; township < first + townships; township++) {
            assertThat(held(reformed, township, PublishedCounty.SECOND.minusDays(1)))
                    .isEqualTo(before);
            assertThat(held(reformed, township, DAY)).isEqualTo(after);
        }
        assertThat(GrantImpacts.of(reformed.authority(), difference, Days.of(DAY)))
                .as("a grant that was recalled whole is over")
                .extracting(grant -> grant.grant().value())
                .containsExactly("new-" + list);
    }

    @Test
    void Tonglu_2025_fall_from_5519_to_2446_over_all_fourteen() {
        PublishedCounty county = tonglu();
        assertThat(sum(county.build(), DAY)).isEqualTo(9 * 447 + 736 + 4 * 190).isEqualTo(5519);
        for (String list : List.of("nine", "one", "four")) {
            county.recall("old-" + list, List.of());
        }
        county.assign("new-nine", "nine", PublishedCounty.SECOND, county.townships(0, 9));
        county.assign("new-one", "one", PublishedCounty.SECOND, county.townships(9, 1));
        county.assign("new-four", "four", PublishedCounty.SECOND, county.townships(10, 4));
        assertThat(sum(county.build(), DAY)).isEqualTo(10 * 213 + 4 * 79).isEqualTo(2446);
    }

    private static PublishedCounty tonglu() {
        PublishedCounty county = new PublishedCounty(14);
        county.powers("p", 736, DivisionLevel.COUNTY, null);
        tonglu(county, "nine", 447, 213, 0, 9);
        tonglu(county, "one", 736, 213, 9, 1);
        tonglu(county, "four", 190, 79, 10, 4);
        return county;
    }

    private static void tonglu(PublishedCounty county, String list, int before, int after, int first, int townships) {
        county.list(list, 1, codes("p", 0, before));
        county.list(list, 2, codes("p", 0, after));
        county.assign("old-" + list, list, PublishedCounty.FIRST, county.townships(first, townships));
    }

    /** Xiangshan 2025: 13 items end because their law was repealed, which is not what taking an item back is. */
    @Test
    void Xiangshan_2025_13_repealed_are_not_in_force_and_what_the_county_takes_back_is_recalled() {
        PublishedCounty county = new PublishedCounty(3);
        county.powers("repealed", 13, DivisionLevel.COUNTY, PublishedCounty.SECOND);
        county.powers("back", 7, DivisionLevel.COUNTY, null);
        county.powers("kept", 30, DivisionLevel.COUNTY, null);
        county.list(
                "down",
                1,
                Stream.of(codes("repealed", 0, 13), codes("back", 0, 7), codes("kept", 0, 30))
                        .flatMap(List::stream)
                        .toList());
        county.assign("g", "down", PublishedCounty.FIRST, county.townships(0, 3));
        county.recall("g", codes("back", 0, 7));
        Snapshot city = county.build();

        assertThat(held(city, 0, PublishedCounty.SECOND.minusDays(1))).isEqualTo(50);
        assertThat(held(city, 0, DAY)).isEqualTo(30);
        for (String code : codes("repealed", 0, 13)) {
            assertThat(reasons(city, code))
                    .contains(AuthorityReason.NOT_IN_FORCE)
                    .doesNotContain(AuthorityReason.RECALLED);
        }
        for (String code : codes("back", 0, 7)) {
            assertThat(reasons(city, code))
                    .contains(AuthorityReason.RECALLED)
                    .doesNotContain(AuthorityReason.NOT_IN_FORCE);
        }
    }

    private static List<ReasonCode> reasons(Snapshot city, String code) {
        AuthorityQuestion question = AuthorityQuestion.of(new PowerCode(code), new BodyId("G0"), "T0", DAY);
        return new Authority(city.authority(), city.facts(), city.position())
                .decide(question).reasons().stream().map(Reason::code).toList();
    }

    private static int held(Snapshot city, int township, LocalDate day) {
        return new Authority(city.authority(), city.facts(), city.position())
                .powersOf(new BodyId("G" + township), "T" + township, Days.of(day))
                .size();
    }

    private static int sum(Snapshot city, LocalDate day) {
        return IntStream.range(0, 14).map(township -> held(city, township, day)).sum();
    }

    private static List<String> codes(String name, int from, int until) {
        return IntStream.range(from, until).mapToObj(i -> name + "-" + i).toList();
    }

    private static List<ListVersion> version(Snapshot city, String list, int number) {
        return city.facts().of(ListTables.LISTS).group(list).stream()
                .map(Known::fact)
                .filter(version -> version.version() == number)
                .toList();
    }
}
