package org.polity.testkit.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.polity.model.basis.Period;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Provision;
import org.polity.spi.law.LegalParameters;

/** The contract passes a right collection, and finds each wrong one. */
class LegalParametersContractTest extends LegalParametersContract {
    private static final LocalDate FIRST = LocalDate.of(2021, 7, 15);
    private static final LocalDate SECOND = LocalDate.of(2024, 1, 1);
    private static final LegalParameter EARLY =
            parameter("officers.least", "2", Period.from(FIRST).until(SECOND));
    private static final LegalParameter LATE = parameter("officers.least", "3", Period.from(SECOND));

    @Override
    protected LegalParameters parameters() {
        return collection("right", () -> List.of(EARLY, LATE));
    }

    @Override
    protected List<Known> known() {
        return List.of(
                new Known("officers.least", FIRST.minusDays(1), null),
                new Known("officers.least", FIRST, "2"),
                new Known("officers.least", SECOND, "3"));
    }

    @Test
    void a_malformed_key_is_found() {
        isFound(LegalParametersContract::key, "L1", collection("the law", List::of));
    }

    @Test
    void a_null_is_found() {
        isFound(LegalParametersContract::same, "L2: all parameters", collection("a", () -> null));
        isFound(LegalParametersContract::names, "L2: the list has a null", collection("a", () -> {
            List<LegalParameter> all = new ArrayList<>();
            all.add(null);
            return all;
        }));
    }

    @Test
    void a_collection_that_grows_is_found() {
        List<LegalParameter> all = new ArrayList<>();
        isFound(LegalParametersContract::same, "L2: read a second time", collection("a", () -> {
            all.add(EARLY);
            return all;
        }));
    }

    @Test
    void a_malformed_name_is_found() {
        isFound(LegalParametersContract::names, "L3: a name", of(parameter("Officers", "2", Period.from(FIRST))));
    }

    @Test
    void a_name_in_two_units_is_found() {
        LegalParameter persons =
                new LegalParameter("officers.least", BigDecimal.TEN, "persons", LATE.source(), LATE.inForce());
        isFound(LegalParametersContract::names, "L3: officers.least is in officers and in persons", of(EARLY, persons));
    }

    @Test
    void overlapping_periods_are_found() {
        LegalParameter tooEarly = parameter("officers.least", "3", Period.from(SECOND.minusDays(1)));
        isFound(LegalParametersContract::overlaps, "L4: officers.least is 2 in", of(EARLY, tooEarly));
        isFound(LegalParametersContract::overlaps, "which overlap", of(LATE, LATE));
    }

    @Test
    void a_value_without_first_day_is_found() {
        isFound(LegalParametersContract::periods, "L5: the first day", of(parameter("a", "1", Period.ALWAYS)));
    }

    @Test
    void an_empty_period_is_found() {
        isFound(
                LegalParametersContract::periods,
                "L5: the period of a is empty",
                of(parameter("a", "1", Period.from(FIRST).until(FIRST))));
    }

    @Test
    void a_value_without_source_is_found() {
        LegalParameter bare =
                new LegalParameter("a", BigDecimal.ONE, "days", new Provision(" ", "law"), Period.from(FIRST));
        isFound(LegalParametersContract::sources, "L6: the source of a in Chinese", of(bare));
    }

    @Test
    void a_value_that_its_author_does_not_expect_is_told() {
        isFound(LegalParametersContract::values, "L7: officers.least on 2024-01-01", of(EARLY));
        isFound(
                LegalParametersContract::values,
                "L7: officers.least on 2021-07-14",
                of(parameter("officers.least", "2", Period.from(FIRST.minusDays(1)))));
    }

    private static LegalParameter parameter(String name, String value, Period period) {
        return new LegalParameter(name, new BigDecimal(value), "officers", new Provision("法", "law"), period);
    }

    private static LegalParameters of(LegalParameter... all) {
        return collection("a", () -> List.of(all));
    }

    private static LegalParameters collection(String key, Supplier<List<LegalParameter>> all) {
        return new LegalParameters() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public List<LegalParameter> all() {
                return all.get();
            }
        };
    }

    private void isFound(Rule rule, String message, LegalParameters wrong) {
        List<Known> expected = known();
        LegalParametersContract contract = new LegalParametersContract() {
            @Override
            protected LegalParameters parameters() {
                return wrong;
            }

            @Override
            protected List<Known> known() {
                return expected;
            }
        };
        assertThatThrownBy(() -> rule.check(contract)).hasMessageContaining(message);
    }

    private interface Rule {
        void check(LegalParametersContract contract) throws Exception;
    }
}
