package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.decision.Language;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Provision;
import org.polity.model.decision.Reason;
import org.polity.model.fund.Amount;
import org.polity.model.fund.Appropriation;
import org.polity.model.fund.FineIncome;
import org.polity.model.fund.Formula;
import org.polity.model.fund.FormulaId;
import org.polity.model.fund.FormulaUse;
import org.polity.model.fund.FundId;
import org.polity.model.fund.FundKind;
import org.polity.model.fund.FundMovement;
import org.polity.model.fund.Measure;
import org.polity.model.fund.Purpose;
import org.polity.model.fund.TransferKind;
import org.polity.model.fund.Transit;
import org.polity.testkit.PolityExtension;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TextCity;

/** Money from the budget to the voucher, and each no on the way. */
class FundTest {
    private static final Instrument DOCUMENT = new Instrument("中财〔2024〕3号");
    private static final LocalDate APPROVED = LocalDate.of(2024, 1, 20);

    @RegisterExtension
    static final PolityExtension POLITY = PolityExtension.inMemory()
            .with(new LookbackRules(
                    question -> List.of(), "budget.general_transfer", 30, "budget.special_transfer", 60));

    private final Polity polity;
    private int acts;

    FundTest(Polity polity) {
        this.polity = polity;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            kind     | from | to     | purpose  | amount | document | on         | expected
            allocate | city | east   | grid     | 100    | d1       | 2024-02-01 | -
            allocate | city | nobody | grid     | 100    | d1       | 2024-02-01 | BODY_UNKNOWN
            allocate | -    | -      | grid     | 100    | d1       | 2024-02-01 | PARTY_MISSING;PARTY_MISSING
            allocate | city | east   | direct   | 100    | d1       | 2024-02-01 | -
            allocate | city | county | direct   | 100    | d1       | 2024-02-01 | NOT_DIRECT
            allocate | city | urban  | grid     | 100    | d1       | 2024-02-01 | -
            allocate | city | east   | 罚没返还 | 100    | d1       | 2024-02-01 | FINES_RETURNED
            arrive   | -    | east   | road     | 40     | -        | 2024-03-01 | -
            arrive   | -    | east   | road     | 60     | -        | 2024-03-01 | -
            arrive   | -    | east   | road     | 60.01  | -        | 2024-03-01 | NOT_ALLOCATED
            arrive   | -    | east   | road     | 1      | -        | 2024-01-09 | NOT_ALLOCATED
            arrive   | -    | west   | road     | 1      | -        | 2024-03-01 | NOT_ALLOCATED
            arrive   | -    | east   | grid     | 1      | -        | 2024-03-01 | NOT_ALLOCATED
            arrive   | moon | east   | road     | 1      | -        | 2024-03-01 | NOT_ALLOCATED
            arrive   | city | east   | road     | 60     | d0       | 2024-03-01 | -
            arrive   | city | east   | road     | 1      | d9       | 2024-03-01 | NOT_ALLOCATED
            arrive   | -    | -      | road     | 1      | -        | 2024-03-01 | PARTY_MISSING
            arrive   | city | county | direct   | 1      | -        | 2024-03-01 | KEPT_MIDWAY
            spend    | east | shop   | road     | 30     | v1       | 2024-03-01 | -
            spend    | east | shop   | road     | 30.01  | v1       | 2024-03-01 | EARMARK_EXCEEDED
            spend    | east | shop   | road     | 30     | -        | 2024-03-01 | VOUCHER_MISSING
            spend    | east | shop   | road     | 10     | v0       | 2024-03-01 | -
            spend    | east | shop   | grid     | 10     | v0       | 2024-03-01 | TWO_EARMARKS;EARMARK_EXCEEDED
            spend    | east | shop   | road     | 1      | v1       | 2024-02-14 | EARMARK_EXCEEDED
            spend    | west | shop   | grid     | 0      | v0       | 2024-03-01 | -
            spend    | east | staff  | fines    | 0      | v1       | 2024-03-01 | FINES_RETURNED
            spend    | -    | shop   | road     | 1      | -        | 2024-03-01 | PARTY_MISSING;VOUCHER_MISSING
            """, useHeadersInDisplayName = true)
    void a_movement_is_refused_with_every_reason(
            String kind,
            @Nullable String from,
            @Nullable String to,
            String purpose,
            String amount,
            @Nullable String document,
            String on,
            @Nullable String expected) {
        appropriate("a-1", "direct", Amount.exactly(Money.yuan(500)), null, true);
        record("f-1", "2024-01-10", "allocate", "city", "east", "road", "100", "d0");
        record("f-2", "2024-02-15", "arrive", null, "east", "road", "40", null);
        record("f-3", "2024-04-01", "spend", "east", "shop", "road", "10", "v0");
        FundMovement movement = movement("f-9", on, kind, from, to, purpose, amount, document);
        String wanted = expected == null ? "" : expected;
        assertThat(codes(polity.funds().judge(movement))).isEqualTo(wanted);
        Outcome outcome = polity.funds().record(act(), movement);
        assertThat(codes(outcome.reasons())).isEqualTo(wanted);
        assertThat(polity.funds().find(movement.id()).isPresent()).isEqualTo(wanted.isEmpty());
    }

    @Test
    void an_id_is_used_once() {
        record("f-1", "2024-01-10", "allocate", "city", "east", "road", "100", "d0");
        FundMovement again = movement("f-1", "2024-01-11", "allocate", "city", "east", "road", "100", "d0");
        assertThat(codes(polity.funds().record(act(), again).reasons())).isEqualTo("FUND_KNOWN");
    }

    @Test
    void a_subsidy_has_arrived_when_the_whole_of_it_has() {
        record("f-1", "2024-01-10", "allocate", "city", "east", "road", "100", "d0");
        record("f-2", "2024-01-12", "allocate", "city", "east", "road", "50", "d1");
        record("f-3", "2024-01-20", "arrive", "city", "east", "road", "90", null);
        record("f-4", "2024-01-25", "arrive", "city", "east", "road", "50", "d1");
        assertThat(transits("2024-01-24")).containsExactly("f-1 90 of 100", "f-2 0 of 50");
        assertThat(transits("2024-01-31")).containsExactly("f-1 90 of 100", "f-2 in 13 days");
        record("f-5", "2024-02-01", "arrive", "city", "east", "road", "10", null);
        assertThat(transits("2024-02-01")).containsExactly("f-1 in 22 days", "f-2 in 13 days");
        assertThat(transits("2024-01-09")).isEmpty();
    }

    private List<String> transits(String day) {
        return polity.funds().transits(new Purpose("road"), LocalDate.parse(day)).stream()
                .map(FundTest::shown)
                .toList();
    }

    private static String shown(Transit transit) {
        String id = transit.allocation().id().value();
        return transit.days().isPresent()
                ? id + " in " + transit.days().getAsLong() + " days"
                : id + " " + transit.arrived() + " of " + transit.allocation().amount();
    }

    @Test
    void more_than_twenty_million_stays_a_bound() {
        appropriate("a-1", "subsidy", Amount.atLeast(Money.yuan(20_000_000)), null, true);
        appropriate("a-2", "subsidy", Amount.exactly(Money.yuan(5)), null, true);
        Amount granted = polity.funds().granted(new Purpose("subsidy"), APPROVED);
        assertThat(granted).hasToString("20000005+");
        assertThat(polity.funds().granted(new Purpose("subsidy"), APPROVED.minusDays(1)))
                .hasToString("0");
        assertThat(polity.asKnownAt(polity.position()).funds().granted(new Purpose("subsidy"), APPROVED))
                .isEqualTo(granted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            kind    | issued on  | issued | amount | day        | expected
            general | 2024-02-19 | 100    | 100    | 2024-06-01 | -
            general | 2024-02-20 | 100    | 100    | 2024-06-01 | TRANSFER_LATE
            general | 2024-02-20 | 100    | 100    | 2024-02-19 | -
            general | 2024-02-19 | 99     | 100    | 2024-02-20 | TRANSFER_LATE
            general | 2024-02-19 | 100    | 100+   | 2024-06-01 | -
            special | 2024-03-20 | 100    | 100    | 2024-06-01 | -
            special | 2024-03-21 | 100    | 100    | 2024-06-01 | TRANSFER_LATE
            -       | 2024-05-01 | 100    | 100    | 2024-06-01 | -
            """, useHeadersInDisplayName = true)
    void a_transfer_is_late_after_the_days_of_its_kind(
            @Nullable String kind,
            String issuedOn,
            String issued,
            String amount,
            String day,
            @Nullable String expected) {
        TransferKind transfer = kind == null ? null : TransferKind.valueOf(kind.toUpperCase(Locale.ROOT));
        appropriate("a-1", "road", Amount.parse(amount), transfer, false);
        record("f-1", issuedOn, "allocate", "city", "east", "road", issued, "d0");
        assertThat(codes(polity.funds().flags(LocalDate.parse(day)).stream()
                        .map(flag -> flag.reason())
                        .toList()))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void fines_go_to_the_treasury_alone() {
        FineIncome right = fine("p-1", SmallCity.EAST_TOWN, FineIncome.TREASURY);
        assertThat(polity.funds().receive(act(), right).recorded()).isTrue();
        assertThat(polity.funds().fines()).containsExactly(right);
        assertThat(codes(polity.funds()
                        .receive(act(), fine("p-2", SmallCity.EAST_TOWN, "east"))
                        .reasons()))
                .isEqualTo("FINES_NOT_TO_TREASURY");
        assertThat(codes(polity.funds()
                        .receive(act(), fine("p-1", new BodyId("nobody"), "east"))
                        .reasons()))
                .isEqualTo("FUND_KNOWN;BODY_UNKNOWN;FINES_NOT_TO_TREASURY");
        Reason reason = polity.funds()
                .receive(act(), fine("p-3", SmallCity.EAST_TOWN, "bonus"))
                .reasons()
                .get(0);
        assertThat(reason.basis().map(Provision::english)).hasValue("Administrative Penalty Law (2021) Art. 74");
        assertThat(reason.tell(Language.ENGLISH))
                .isEqualTo("The 300 yuan of fines go to the treasury alone, not to bonus.");
    }

    private static FineIncome fine(String id, BodyId body, String to) {
        return new FineIncome(new FundId(id), SmallCity.DAY, body, to, Money.yuan(300), DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            measures                 | formulas | expected
            satisfaction;people      | -        | -
            cases_handled            | good     | -
            fine_amount              | -        | FORMULA_ON_FINES
            satisfaction;fine_cases  | -        | FORMULA_ON_FINES
            confiscated_gains        | -        | FORMULA_ON_FINES
            auction_money            | good     | FORMULA_ON_FINES
            satisfaction             | none     | FORMULA_UNKNOWN
            fine_amount              | none     | FORMULA_UNKNOWN;FORMULA_ON_FINES
            """, useHeadersInDisplayName = true)
    void a_formula_on_fines_is_refused_when_it_is_defined(
            String measures, @Nullable String formulas, @Nullable String expected) {
        assertThat(polity.funds()
                        .define(act(), formula("good", "population", null))
                        .recorded())
                .isTrue();
        for (FormulaUse use : FormulaUse.values()) {
            Formula formula = formula("f-" + use.word(), measures, formulas);
            assertThat(codes(polity.funds().define(act(), formula).reasons()))
                    .isEqualTo(expected == null ? "" : expected);
            assertThat(polity.funds().formulas().contains(formula)).isEqualTo(expected == null);
        }
    }

    private static Formula formula(String id, String measures, @Nullable String formulas) {
        return new Formula(
                new FormulaId(id),
                FormulaUse.APPRAISAL,
                List.of(measures.split(";")).stream()
                        .map(word -> Measure.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                formulas == null ? List.of() : List.of(new FormulaId(formulas)),
                "按得分",
                DOCUMENT);
    }

    @Test
    void history_that_was_loaded_is_flagged_and_not_refused() {
        TextCity history = TextCity.of("history").with("funds", """
                id  | on         | kind     | from | to   | purpose  | amount | instrument
                h-1 | 2024-02-01 | allocate | city | east | road     | 100    | d0
                h-2 | 2024-02-03 | arrive   |      | east | road     | 120    |
                h-3 | 2024-02-04 | spend    | east | shop | road     | 90     | v1
                h-4 | 2024-02-05 | spend    | east | shop | grid     | 10     | v1
                h-5 | 2024-02-06 | spend    | east | team | 罚没返还 | 0      | v2
                """);
        LoadReport report = polity.load(SmallCity.act("history"), history, "");
        assertThat(report.problems()).isEmpty();
        assertThat(flags(LocalDate.of(2024, 2, 28)))
                .containsExactly(
                        "h-2 NOT_ALLOCATED",
                        "h-3 TWO_EARMARKS",
                        "h-4 TWO_EARMARKS",
                        "h-5 FINES_RETURNED",
                        "h-4 EARMARK_EXCEEDED");
        assertThat(flags(LocalDate.of(2024, 2, 2))).isEmpty();
        assertThat(polity.funds().balances(LocalDate.of(2024, 2, 28)))
                .extracting(balance ->
                        balance.purpose() + " " + balance.arrived() + " " + balance.spent() + " " + balance.left())
                .containsExactly("grid 0 10 0", "road 120 90 30", "罚没返还 0 0 0");
    }

    private List<String> flags(LocalDate day) {
        return polity.funds().flags(day).stream()
                .map(flag -> flag.subject() + " " + flag.reason().code().name())
                .toList();
    }

    private void appropriate(String id, String purpose, Amount amount, @Nullable TransferKind kind, boolean direct) {
        Outcome outcome = polity.funds()
                .appropriate(
                        act(),
                        new Appropriation(
                                new FundId(id),
                                new Purpose(purpose),
                                "city",
                                amount,
                                kind,
                                APPROVED,
                                direct,
                                DOCUMENT));
        assertThat(outcome.reasons()).isEmpty();
    }

    private void record(
            String id,
            String on,
            String kind,
            @Nullable String from,
            @Nullable String to,
            String purpose,
            String amount,
            @Nullable String document) {
        FundMovement movement = movement(id, on, kind, from, to, purpose, amount, document);
        assertThat(polity.funds().record(act(), movement).reasons()).isEmpty();
    }

    private static FundMovement movement(
            String id,
            String on,
            String kind,
            @Nullable String from,
            @Nullable String to,
            String purpose,
            String amount,
            @Nullable String document) {
        return new FundMovement(
                new FundId(id),
                LocalDate.parse(on),
                FundKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                from,
                to,
                new Purpose(purpose),
                Money.of(new BigDecimal(amount)),
                document == null ? null : new Instrument(document));
    }

    private Act act() {
        acts++;
        return new Act(
                new ActId("fund-" + acts),
                SmallCity.OPERATOR,
                SmallCity.COUNTY_GOVERNMENT,
                DOCUMENT,
                LocalDate.of(2024, 6, 1));
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).collect(Collectors.joining(";"));
    }
}
