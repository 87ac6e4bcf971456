package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.Polity;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Money;
import org.polity.model.basis.Period;
import org.polity.model.body.Absence;
import org.polity.model.body.Cover;
import org.polity.model.body.DutyCarrier;
import org.polity.model.body.Incentive;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Secondment;
import org.polity.model.body.StaffingMatter;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TextCity;

/** Who carries a duty on a day, and each no on the way. */
class PeopleTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final TownshipRules RULES = new TownshipRules(
            asked -> List.of(),
            asked -> asked.matter() == StaffingMatter.COVER
                            && asked.officer() != null
                            && asked.officer().value().equals("o-novice")
                    ? List.of(Finding.of("TRAIN_FIRST", "{0}先培训", "{0}: train first", "o-novice"))
                    : List.of(),
            asked -> asked.officer().value().equals("o-bad")
                    ? throwing()
                    : List.of(new Incentive(
                            "town-allowance",
                            true,
                            Money.yuan(100L * asked.postings().size()),
                            Finding.of("SERVES", "在镇街任职", "serves in a township"))));

    private final Town town = new Town();
    private final Polity polity = town.open(builder -> builder.plugin(RULES));
    private int acts;

    private static List<Incentive> throwing() {
        throw new IllegalStateException("broken");
    }

    @BeforeEach
    void city() {
        SmallCity.load(polity);
        TextCity people =
                TextCity.of("people").with("officers", """
                id       | name | body      | from       | until
                o-novice | 新   | east-team | 2024-01-01 |
                o-clerk  | 文   | east      | 2024-01-01 | 2024-08-01
                o-urban  | 城   | urban     | 2024-01-01 |
                o-bad    | 坏   | east      | 2024-01-01 |
                """).with("covers", """
                duty   | body | primary | backup  | from       | until
                stamp  | east | o-clerk | o-chen  | 2024-02-01 |
                waste  | east | o-chen  | o-lin   | 2024-02-01 |
                stall  | east | o-chen  | o-clerk | 2024-02-01 |
                phone  | east | o-lin   | o-lin   | 2024-02-01 |
                gate   | east | o-urban | o-chen  | 2024-02-01 | 2024-05-01
                gate   | east | o-lin   | o-chen  | 2024-04-01 |
                """).with("absences", """
                officer | from       | until
                o-chen  | 2024-03-01 | 2024-03-11
                o-lin   | 2024-03-10 | 2024-03-20
                o-clerk | 2024-03-05 | 2024-03-06
                """);
        assertThat(polity.load(SmallCity.act("people"), people, "").problems()).isEmpty();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            duty  | body   | day        | carrier        | reasons
            waste | east   | 2024-02-29 | o-chen primary | -
            waste | east   | 2024-03-01 | o-lin backup   | ABSENT
            waste | east   | 2024-03-09 | o-lin backup   | ABSENT
            waste | east   | 2024-03-10 | nobody         | ABSENT;ABSENT;BOTH_AWAY
            waste | east   | 2024-03-11 | o-chen primary | -
            waste | east   | 2024-01-31 | nobody         | NO_COVER
            waste | west   | 2024-02-29 | nobody         | NO_COVER
            waste | nobody | 2024-02-29 | nobody         | BODY_UNKNOWN
            stamp | east   | 2024-03-05 | nobody         | ABSENT;ABSENT;BOTH_AWAY
            stamp | east   | 2024-03-12 | o-clerk primary | -
            stamp | east   | 2024-08-01 | o-chen backup  | NOT_SERVING
            stall | east   | 2024-02-29 | o-chen primary | NOT_QUALIFIED
            stall | east   | 2024-03-01 | nobody         | NOT_QUALIFIED;ABSENT;BOTH_AWAY
            phone | east   | 2024-02-29 | o-lin primary  | SAME_PERSON
            phone | east   | 2024-03-15 | nobody         | SAME_PERSON;ABSENT;BOTH_AWAY
            gate  | east   | 2024-03-31 | o-chen backup  | NOT_SERVING
            gate  | east   | 2024-04-01 | o-lin primary  | -
            """, useHeadersInDisplayName = true)
    void work_of_an_absent_a_goes_to_b(String duty, String body, String day, String carrier, @Nullable String reasons) {
        DutyCarrier found = polity.people().carrier(duty, new BodyId(body), LocalDate.parse(day));
        assertThat(shown(found)).isEqualTo(carrier);
        assertThat(codes(found.reasons())).isEqualTo(reasons == null ? "" : reasons);
        assertThat(found.isAlert()).isEqualTo(carrier.equals("nobody"));
    }

    private static String shown(DutyCarrier carrier) {
        return carrier.officer() == null
                ? "nobody"
                : carrier.officer() + " "
                        + (carrier.role() == null ? "" : carrier.role().word());
    }

    @Test
    void alerts_name_the_duties_with_something_wrong() {
        assertThat(polity.people().alerts(LocalDate.of(2024, 3, 10)))
                .extracting(carrier -> carrier.duty() + " " + shown(carrier))
                .containsExactly("waste nobody", "stall nobody", "phone nobody", "gate nobody");
        assertThat(polity.people().carriers(SmallCity.EAST_TOWN, LocalDate.of(2024, 2, 1)))
                .extracting(DutyCarrier::duty)
                .containsExactly("stamp", "waste", "stall", "phone", "gate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            duty  | body   | primary | backup   | expected
            dust  | east   | o-chen  | o-lin    | -
            dust  | east   | o-chen  | o-chen   | SAME_PERSON
            dust  | east   | o-chen  | o-clerk  | NOT_QUALIFIED
            dust  | east   | o-chen  | o-urban  | NOT_SERVING;NOT_QUALIFIED
            lunch | east   | o-chen  | o-clerk  | -
            lunch | east   | o-chen  | o-none   | OFFICER_UNKNOWN
            lunch | east   | o-chen  | o-novice | RULE_REFUSED
            lunch | nobody | o-chen  | o-lin    | BODY_UNKNOWN;NOT_SERVING;NOT_SERVING
            """, useHeadersInDisplayName = true)
    void a_cover_has_a_different_and_qualified_backup(
            String duty, String body, String primary, String backup, @Nullable String expected) {
        Cover cover =
                new Cover(duty, new BodyId(body), new OfficerId(primary), new OfficerId(backup), Period.from(FIRST));
        String wanted = expected == null ? "" : expected;
        assertThat(codes(polity.people().judge(cover))).isEqualTo(wanted);
        assertThat(codes(polity.people().cover(act(), cover).reasons())).isEqualTo(wanted);
        assertThat(polity.people().covers(new BodyId(body)).contains(cover)).isEqualTo(wanted.isEmpty());
    }

    @Test
    void who_is_seconded_away_does_not_carry_and_who_is_seconded_here_does() {
        Period may = new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1));
        Secondment away = new Secondment(SmallCity.CHEN, SmallCity.EAST_TOWN, SmallCity.URBAN, may);
        assertThat(codes(polity.people().second(act(), away).reasons())).isEmpty();
        assertThat(shown(carrier("waste", "2024-04-30"))).isEqualTo("o-chen primary");
        assertThat(shown(carrier("waste", "2024-05-01"))).isEqualTo("o-lin backup");
        assertThat(shown(carrier("waste", "2024-06-01"))).isEqualTo("o-chen primary");
        Secondment again = new Secondment(
                SmallCity.CHEN, SmallCity.EAST_TOWN, SmallCity.FIRE, Period.from(LocalDate.of(2024, 5, 31)));
        assertThat(codes(polity.people().second(act(), again).reasons())).isEqualTo("OVERLAPS");
        Secondment wrong =
                new Secondment(new OfficerId("o-urban"), SmallCity.EAST_TOWN, new BodyId("none"), Period.from(FIRST));
        assertThat(codes(polity.people().second(act(), wrong).reasons())).isEqualTo("BODY_UNKNOWN;NOT_SERVING");
        Secondment here = new Secondment(new OfficerId("o-urban"), SmallCity.URBAN, SmallCity.EAST_TOWN, may);
        assertThat(codes(polity.people().second(act(), here).reasons())).isEmpty();
        Cover fair = new Cover("fair", SmallCity.EAST_TOWN, new OfficerId("o-urban"), SmallCity.LIN, may);
        assertThat(codes(polity.people().cover(act(), fair).reasons())).isEmpty();
        assertThat(shown(carrier("fair", "2024-05-01"))).isEqualTo("o-urban primary");
        Absence sick = new Absence(new OfficerId("o-urban"), may);
        assertThat(codes(polity.people().absent(act(), sick).reasons())).isEmpty();
        assertThat(shown(carrier("fair", "2024-05-01"))).isEqualTo("o-lin backup");
    }

    private DutyCarrier carrier(String duty, String day) {
        return polity.people().carrier(duty, SmallCity.EAST_TOWN, LocalDate.parse(day));
    }

    @Test
    void a_measure_says_how_much_and_a_rule_that_fails_is_named() {
        assertThat(polity.people().incentives(SmallCity.CHEN, SmallCity.EAST_TOWN, SmallCity.DAY))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.rule()).isEqualTo("test-township/local");
                    assertThat(answer.incentives())
                            .extracting(one -> one.measure() + " " + one.amount())
                            .containsExactly("town-allowance 100");
                });
        assertThat(polity.people().incentives(new OfficerId("o-bad"), SmallCity.EAST_TOWN, SmallCity.DAY))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.incentives()).isEmpty();
                    assertThat(answer.failure()).contains("broken");
                });
    }

    @Test
    void a_cover_goes_when_either_of_its_two_persons_is_erased_here_and_in_another_jvm() {
        assertThat(polity.bodies().erase(act(), SmallCity.LIN).recorded()).isTrue();
        assertThat(duties(polity)).containsExactly("stamp", "stall", "gate");
        assertThat(polity.people().absences(SmallCity.LIN)).isEmpty();
        Polity other = town.open(builder -> builder.plugin(RULES));
        assertThat(duties(other)).containsExactly("stamp", "stall", "gate");
        assertThat(polity.bodies().erase(act(), SmallCity.CHEN).recorded()).isTrue();
        assertThat(duties(polity)).isEmpty();
        assertThat(duties(town.open(builder -> builder.plugin(RULES)))).isEmpty();
    }

    @Test
    void after_a_merger_the_successor_carries_the_duties_with_the_people() {
        TextCity merger = TextCity.of("merger").with("mergers", """
                id  | on         | predecessors | successor | instrument
                m-1 | 2024-06-01 | east         | west      | 县府〔2024〕9号
                """);
        assertThat(polity.load(SmallCity.act("merger"), merger, "").problems()).isEmpty();
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(shown(polity.people().carrier("stamp", SmallCity.WEST_TOWN, day)))
                .isEqualTo("o-clerk primary");
        assertThat(codes(polity.people()
                        .carrier("stamp", SmallCity.EAST_TOWN, day)
                        .reasons()))
                .isEqualTo("BODY_UNKNOWN");
        assertThat(shown(polity.people().carrier("stamp", SmallCity.EAST_TOWN, day.minusDays(1))))
                .isEqualTo("o-clerk primary");
        assertThat(polity.people().carriers(SmallCity.WEST_TOWN, day)).hasSize(5);
    }

    private static List<String> duties(Polity polity) {
        return polity.people().covers(SmallCity.EAST_TOWN).stream()
                .map(Cover::duty)
                .toList();
    }

    @Test
    void no_entry_names_an_officer_in_the_clear() {
        assertThat(town.memory.another().read(0, 10_000))
                .allSatisfy(entry -> assertThat(new String(entry.body(), StandardCharsets.UTF_8))
                        .doesNotContain("o-chen", "o-lin", "o-clerk"));
    }

    @Test
    void every_reason_tells_a_sentence_in_both_languages() {
        List<Reason> reasons = carrier("waste", "2024-03-10").reasons();
        assertThat(reasons)
                .extracting(reason -> reason.tell(Language.ENGLISH))
                .containsExactly(
                        "o-chen is away from 2024-03-01 until 2024-03-11.",
                        "o-lin is away from 2024-03-10 until 2024-03-20.",
                        "Nobody carries waste of east on 2024-03-10: neither A nor B can.");
        assertThat(reasons).extracting(reason -> reason.tell(Language.CHINESE)).allMatch(text -> text.endsWith("。"));
    }

    private Act act() {
        acts++;
        return SmallCity.act("people-" + acts);
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).collect(Collectors.joining(";"));
    }
}
