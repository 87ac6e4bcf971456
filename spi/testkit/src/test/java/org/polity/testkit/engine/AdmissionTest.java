package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.Polity;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionRole;
import org.polity.model.admission.AdmissionState;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Equipment;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Provision;
import org.polity.model.decision.Reason;
import org.polity.model.duty.DutyKind;
import org.polity.model.duty.DutyQuestion;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantId;
import org.polity.model.grant.GrantMode;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.list.ItemId;
import org.polity.model.power.PowerCode;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.calendar.WorkCalendar;
import org.polity.spi.law.LegalParameters;
import org.polity.testkit.PolityExtension;
import org.polity.testkit.SmallCity;

class AdmissionTest {
    private static final LocalDate APPLIED = LocalDate.of(2024, 4, 1);
    private static final LocalDate STARTS = LocalDate.of(2024, 6, 3);
    private static final BodyId JUSTICE = new BodyId("fire");
    private static final AdmissionId ID = new AdmissionId("a-1");

    @RegisterExtension
    static final PolityExtension POLITY = PolityExtension.inMemory().with(new Law());

    private final Polity polity;
    private int acts;

    AdmissionTest(Polity polity) {
        this.polity = polity;
    }

    /** Two officers, ten working days ahead, weekdays work. */
    private static final class Law implements PolityPlugin {
        @Override
        public String id() {
            return "test-law";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public ApiRange api() {
            return ApiRange.current();
        }

        @Override
        public List<LegalParameters> legalParameters(Settings settings) {
            return List.of(new LegalParameters() {
                @Override
                public String key() {
                    return "test";
                }

                @Override
                public List<LegalParameter> all() {
                    return List.of(
                            parameter("penalty.officers_least", 2, "officers"),
                            parameter("admission.apply_ahead_working_days", 10, "working_days"),
                            parameter("admission.decide_within_working_days", 15, "working_days"),
                            parameter("admission.provisional_review_days", 30, "days"));
                }
            });
        }

        private static LegalParameter parameter(String name, int value, String unit) {
            return new LegalParameter(
                    name,
                    BigDecimal.valueOf(value),
                    unit,
                    new Provision("测试", "Test"),
                    Period.from(LocalDate.of(2021, 7, 15)));
        }

        @Override
        public Optional<WorkCalendar> workCalendar(Settings settings) {
            return Optional.of(new WorkCalendar() {
                @Override
                public String key() {
                    return "weekdays";
                }

                @Override
                public Optional<Boolean> works(BodyId body, LocalDate day) {
                    return Optional.of(day.getDayOfWeek().getValue() <= 5);
                }
            });
        }
    }

    @Test
    void a_power_is_admitted_step_by_step_and_the_start_records_the_grant() {
        assertThat(state(APPLIED)).isEmpty();
        assertRecorded(apply(dustToEast()));
        assertThat(state(APPLIED)).contains(AdmissionState.PENDING);
        assertRecorded(take(AdmissionStepKind.LEGAL_REVIEW, JUSTICE, "2024-04-08", true));
        assertRecorded(take(AdmissionStepKind.STAFFING_REVIEW, JUSTICE, "2024-04-10", true));
        assertRecorded(take(AdmissionStepKind.DECISION, SmallCity.COUNTY_GOVERNMENT, "2024-04-15", true));
        assertRecorded(take(AdmissionStepKind.PUBLICATION, SmallCity.COUNTY_GOVERNMENT, "2024-04-20", true));
        assertThat(state(LocalDate.of(2024, 4, 19))).contains(AdmissionState.PENDING);
        assertThat(state(LocalDate.of(2024, 4, 20))).contains(AdmissionState.ADMITTED);
        assertThat(mayEastUseDust()).isFalse();
        assertRecorded(polity.admissions().start(act(SmallCity.COUNTY_GOVERNMENT, STARTS), ID, grant()));
        assertThat(state(STARTS)).contains(AdmissionState.SUSPENDED);
        assertThat(mayEastUseDust("2024-12-31")).as("the money has not arrived").isFalse();
        assertRecorded(take(AdmissionStepKind.FUND_ARRIVAL, SmallCity.URBAN, "2024-06-05", true));
        assertThat(state(STARTS)).contains(AdmissionState.SUSPENDED);
        assertThat(state(LocalDate.of(2024, 6, 5))).contains(AdmissionState.IN_FORCE);
        assertThat(state(LocalDate.of(2025, 1, 1))).contains(AdmissionState.EXPIRED);
        assertThat(mayEastUseDust()).isFalse();
        assertThat(mayEastUseDust("2024-06-04")).isFalse();
        assertThat(mayEastUseDust("2024-06-05")).isTrue();
        assertThat(mayEastUseDust("2025-01-01")).as("temporary").isFalse();
        assertThat(polity.asKnownAt(0).admissions().all()).isEmpty();
        assertThat(polity.journal().verify().intact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # money arrives | before the start | withdrawn  | may not    | may
            2024-05-01      | true             | -          | 2024-06-02 | 2024-06-03
            2024-06-03      | false            | -          | 2024-06-03 | 2024-06-04
            2024-07-01      | false            | -          | 2024-06-30 | 2024-07-01
            2024-07-01      | false            | 2024-08-01 | 2024-08-01 | 2024-07-31
            -               | false            | 2024-08-01 | 2024-06-03 | -
            """)
    void a_power_rests_until_its_money_arrives_and_ends_with_a_withdrawal(
            @Nullable String arrival, boolean before, @Nullable String withdrawn, String not, @Nullable String may) {
        admit(dustToEast());
        if (before) {
            assertRecorded(take(AdmissionStepKind.FUND_ARRIVAL, SmallCity.URBAN, arrival, true));
        }
        Act start = act(SmallCity.COUNTY_GOVERNMENT, STARTS);
        assertRecorded(polity.admissions().start(start, ID, grant()));
        if (arrival != null && !before) {
            assertRecorded(take(AdmissionStepKind.FUND_ARRIVAL, SmallCity.URBAN, arrival, true));
        }
        if (withdrawn != null) {
            assertRecorded(take(AdmissionStepKind.WITHDRAWAL, SmallCity.URBAN, withdrawn, true));
        }
        assertThat(mayEastUseDust(not)).isFalse();
        if (may != null) {
            assertThat(mayEastUseDust(may)).isTrue();
        }
        long position = polity.position();
        assertThat(polity.admissions().start(start, ID, grant()).recorded())
                .as("the same act again")
                .isTrue();
        assertThat(polity.position()).isEqualTo(position);
    }

    @Test
    void a_grant_made_without_an_admission_is_refused_with_each_power_and_receiver() {
        Outcome outcome = polity.grants().grant(act(SmallCity.URBAN, STARTS), grant());
        assertThat(codes(outcome)).isEqualTo("ADMISSION_MISSING");
        assertThat(outcome.reasons().get(0).arguments()).containsExactly("工地扬尘", "东镇人民政府");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                basis      | INCOMPLETE_BASIS
                authority  | INCOMPLETE_AUTHORITY
                payer      | INCOMPLETE_FUND
                fund       | INCOMPLETE_FUND
                fund0      | INCOMPLETE_FUND
                staff      | INCOMPLETE_STAFF
                standard   | INCOMPLETE_STANDARD
                late       | APPLIED_TOO_LATE
                onTime     | -
                equipment  | CANNOT_CATCH
                hill       | CANNOT_CATCH
                noDomain   | CANNOT_CATCH
                coercion   | CANNOT_LET_GO
                team       | RECEIVER_UNFIT
                department | RECEIVER_UNFIT
                noPower    | POWER_UNKNOWN
                noList     | POWER_UNKNOWN
                noBody     | BODY_UNKNOWN
                noPayer    | BODY_UNKNOWN
                """)
    void what_an_application_lacks_is_named(String what, @Nullable String expected) {
        List<Reason> reasons = polity.admissions().judge(changed(what));
        assertThat(codes(reasons)).isEqualTo(expected == null ? "" : expected);
        assertThat(codes(apply(changed(what)).reasons())).isEqualTo(expected == null ? "" : expected);
    }

    private static Admission changed(String what) {
        Draft draft = new Draft();
        switch (what) {
            case "basis" -> draft.basis = null;
            case "authority" -> draft.authority = null;
            case "payer" -> draft.payer = null;
            case "fund" -> draft.fund = null;
            case "fund0" -> draft.fund = Money.yuan(0);
            case "staff" -> draft.staff = null;
            case "standard" -> draft.standard = null;
            // Ten working days before Monday 3 June is Monday 20 May.
            case "late" -> draft.appliedOn = LocalDate.of(2024, 5, 21);
            case "onTime" -> draft.appliedOn = LocalDate.of(2024, 5, 20);
            case "equipment" -> draft.equipment = List.of("noise-meter");
            case "hill" -> draft.receivers = List.of(new RecipientSelector("hill"));
            case "noDomain" -> {
                draft.powers = List.of(new PowerSelector("fire-lane"));
                draft.receivers = List.of(new RecipientSelector("west"));
            }
            case "coercion" -> draft.powers = List.of(new PowerSelector("seize"));
            case "team" -> draft.receivers = List.of(new RecipientSelector("east-team"));
            case "department" -> draft.receivers = List.of(new RecipientSelector("urban"));
            case "noPower" -> draft.powers = List.of(new PowerSelector("nothing"));
            case "noList" -> draft.powers = List.of(new PowerSelector("list:nothing"));
            case "noBody" -> draft.receivers = List.of(new RecipientSelector("nobody"));
            case "noPayer" -> draft.payer = new BodyId("nobody");
            default -> throw new IllegalArgumentException(what);
        }
        return draft.admission();
    }

    @Test
    void the_gap_is_exact_and_closes_with_what_was_missing() {
        Reason officers = polity.admissions().judge(changed("hill")).get(0);
        assertThat(officers.arguments()).containsExactly("山乡人民政府", "urban", "2", "1");
        Reason equipment = polity.admissions().judge(changed("equipment")).get(0);
        assertThat(equipment.arguments()).containsExactly("东镇人民政府", "noise-meter");
        assertRecorded(polity.bodies()
                .equip(
                        act(SmallCity.URBAN, APPLIED),
                        new Equipment(SmallCity.EAST_TOWN, "noise-meter", Period.from(APPLIED))));
        assertThat(polity.admissions().judge(changed("equipment"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                STAFFING_REVIEW | fire   | 2024-04-08 | STEP_OUT_OF_ORDER
                DECISION        | county | 2024-04-08 | STEP_OUT_OF_ORDER
                PUBLICATION     | county | 2024-04-08 | STEP_OUT_OF_ORDER
                FUND_ARRIVAL    | urban  | 2024-04-08 | STEP_OUT_OF_ORDER
                LEGAL_REVIEW    | urban  | 2024-04-08 | SELF_APPROVAL
                LEGAL_REVIEW    | fire   | 2024-03-31 | STEP_TOO_EARLY
                LEGAL_REVIEW    | nobody | 2024-04-08 | BODY_UNKNOWN
                """)
    void a_step_out_of_place_is_refused(AdmissionStepKind step, String by, String on, String expected) {
        assertRecorded(apply(dustToEast()));
        assertThat(codes(take(step, new BodyId(by), on, true))).isEqualTo(expected);
    }

    @Test
    void a_step_is_taken_once_and_none_after_the_end() {
        assertThat(codes(take(AdmissionStepKind.LEGAL_REVIEW, JUSTICE, "2024-04-08", true)))
                .isEqualTo("ADMISSION_UNKNOWN");
        assertRecorded(apply(dustToEast()));
        assertThat(codes(apply(dustToEast()))).isEqualTo("ADMISSION_KNOWN");
        assertRecorded(take(AdmissionStepKind.LEGAL_REVIEW, JUSTICE, "2024-04-08", true));
        assertThat(codes(take(AdmissionStepKind.LEGAL_REVIEW, JUSTICE, "2024-04-09", true)))
                .isEqualTo("STEP_REPEATED");
        assertRecorded(take(AdmissionStepKind.STAFFING_REVIEW, JUSTICE, "2024-04-09", false));
        assertThat(state(LocalDate.of(2024, 4, 9))).contains(AdmissionState.REFUSED);
        assertThat(codes(take(AdmissionStepKind.DECISION, SmallCity.COUNTY_GOVERNMENT, "2024-04-10", true)))
                .isEqualTo("ENDED");
    }

    @Test
    void the_grant_is_of_what_was_admitted() {
        admit(dustToEast());
        for (UnaryOperator<GrantParts> change : List.<UnaryOperator<GrantParts>>of(
                parts -> parts.power("waste"), parts -> parts.recipient("west"), parts -> parts.until("2026-01-01"))) {
            Grant other =
                    change.apply(new GrantParts("dust", "east", "2025-01-01")).grant();
            assertThat(codes(polity.admissions().start(act(SmallCity.COUNTY_GOVERNMENT, STARTS), ID, other)))
                    .isEqualTo("GRANT_DIFFERS");
        }
        assertThat(codes(polity.admissions().start(act(SmallCity.COUNTY_GOVERNMENT, STARTS), ID)))
                .isEqualTo("GRANT_DIFFERS");
        assertThat(polity.grants().find(new GrantId("g-1"))).isEmpty();
    }

    @Test
    void a_temporary_admission_is_no_way_to_a_lasting_grant() {
        admit(dustToEast());
        Act act = act(SmallCity.COUNTY_GOVERNMENT, STARTS);
        for (String until : List.of("2025-01-02", "2030-01-01")) {
            Grant longer = new GrantParts("dust", "east", until).grant();
            assertThat(codes(polity.grants().grant(act, longer))).isEqualTo("ADMISSION_MISSING");
        }
        Grant early = new GrantParts("dust", "east", "2025-01-01").grant(STARTS.minusDays(1));
        assertThat(codes(polity.grants().grant(act, early))).isEqualTo("ADMISSION_MISSING");
        assertRecorded(polity.grants().grant(act, grant()));
    }

    @Test
    void neither_a_team_reviews_what_its_organ_applies_for_nor_the_organ_what_its_team_does() {
        for (List<String> pair : List.of(List.of("east", "east-team"), List.of("east-team", "east"))) {
            Draft draft = new Draft();
            draft.id = new AdmissionId("a-of-" + pair.get(0));
            draft.applicant = new BodyId(pair.get(0));
            assertRecorded(polity.admissions().apply(act(draft.applicant, APPLIED), draft.admission()));
            Act act = act(new BodyId(pair.get(1)), LocalDate.of(2024, 4, 8));
            assertThat(codes(polity.admissions().take(act, draft.id, AdmissionStepKind.LEGAL_REVIEW, true)))
                    .isEqualTo("SELF_APPROVAL");
        }
    }

    private record GrantParts(String power, String recipient, String until) {
        GrantParts power(String other) {
            return new GrantParts(other, recipient, until);
        }

        GrantParts recipient(String other) {
            return new GrantParts(power, other, until);
        }

        GrantParts until(String other) {
            return new GrantParts(power, recipient, other);
        }

        Grant grant() {
            return grant(STARTS);
        }

        Grant grant(LocalDate from) {
            return new Grant(
                    new GrantId("g-1"),
                    GrantMode.ENTRUSTED,
                    SmallCity.URBAN,
                    List.of(new PowerSelector(power)),
                    List.of(new RecipientSelector(recipient)),
                    new Instrument("notice"),
                    LocalDate.of(2024, 4, 20),
                    new Period(from, LocalDate.parse(until)),
                    null,
                    List.of(),
                    List.of());
        }
    }

    @Test
    void a_duty_that_was_admitted_may_be_asked() {
        Body village = new Body(
                new BodyId("village"),
                "山脚村村民委员会",
                BodyKind.VILLAGERS_COMMITTEE,
                new org.polity.model.place.DivisionCode("990103001000"),
                null,
                List.of(),
                Period.ALWAYS);
        assertRecorded(polity.bodies().establish(act(SmallCity.COUNTY_GOVERNMENT, APPLIED), village));
        Draft draft = new Draft();
        draft.powers = List.of();
        draft.duty = new ItemId("census");
        draft.receivers = List.of(new RecipientSelector("village"));
        assertThat(mayAsk("village")).isFalse();
        admit(draft.admission());
        assertThat(mayAsk("village")).isFalse();
        assertRecorded(polity.admissions().start(act(SmallCity.COUNTY_GOVERNMENT, STARTS), ID));
        assertThat(mayAsk("village")).as("the money has not arrived").isFalse();
        assertRecorded(take(AdmissionStepKind.FUND_ARRIVAL, SmallCity.URBAN, "2024-06-03", true));
        assertThat(mayAsk("village")).isTrue();
        assertThat(mayAsk("east")).isFalse();
        assertRecorded(take(AdmissionStepKind.WITHDRAWAL, SmallCity.URBAN, "2024-06-04", true));
        assertThat(mayAsk("village")).as("on the day before").isTrue();
        assertThat(state(LocalDate.of(2024, 6, 4))).contains(AdmissionState.WITHDRAWN);
    }

    private boolean mayAsk(String to) {
        return polity.lists()
                .decide(DutyQuestion.of(SmallCity.URBAN, new BodyId(to), DutyKind.TASK, new ItemId("census"), STARTS))
                .permitted();
    }

    @Test
    void danger_to_life_enters_at_once_and_waits_for_no_day() {
        Draft draft = new Draft();
        draft.emergency = true;
        draft.appliedOn = STARTS;
        assertRecorded(apply(draft.admission()));
        assertThat(state(STARTS)).contains(AdmissionState.PROVISIONAL);
    }

    @Test
    void what_is_not_decided_or_reviewed_in_time_is_reported_until_it_is() {
        assertRecorded(apply(dustToEast()));
        // Fifteen working days after Monday, 1 April.
        assertThat(overdue("2024-04-22")).isEmpty();
        assertThat(overdue("2024-04-23")).containsExactly("a-1 2024-04-22 DECISION_OVERDUE");
        assertRecorded(take(AdmissionStepKind.LEGAL_REVIEW, JUSTICE, "2024-04-24", true));
        assertRecorded(take(AdmissionStepKind.STAFFING_REVIEW, JUSTICE, "2024-04-24", true));
        assertRecorded(take(AdmissionStepKind.DECISION, SmallCity.COUNTY_GOVERNMENT, "2024-04-25", true));
        assertThat(overdue("2024-04-24")).hasSize(1);
        assertThat(overdue("2024-04-25")).isEmpty();

        Draft danger = new Draft();
        danger.id = new AdmissionId("a-2");
        danger.emergency = true;
        assertRecorded(apply(danger.admission()));
        assertThat(overdue("2024-05-01")).isEmpty();
        assertThat(overdue("2024-05-02")).containsExactly("a-2 2024-05-01 PROVISIONAL_OVERDUE");
        danger.id = new AdmissionId("a-3");
        danger.appliedOn = LocalDate.of(2021, 7, 14);
        danger.powers = List.of();
        danger.duty = new ItemId("census");
        assertRecorded(apply(danger.admission()));
        assertThat(overdue("2021-07-14")).as("nobody set a limit yet").containsExactly("a-3 null PARAMETER_UNKNOWN");
    }

    private List<String> overdue(String day) {
        return polity.admissions().overdue(LocalDate.parse(day)).stream()
                .map(one -> one.admission() + " " + one.dueOn() + " "
                        + one.reason().code().name())
                .toList();
    }

    @Test
    void what_is_history_may_be_checked_and_stays_as_it_is() {
        List<String> gaps = polity.admissions().check(SmallCity.ASSIGNED, SmallCity.DAY).stream()
                .map(check -> check.power() + " " + check.receiver() + " " + codes(check.reasons()))
                .toList();
        assertThat(gaps).containsExactly("waste hill CANNOT_CATCH", "stall hill CANNOT_CATCH");
        assertThat(polity.grants().find(SmallCity.ASSIGNED)).isPresent();
    }

    @Test
    void an_act_for_another_body_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> polity.admissions().apply(act(SmallCity.FIRE, APPLIED), dustToEast()))
                .hasMessageContaining("give the act for the applicant");
    }

    private void admit(Admission admission) {
        assertRecorded(apply(admission));
        assertRecorded(take(AdmissionStepKind.LEGAL_REVIEW, JUSTICE, "2024-04-08", true));
        assertRecorded(take(AdmissionStepKind.STAFFING_REVIEW, JUSTICE, "2024-04-10", true));
        assertRecorded(take(AdmissionStepKind.DECISION, SmallCity.COUNTY_GOVERNMENT, "2024-04-15", true));
        assertRecorded(take(AdmissionStepKind.PUBLICATION, SmallCity.COUNTY_GOVERNMENT, "2024-04-20", true));
    }

    private static Admission dustToEast() {
        return new Draft().admission();
    }

    /** An application that lacks nothing. */
    private static final class Draft {
        AdmissionId id = ID;
        BodyId applicant = SmallCity.URBAN;
        LocalDate appliedOn = APPLIED;
        List<PowerSelector> powers = List.of(new PowerSelector("dust"));

        @Nullable
        ItemId duty;

        List<RecipientSelector> receivers = List.of(new RecipientSelector("east"));

        @Nullable
        String basis = "条例第三条";

        @Nullable
        Instrument authority = new Instrument("notice");

        @Nullable
        BodyId payer = SmallCity.URBAN;

        @Nullable
        Money fund = Money.yuan(20_000);

        @Nullable
        Integer staff = 2;

        @Nullable
        String standard = "每月巡查两次";

        List<String> equipment = List.of();
        boolean emergency;

        Admission admission() {
            return new Admission(
                    id,
                    applicant,
                    appliedOn,
                    powers,
                    duty,
                    receivers,
                    AdmissionRole.LEAD,
                    basis,
                    authority,
                    payer,
                    fund,
                    staff,
                    standard,
                    equipment,
                    STARTS,
                    LocalDate.of(2025, 1, 1),
                    emergency,
                    null);
        }
    }

    private Outcome apply(Admission admission) {
        return polity.admissions().apply(act(SmallCity.URBAN, admission.appliedOn()), admission);
    }

    private Outcome take(AdmissionStepKind step, BodyId by, String on, boolean passed) {
        return polity.admissions().take(act(by, LocalDate.parse(on)), ID, step, passed);
    }

    private Act act(BodyId body, LocalDate day) {
        return new Act(new ActId("act-" + ++acts), SmallCity.OPERATOR, body, new Instrument("notice"), day);
    }

    private static Grant grant() {
        return new GrantParts("dust", "east", "2025-01-01").grant();
    }

    private Optional<AdmissionState> state(LocalDate day) {
        return polity.admissions().state(ID, day);
    }

    private boolean mayEastUseDust() {
        return mayEastUseDust(STARTS.toString());
    }

    private boolean mayEastUseDust(String day) {
        return polity.powers().whoMay(new PowerCode("dust"), "990101000000", LocalDate.parse(day)).stream()
                .anyMatch(holding -> holding.body().equals(SmallCity.EAST_TOWN));
    }

    private static void assertRecorded(Outcome outcome) {
        assertThat(outcome.recorded()).as(outcome.toString()).isTrue();
    }

    private static String codes(Outcome outcome) {
        return codes(outcome.reasons());
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).distinct().collect(Collectors.joining(";"));
    }
}
