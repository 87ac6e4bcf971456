package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.Polity;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.body.StaffingMatter;
import org.polity.model.committee.ChairOffice;
import org.polity.model.committee.CommitteeDecision;
import org.polity.model.committee.DecisionId;
import org.polity.model.committee.Dispute;
import org.polity.model.committee.DisputeId;
import org.polity.model.committee.DisputeRuling;
import org.polity.model.committee.HeadAct;
import org.polity.model.committee.HeadOpinion;
import org.polity.model.committee.Meeting;
import org.polity.model.committee.MeetingId;
import org.polity.model.committee.MeetingKind;
import org.polity.model.committee.MotionKind;
import org.polity.model.committee.MotionResult;
import org.polity.model.committee.Order;
import org.polity.model.committee.OrderId;
import org.polity.model.committee.OrderKind;
import org.polity.model.committee.OrderReport;
import org.polity.model.committee.Resolution;
import org.polity.model.committee.Whistle;
import org.polity.model.committee.WhistleArrival;
import org.polity.model.committee.WhistleId;
import org.polity.model.committee.WhistleScore;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;
import org.polity.testkit.PolityExtension;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TextCity;

/** The work of a township's committees, and each no on the way. */
class CommitteeTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Instrument DOCUMENT = new Instrument("东镇〔2024〕7号");
    private static final MeetingId MEETING = new MeetingId("m-1");

    @RegisterExtension
    static final PolityExtension POLITY = PolityExtension.inMemory()
            .with(new TownshipRules(
                    asked -> asked.order() != null && asked.order().matter().equals("party")
                            ? List.of(Finding.of("NO_PARTIES", "不得用于聚会", "no parties"))
                            : List.of(),
                    asked -> asked.matter() == StaffingMatter.APPOINT && asked.opinion() == null
                            ? List.of(Finding.of("ASK_FIRST", "先征求意见", "ask first"))
                            : List.of(),
                    asked -> List.of()));

    private final Polity polity;
    private int acts;

    CommitteeTest(Polity polity) {
        this.polity = polity;
    }

    @BeforeEach
    void committees() {
        TextCity added = TextCity.of("committees")
                .with("bodies", """
                id        | name         | kind              | division     | superior | established
                fire-east | 东镇消防站   | dispatched_agency | 990101000000 | fire     |
                new-east  | 东镇新站     | dispatched_agency | 990101000000 | urban    | 2024-06-10
                fire-west | 西镇消防站   | dispatched_agency | 990102000000 | fire     |
                """)
                .with("committees", """
                id      | name     | kind        | division     | chair_office | established | abolished
                gov-e   | 东镇综治 | governance  | 990101000000 | secretary    | 2024-01-01  |
                pub-e   | 东镇服务 | public_service | 990101000000 | secretary | 2024-01-01  |
                enf-e   | 东镇执法 | enforcement | 990101000000 | head         | 2024-01-01  |
                enf-old | 东镇旧会 | enforcement | 990101000000 | head         | 2023-01-01  | 2024-01-01
                gov-w   | 西镇综治 | governance  | 990102000000 | secretary    | 2024-01-01  |
                gov-w2  | 西镇综二 | governance  | 990102000000 | secretary    | 2024-01-01  |
                """)
                .with("committee_members", """
                committee | body      | from       | until
                enf-e     | east      | 2024-01-01 |
                enf-e     | east-team | 2024-01-01 |
                enf-e     | fire-east | 2024-02-01 | 2024-09-01
                enf-e     | urban     | 2024-01-01 |
                gov-w     | fire-west | 2024-01-01 |
                gov-w2    | fire-west | 2024-01-01 |
                """);
        assertThat(polity.load(SmallCity.act("committees"), added, "").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            committee | office      | to        | kind         | matter | on         | due        | expected
            enf-e     | head        | fire-east | joint_action | market | 2024-06-03 | 2024-06-10 | -
            enf-e     | head        | urban     | schedule     | market | 2024-06-03 | -          | -
            enf-e     | head        | east-team | coordinate   | market | 2024-06-03 | 2024-06-03 | -
            enf-e     | secretary   | fire-east | coordinate   | market | 2024-06-03 | -          | NOT_THE_CHAIR
            enf-e     | line_member | fire-east | coordinate   | market | 2024-06-03 | -          | NOT_THE_CHAIR
            enf-e     | head        | fire-west | coordinate   | market | 2024-06-03 | -          | NOT_A_MEMBER
            enf-e     | head        | fire-east | coordinate   | market | 2024-01-31 | -          | NOT_A_MEMBER
            enf-e     | head        | fire-east | coordinate   | market | 2024-09-01 | -          | NOT_A_MEMBER
            enf-e     | head        | fire-east | sign         | permit | 2024-06-03 | -          | SIGNS_FOR_BODY
            enf-e     | head        | fire-east | decide_case  | case 7 | 2024-06-03 | -          | SIGNS_FOR_BODY
            enf-old   | head        | fire-east | coordinate   | market | 2024-06-03 | -          | COMMITTEE_UNKNOWN
            fire      | head        | fire-east | coordinate   | market | 2024-06-03 | -          | COMMITTEE_UNKNOWN
            enf-e     | head        | nobody    | coordinate   | market | 2024-06-03 | -          | BODY_UNKNOWN
            enf-e     | head        | fire-east | coordinate   | market | 2024-06-03 | 2024-06-02 | TOO_EARLY
            enf-e     | head        | fire-east | coordinate   | party  | 2024-06-03 | -          | RULE_REFUSED
            enf-e     | secretary   | fire-west | sign         | party  | 2024-06-03 | -          | NOT_THE_CHAIR;NOT_A_MEMBER;SIGNS_FOR_BODY;RULE_REFUSED
            """, useHeadersInDisplayName = true)
    void a_chair_commands_members_and_signs_for_none(
            String committee,
            String office,
            String to,
            String kind,
            String matter,
            String on,
            @Nullable String due,
            @Nullable String expected) {
        Order order = new Order(
                new OrderId("o-1"),
                new BodyId(committee),
                ChairOffice.valueOf(office.toUpperCase(Locale.ROOT)),
                new BodyId(to),
                OrderKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                matter,
                LocalDate.parse(on),
                due == null ? null : LocalDate.parse(due));
        String wanted = expected == null ? "" : expected;
        assertThat(codes(polity.committees().judge(order))).isEqualTo(wanted);
        assertThat(codes(polity.committees().give(act(committee), order).reasons()))
                .isEqualTo(wanted);
        assertThat(polity.committees().orders(new BodyId(committee)).contains(order))
                .isEqualTo(wanted.isEmpty());
    }

    @Test
    void an_order_is_open_until_its_addressee_has_reported() {
        give("o-1", DAY.plusDays(3));
        assertThat(flags(DAY.plusDays(3))).doesNotContain("o-1 OVERDUE");
        assertThat(flags(DAY.plusDays(4))).contains("o-1 OVERDUE");
        assertThat(codes(report("o-1", "urban", DAY))).isEqualTo("NOT_THE_ADDRESSEE");
        assertThat(codes(report("o-1", "fire-east", DAY.minusDays(1)))).isEqualTo("TOO_EARLY");
        assertThat(codes(report("o-2", "fire-east", DAY))).isEqualTo("ID_UNKNOWN");
        assertThat(codes(report("o-1", "fire-east", DAY.plusDays(2)))).isEmpty();
        assertThat(codes(report("o-1", "fire-east", DAY.plusDays(2)))).isEqualTo("DONE_ALREADY");
        assertThat(flags(DAY.plusDays(4))).doesNotContain("o-1 OVERDUE");
        assertThat(polity.committees().report(new OrderId("o-1"))).isPresent();
        assertThatThrownBy(() -> polity.committees().give(act("east"), order("o-3", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give the act for the committee");
    }

    private List<Reason> report(String order, String by, LocalDate on) {
        return polity.committees()
                .report(act("enf-e"), new OrderReport(new OrderId(order), new BodyId(by), on, "已办"))
                .reasons();
    }

    private void give(String id, LocalDate due) {
        assertThat(polity.committees().give(act("enf-e"), order(id, due)).reasons())
                .isEmpty();
    }

    private static Order order(String id, @Nullable LocalDate due) {
        return new Order(
                new OrderId(id),
                new BodyId("enf-e"),
                ChairOffice.HEAD,
                new BodyId("fire-east"),
                OrderKind.JOINT_ACTION,
                "market",
                DAY,
                due);
    }

    @Test
    void every_dispatched_agency_is_in_exactly_one_committee() {
        assertThat(flags(DAY))
                .containsExactly(
                        "990102000000 COMMITTEE_TWICE",
                        "990102000000 COMMITTEE_MISSING",
                        "990102000000 COMMITTEE_MISSING",
                        "990103000000 COMMITTEE_MISSING",
                        "990103000000 COMMITTEE_MISSING",
                        "990103000000 COMMITTEE_MISSING",
                        "fire-west IN_TWO_COMMITTEES");
        assertThat(flags(LocalDate.of(2024, 6, 10))).contains("new-east OUTSIDE_PLATFORM");
        assertThat(flags(LocalDate.of(2024, 9, 1))).contains("fire-east OUTSIDE_PLATFORM");
        assertThat(polity.committees().members(new BodyId("enf-e"), DAY))
                .extracting(BodyId::value)
                .containsExactly("east", "east-team", "fire-east", "urban");
    }

    @Test
    void a_seat_passes_to_the_successor() {
        TextCity merger = TextCity.of("merger").with("mergers", """
                id  | on         | predecessors | successor | instrument
                m-1 | 2024-06-20 | fire-east    | new-east  | 县府〔2024〕9号
                """);
        give("o-1", DAY.plusDays(30));
        assertThat(polity.load(SmallCity.act("merger"), merger, "").problems()).isEmpty();
        LocalDate on = LocalDate.of(2024, 6, 20);
        assertThat(polity.committees().members(new BodyId("enf-e"), on))
                .extracting(BodyId::value)
                .containsExactly("east", "east-team", "new-east", "urban");
        assertThat(flags(on)).doesNotContain("new-east OUTSIDE_PLATFORM");
        assertThat(flags(on.minusDays(1))).contains("new-east OUTSIDE_PLATFORM");
        assertThat(codes(report("o-1", "fire-east", on))).isEqualTo("NOT_THE_ADDRESSEE");
        assertThat(codes(report("o-1", "new-east", on))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            committee | present                | on         | expected
            enf-e     | east;fire-east         | 2024-06-03 | -
            enf-e     | east                   | 2024-06-03 | NO_QUORUM
            enf-e     | east;east              | 2024-06-03 | NO_QUORUM
            enf-e     | east;fire-west         | 2024-06-03 | NOT_A_MEMBER;NO_QUORUM
            enf-e     | east;urban;fire-west   | 2024-06-03 | NOT_A_MEMBER
            enf-e     | east;urban             | 2024-09-02 | -
            pub-e     | -                      | 2024-06-03 | NO_QUORUM
            enf-old   | east                   | 2023-06-03 | PARAMETER_UNKNOWN;NOT_A_MEMBER
            none      | east                   | 2024-06-03 | COMMITTEE_UNKNOWN
            """, useHeadersInDisplayName = true)
    void a_meeting_has_a_quorum_of_members(
            String committee, @Nullable String present, String on, @Nullable String expected) {
        Meeting meeting = meeting(committee, present, LocalDate.parse(on));
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(";"));
        assertThat(polity.committees().meet(act(committee), meeting).reasons())
                .extracting(reason -> reason.code().name())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Meeting meeting(String committee, @Nullable String present, LocalDate on) {
        List<BodyId> bodies = present == null
                ? List.of()
                : List.of(present.split(";")).stream().map(BodyId::new).toList();
        return new Meeting(
                MEETING, new BodyId(committee), MeetingKind.PLENARY, on, bodies, List.of("night market", "dust"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            item         | motion   | ayes | noes | abstain | result  | expected
            night market | approve  | 2    | 1    | 0       | carried | -
            night market | deny     | 3    | 0    | 0       | carried | -
            night market | deny     | 1    | 2    | 0       | failed  | -
            night market | approve  | 1    | 1    | 1       | failed  | -
            night market | postpone | 1    | 0    | 2       | carried | -
            night market | approve  | 1    | 2    | 0       | carried | RESULT_DIFFERS
            night market | deny     | 2    | 1    | 0       | failed  | RESULT_DIFFERS
            night market | approve  | 3    | 1    | 0       | carried | TOO_MANY_VOTES
            parking      | approve  | 2    | 1    | 0       | carried | NOT_ON_AGENDA
            """, useHeadersInDisplayName = true)
    void a_resolution_has_a_motion_and_a_result(
            String item, String motion, int ayes, int noes, int abstain, String result, @Nullable String expected) {
        assertThat(polity.committees()
                        .meet(act("enf-e"), meeting("enf-e", "east;urban;fire-east", DAY))
                        .reasons())
                .isEmpty();
        Resolution resolution = new Resolution(
                MEETING,
                1,
                item,
                MotionKind.valueOf(motion.toUpperCase(Locale.ROOT)),
                ayes,
                noes,
                abstain,
                MotionResult.valueOf(result.toUpperCase(Locale.ROOT)));
        assertThat(codes(polity.committees().resolve(act("enf-e"), resolution).reasons()))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_decision_without_owner_or_day_is_incomplete_and_a_failed_motion_has_none() {
        assertThat(polity.committees()
                        .meet(act("enf-e"), meeting("enf-e", "east;urban;fire-east", DAY))
                        .reasons())
                .isEmpty();
        resolve(1, MotionKind.DENY, MotionResult.CARRIED);
        resolve(2, MotionKind.DENY, MotionResult.FAILED);
        assertThat(codes(decide("d-1", 1, "urban", DAY.plusDays(9)))).isEmpty();
        assertThat(codes(decide("d-2", 1, null, DAY.plusDays(9)))).isEmpty();
        assertThat(codes(decide("d-3", 1, "urban", null))).isEmpty();
        assertThat(codes(decide("d-4", 2, "urban", DAY.plusDays(9)))).isEqualTo("NOT_CARRIED");
        assertThat(codes(decide("d-5", 3, "urban", DAY.plusDays(9)))).isEqualTo("ID_UNKNOWN");
        assertThat(codes(decide("d-1", 1, "nobody", DAY.minusDays(1)))).isEqualTo("ID_KNOWN;BODY_UNKNOWN;TOO_EARLY");
        assertThat(flags(DAY)).contains("d-2 DECISION_INCOMPLETE", "d-3 DECISION_INCOMPLETE");
        assertThat(flags(DAY)).doesNotContain("d-1 DECISION_INCOMPLETE");
        assertThat(polity.committees().decisions(new BodyId("enf-e"))).hasSize(3);
    }

    private void resolve(int number, MotionKind motion, MotionResult result) {
        int ayes = result == MotionResult.CARRIED ? 2 : 0;
        Resolution resolution = new Resolution(MEETING, number, "dust", motion, ayes, 1, 0, result);
        assertThat(polity.committees().resolve(act("enf-e"), resolution).reasons())
                .isEmpty();
    }

    private List<Reason> decide(String id, int resolution, @Nullable String owner, @Nullable LocalDate due) {
        BodyId body = owner == null ? null : new BodyId(owner);
        return polity.committees()
                .decide(act("enf-e"), new CommitteeDecision(new DecisionId(id), MEETING, resolution, "清理", body, due))
                .reasons();
    }

    @Test
    void a_whistle_is_answered_in_time_or_not_and_both_sides_score() {
        WhistleId id = new WhistleId("w-1");
        LocalDateTime at = DAY.atTime(9, 0);
        Whistle whistle = new Whistle(
                id,
                SmallCity.EAST_TOWN,
                List.of(SmallCity.URBAN, SmallCity.FIRE),
                List.of("illegal market"),
                at,
                at.plusMinutes(30));
        assertThat(codes(polity.committees().call(act("east"), whistle).reasons()))
                .isEmpty();
        assertThat(codes(arrive(id, "urban", at.plusMinutes(30)))).isEmpty();
        assertThat(codes(arrive(id, "urban", at.plusMinutes(31)))).isEqualTo("DONE_ALREADY");
        assertThat(codes(arrive(id, "fire", at.minusMinutes(1)))).isEqualTo("TOO_EARLY");
        assertThat(codes(arrive(id, "west", at))).isEqualTo("NOT_A_PARTY");
        assertThat(flags(DAY)).contains("w-1 OVERDUE");
        assertThat(codes(arrive(id, "fire", at.plusMinutes(31)))).isEmpty();
        assertThat(codes(score(id, "east", "urban", 95))).isEmpty();
        assertThat(codes(score(id, "urban", "east", 80))).isEmpty();
        assertThat(codes(score(id, "urban", "east", 81))).isEqualTo("DONE_ALREADY");
        assertThat(codes(score(id, "urban", "fire", 10))).isEqualTo("NOT_A_PARTY");
        assertThat(polity.committees().standings(id))
                .extracting(one -> one.body() + " " + one.inTime() + " " + one.ofBody() + " " + one.ofTownship())
                .containsExactly("urban true 95 80", "fire false null null");
        assertThatThrownBy(() -> score(id, "fire", "east", 101)).isInstanceOf(IllegalArgumentException.class);
        Whistle wrong =
                new Whistle(new WhistleId("w-2"), SmallCity.URBAN, List.of(new BodyId("x")), List.of("y"), at, at);
        assertThat(codes(polity.committees().call(act("urban"), wrong).reasons()))
                .isEqualTo("BODY_UNKNOWN;NOT_A_TOWNSHIP");
    }

    private List<Reason> arrive(WhistleId whistle, String body, LocalDateTime at) {
        return polity.committees()
                .arrive(act(body), new WhistleArrival(whistle, new BodyId(body), at))
                .reasons();
    }

    private List<Reason> score(WhistleId whistle, String by, String of, int points) {
        return polity.committees()
                .score(act(by), new WhistleScore(whistle, new BodyId(by), new BodyId(of), points))
                .reasons();
    }

    @Test
    void a_head_is_dealt_with_after_the_township_was_asked_or_it_is_flagged() {
        assertThat(codes(deal(StaffingMatter.APPOINT, DAY)))
                .as("the local rule refuses")
                .isEqualTo("RULE_REFUSED");
        assertThat(codes(deal(StaffingMatter.APPRAISE, DAY))).isEmpty();
        assertThat(flags(DAY)).contains("fire-east OPINION_MISSING");
        assertThat(codes(opine("west", StaffingMatter.APPOINT, DAY))).isEqualTo("OTHER_TOWNSHIP");
        assertThat(codes(opine("east-team", StaffingMatter.APPOINT, DAY))).isEqualTo("NOT_A_TOWNSHIP");
        assertThat(codes(opine("east", StaffingMatter.APPOINT, DAY))).isEmpty();
        assertThat(codes(deal(StaffingMatter.APPOINT, DAY)))
                .as("an unfavourable opinion is no veto")
                .isEmpty();
        assertThat(codes(deal(StaffingMatter.APPOINT, DAY.plusDays(1))))
                .as("one opinion is for one act")
                .isEqualTo("RULE_REFUSED");
        assertThat(flags(DAY).stream().filter("fire-east OPINION_MISSING"::equals))
                .hasSize(1);
        assertThat(codes(polity.committees()
                        .deal(act("fire"), new HeadAct(SmallCity.URBAN, StaffingMatter.MOVE, DAY, DOCUMENT))
                        .reasons()))
                .isEqualTo("NOT_AN_AGENCY");
    }

    private List<Reason> deal(StaffingMatter matter, LocalDate on) {
        return polity.committees()
                .deal(act("fire"), new HeadAct(new BodyId("fire-east"), matter, on, DOCUMENT))
                .reasons();
    }

    private List<Reason> opine(String township, StaffingMatter matter, LocalDate on) {
        BodyId body = new BodyId(township);
        return polity.committees()
                .opine(
                        act(township),
                        new HeadOpinion(body, new BodyId("fire-east"), matter, false, "不同意", on, DOCUMENT))
                .reasons();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            parties             | by     | expected
            east;fire-east      | enf-e  | -
            east-team;fire-east | gov-e  | -
            east;fire-east      | county | WRONG_LEVEL
            east;fire-east      | gov-w  | WRONG_LEVEL
            east;urban          | county | -
            east;urban          | enf-e  | WRONG_LEVEL
            urban;fire          | county | -
            urban;fire          | urban  | WRONG_LEVEL
            east;west           | county | -
            """, useHeadersInDisplayName = true)
    void a_dispute_has_one_owner_and_the_right_level_decides(String parties, String by, @Nullable String expected) {
        DisputeId id = new DisputeId("x-1");
        List<BodyId> bodies =
                List.of(parties.split(";")).stream().map(BodyId::new).toList();
        Dispute dispute = new Dispute(id, "dust", bodies, bodies.get(1), DAY, DAY.plusDays(15));
        assertThat(codes(polity.committees().dispute(act("county"), dispute).reasons()))
                .isEmpty();
        DisputeRuling ruling = new DisputeRuling(id, new BodyId(by), bodies.get(0), DAY.plusDays(10), DOCUMENT);
        assertThat(codes(polity.committees().rule(act("county"), ruling).reasons()))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(polity.committees().owner(id, DAY.plusDays(9))).hasValue(bodies.get(1));
        assertThat(polity.committees().owner(id, DAY.plusDays(10))).hasValue(bodies.get(expected == null ? 0 : 1));
        assertThat(flags(DAY.plusDays(16)).contains("x-1 OVERDUE")).isEqualTo(expected != null);
    }

    @Test
    void every_reason_tells_a_sentence_in_both_languages() {
        Order order = new Order(
                new OrderId("o-1"),
                new BodyId("enf-e"),
                ChairOffice.SECRETARY,
                new BodyId("fire-west"),
                OrderKind.SIGN,
                "permit",
                DAY,
                null);
        List<Reason> reasons = polity.committees().judge(order);
        assertThat(reasons)
                .extracting(reason -> reason.tell(Language.ENGLISH))
                .containsExactly(
                        "The secretary does not chair enf-e: its chair is the head.",
                        "fire-west has no seat in enf-e on 2024-06-03.",
                        "enf-e may coordinate, schedule and lead joint action; it may not sign in the name of fire-west.");
        assertThat(reasons).extracting(reason -> reason.tell(Language.CHINESE)).allMatch(text -> text.endsWith("。"));
    }

    private List<String> flags(LocalDate day) {
        return polity.committees().flags(day).stream()
                .map(flag -> flag.subject() + " " + flag.reason().code().name())
                .toList();
    }

    private Act act(String forBody) {
        acts++;
        return new Act(new ActId("committee-" + acts), SmallCity.OPERATOR, new BodyId(forBody), DOCUMENT, DAY);
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).collect(Collectors.joining(";"));
    }
}
