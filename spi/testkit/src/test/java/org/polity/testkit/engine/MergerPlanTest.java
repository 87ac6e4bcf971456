package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.polity.Polity;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Estate;
import org.polity.model.body.MergerId;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.merger.EndingBody;
import org.polity.model.merger.MergerPlan;
import org.polity.testkit.PolityExtension;
import org.polity.testkit.SmallCity;

/** Plans of mergers: what speaks against them, and who carries on what afterwards. */
class MergerPlanTest {
    private static final Instrument DOCUMENT = new Instrument("中编〔2024〕5号");
    private static final LocalDate ON = SmallCity.DAY.plusDays(10);
    private static final BodyId CENTRE = new BodyId("centre");
    private static final BodyId STATION = new BodyId("station");
    private static final BodyId OFFICE = new BodyId("office");
    private static final BodyId LOOSE = new BodyId("loose");

    @RegisterExtension
    static final PolityExtension POLITY = PolityExtension.inMemory();

    private final Polity polity;
    private int acts;

    MergerPlanTest(Polity polity) {
        this.polity = polity;
        establish(body(STATION, BodyKind.PUBLIC_INSTITUTION));
        establish(body(OFFICE, BodyKind.PUBLIC_INSTITUTION));
        establish(body(LOOSE, BodyKind.IRREGULAR));
    }

    @Test
    void a_township_is_merged_and_split_and_merged_again() {
        assertThat(carryOut(plan(
                                "m-1",
                                ON,
                                EndingBody.whole(SmallCity.EAST_TOWN, SmallCity.WEST_TOWN)
                                        .with(Estate.CASES, SmallCity.HILL_TOWN),
                                EndingBody.whole(SmallCity.EAST_TEAM, SmallCity.WEST_TEAM)))
                        .reasons())
                .isEmpty();
        assertThat(carryOut(plan(
                                "m-2",
                                ON.plusDays(5),
                                EndingBody.whole(SmallCity.WEST_TOWN, SmallCity.HILL_TOWN),
                                EndingBody.whole(SmallCity.WEST_TEAM, SmallCity.HILL_TEAM)))
                        .reasons())
                .isEmpty();

        assertThat(successor(Estate.POWERS, ON.minusDays(1))).isEqualTo(SmallCity.EAST_TOWN);
        assertThat(successor(Estate.POWERS, ON)).isEqualTo(SmallCity.WEST_TOWN);
        assertThat(successor(Estate.CASES, ON)).isEqualTo(SmallCity.HILL_TOWN);
        assertThat(successor(Estate.POWERS, ON.plusDays(5))).isEqualTo(SmallCity.HILL_TOWN);
        assertThat(polity.mergers()
                        .succession(SmallCity.EAST_TOWN, Estate.POWERS, ON.plusDays(5))
                        .by())
                .containsExactly(new MergerId("m-1:west"), new MergerId("m-2:hill"));
        assertThat(polity.mergers().carriedOn(SmallCity.HILL_TOWN, Estate.POWERS, ON.plusDays(5)))
                .containsExactly(SmallCity.HILL_TOWN, SmallCity.WEST_TOWN, SmallCity.EAST_TOWN);
        assertThat(polity.bodies()
                        .find(SmallCity.EAST_TOWN)
                        .orElseThrow()
                        .existence()
                        .untilExclusive())
                .isEqualTo(ON);
        assertThat(mayFine(SmallCity.WEST_TOWN, "990102000000", ON)).isTrue();
        assertThat(mayFine(SmallCity.WEST_TOWN, "990102000000", ON.minusDays(1)))
                .isFalse();
    }

    /** The powers may go to one body and the people to another; each is asked on its own. */
    @Test
    void people_follow_their_own_heir() {
        BodyId east = SmallCity.EAST_TEAM;
        assertThat(carryOut(plan(
                                "m-1",
                                ON,
                                EndingBody.whole(east, SmallCity.WEST_TEAM).with(Estate.PEOPLE, SmallCity.HILL_TEAM)))
                        .reasons())
                .isEmpty();
        assertThat(polity.mergers().succession(east, Estate.PEOPLE, ON).successor())
                .isEqualTo(SmallCity.HILL_TEAM);
        assertThat(serving(SmallCity.HILL_TOWN, "990103000000", ON)).isTrue();
        assertThat(serving(SmallCity.HILL_TOWN, "990103000000", ON.minusDays(1)))
                .isFalse();
        assertThat(serving(SmallCity.WEST_TOWN, "990102000000", ON)).isFalse();
    }

    @Test
    void every_problem_of_a_plan_is_named_at_once() {
        MergerPlan plan = new MergerPlan(
                new MergerId("m-1"),
                ON,
                DOCUMENT,
                List.of(),
                List.of(
                        EndingBody.whole(SmallCity.EAST_TOWN, CENTRE),
                        EndingBody.whole(SmallCity.URBAN, SmallCity.COUNTY_GOVERNMENT)
                                .without(Estate.POSTS)
                                .without(Estate.SEATS),
                        EndingBody.whole(STATION, OFFICE),
                        EndingBody.whole(OFFICE, STATION),
                        new EndingBody(SmallCity.WEST_TEAM, Map.of())),
                List.of(SmallCity.FIRE),
                List.of());
        assertThat(codes(polity.mergers().judge(plan)))
                .startsWith("BODY_UNKNOWN centre;CYCLE station;CYCLE office;")
                .contains("ESTATE_ORPHANED urban/posts/—;")
                .doesNotContain("urban/seats")
                .contains("ESTATE_ORPHANED west-team/people/2;")
                .contains("ESTATE_ORPHANED fire/powers/1;")
                .contains("DOMAIN_ORPHANED 中县城市管理局/urban;DOMAIN_ORPHANED 中县消防救援局/fire;")
                .contains("TEAM_ORPHANED 东镇执法队/east")
                .endsWith("NOT_IRREGULAR 中县消防救援局/department");
        assertThat(carryOut(plan).reasons()).hasSameSizeAs(polity.mergers().judge(plan));
        assertThat(polity.mergers().all()).isEmpty();
    }

    /** What a grant gives to all bodies of a kind is among the powers of each. */
    @Test
    void powers_given_to_a_kind_need_an_heir_too() {
        EndingBody west =
                EndingBody.whole(SmallCity.WEST_TOWN, SmallCity.EAST_TOWN).without(Estate.POWERS);
        assertThat(codes(polity.mergers().judge(plan("m-1", ON, west)))).contains("ESTATE_ORPHANED west/powers/1");
    }

    @Test
    void an_heir_exists_on_the_day_and_a_body_ends_once() {
        BodyId late = new BodyId("late");
        establish(new Body(
                late,
                "晚设中心",
                BodyKind.PUBLIC_INSTITUTION,
                SmallCity.EAST,
                null,
                List.of(),
                Period.from(ON.plusDays(1))));
        assertThat(codes(polity.mergers().judge(plan("m-1", ON, EndingBody.whole(STATION, late)))))
                .isEqualTo("HEIR_NOT_IN_EXISTENCE 晚设中心/" + ON);
        assertThat(carryOut(plan("m-1", ON, EndingBody.whole(STATION, OFFICE))).reasons())
                .isEmpty();
        assertThat(codes(polity.mergers().judge(plan("m-1", ON, EndingBody.whole(STATION, OFFICE)))))
                .startsWith("MERGER_KNOWN m-1:office;ENDS_TWICE station/m-1");
        assertThat(codes(polity.mergers().judge(plan("m-2", ON, EndingBody.whole(OFFICE, late)))))
                .contains("HEIR_NOT_IN_EXISTENCE");
        assertThat(codes(polity.mergers().judge(new MergerPlan(new MergerId("m"), ON, DOCUMENT, List.of()))))
                .isEqualTo("NOTHING_ENDS m");
    }

    /** The body that inherits is set up, and the irregular one closed, by the same act; sent twice, it happens once. */
    @Test
    void one_act_records_all_of_a_plan() {
        MergerPlan plan = new MergerPlan(
                new MergerId("m-1"),
                ON,
                DOCUMENT,
                List.of(new Body(
                        CENTRE,
                        "综合服务中心",
                        BodyKind.PUBLIC_INSTITUTION,
                        SmallCity.EAST,
                        null,
                        List.of(),
                        Period.from(ON))),
                List.of(EndingBody.whole(STATION, CENTRE), EndingBody.whole(OFFICE, CENTRE)),
                List.of(LOOSE),
                List.of());
        Act act = act();
        Outcome first = polity.mergers().carryOut(act, plan);
        assertThat(codes(first.reasons())).isEmpty();
        assertThat(polity.mergers().carryOut(act, plan).reasons()).isEmpty();
        assertThat(polity.mergers().all()).hasSize(1);
        assertThat(polity.bodies().find(LOOSE).orElseThrow().existence().untilExclusive())
                .isEqualTo(ON);
        assertThat(polity.bodies().find(CENTRE)).isPresent();
    }

    private boolean mayFine(BodyId body, String place, LocalDate day) {
        return polity.powers()
                .decide(AuthorityQuestion.of(SmallCity.FIRE_LANE, body, place, day))
                .permitted();
    }

    private boolean serving(BodyId body, String place, LocalDate day) {
        return polity.powers()
                .decide(AuthorityQuestion.of(SmallCity.WASTE, body, place, day)
                        .withOfficers(SmallCity.CHEN, SmallCity.LIN))
                .reasons()
                .isEmpty();
    }

    private BodyId successor(Estate estate, LocalDate day) {
        return polity.mergers().succession(SmallCity.EAST_TOWN, estate, day).successor();
    }

    private static MergerPlan plan(String id, LocalDate on, EndingBody... endings) {
        return new MergerPlan(new MergerId(id), on, DOCUMENT, List.of(endings));
    }

    private static Body body(BodyId id, BodyKind kind) {
        return new Body(id, id + "机构", kind, SmallCity.EAST, null, List.of(), Period.ALWAYS);
    }

    private void establish(Body body) {
        assertThat(polity.bodies().establish(act(), body).reasons()).isEmpty();
    }

    private Outcome carryOut(MergerPlan plan) {
        return polity.mergers().carryOut(act(), plan);
    }

    private Act act() {
        acts++;
        return new Act(
                new ActId("merger-" + acts), SmallCity.OPERATOR, SmallCity.COUNTY_GOVERNMENT, DOCUMENT, SmallCity.DAY);
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.code().name() + " " + String.join("/", reason.arguments()))
                .collect(Collectors.joining(";"));
    }
}
