package org.polity.plugins.city.huizhou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.polity.spi.PolityPlugin;
import org.polity.spi.law.LegalParameters;
import org.polity.testkit.TestSettings;
import org.polity.testkit.law.LegalParametersContract;

class HuizhouParametersTest extends LegalParametersContract {
    private final CityHuizhouPlugin plugin = new CityHuizhouPlugin();

    @Override
    protected LegalParameters parameters() {
        return plugin.legalParameters(TestSettings.of(plugin)).get(0);
    }

    @Override
    protected List<Known> known() {
        LocalDate day = LocalDate.of(2021, 1, 1);
        return List.of(
                new Known("admission.apply_ahead_working_days", day.minusDays(1), null),
                new Known("admission.apply_ahead_working_days", day, "30"),
                new Known("admission.decide_within_working_days", day, "15"),
                new Known("admission.provisional_review_days", day, "30"),
                new Known("review.period_months", day, "12"),
                new Known("review.zero_use_months", day, "12"),
                new Known("review.rate_least_denominator", day, "10"),
                new Known("penalty.officers_least", day, null));
    }

    @Test
    void it_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(PolityPlugin.class))
                .filteredOn(CityHuizhouPlugin.class::isInstance)
                .singleElement()
                .matches(found -> found.id().equals("city-huizhou"));
    }

    @Test
    void the_defaults_are_marked() {
        assertThat(parameters().all())
                .allMatch(parameter -> parameter.source().english().startsWith("illustrative"))
                .allMatch(parameter -> parameter.source().chinese().startsWith("示例"));
    }

    @Test
    void the_city_sets_number_source_and_day() {
        TestSettings settings = TestSettings.of(plugin)
                .with("city-huizhou.apply-ahead-working-days", "20")
                .with("city-huizhou.source", "惠府〔2024〕1号")
                .with("city-huizhou.in-force-from", "2024-05-01");
        assertThat(plugin.legalParameters(settings).get(0).all().get(0)).satisfies(parameter -> {
            assertThat(parameter.value()).isEqualByComparingTo("20");
            assertThat(parameter.source().chinese()).isEqualTo("惠府〔2024〕1号");
            assertThat(parameter.inForce().fromInclusive()).isEqualTo(LocalDate.of(2024, 5, 1));
        });
    }

    @Test
    void a_day_that_is_none_is_named() {
        assertThatThrownBy(
                        () -> plugin.legalParameters(TestSettings.of(plugin).with("city-huizhou.in-force-from", "May")))
                .hasMessageContaining("city-huizhou.in-force-from is `May`");
    }
}
