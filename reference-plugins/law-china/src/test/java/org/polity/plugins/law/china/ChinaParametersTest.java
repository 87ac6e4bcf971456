package org.polity.plugins.law.china;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.model.decision.LegalParameter;
import org.polity.spi.PolityPlugin;
import org.polity.spi.law.LegalParameters;
import org.polity.testkit.TestSettings;
import org.polity.testkit.law.LegalParametersContract;

class ChinaParametersTest extends LegalParametersContract {
    private static final LocalDate BEFORE = LocalDate.of(2021, 7, 14);
    private static final LocalDate FROM = LocalDate.of(2021, 7, 15);

    @Override
    protected LegalParameters parameters() {
        LawChinaPlugin plugin = new LawChinaPlugin();
        return plugin.legalParameters(TestSettings.of(plugin)).get(0);
    }

    @Override
    protected List<Known> known() {
        return List.of(
                new Known("penalty.officers_least", BEFORE, null),
                new Known("penalty.officers_least", FROM, "2"),
                new Known("penalty.simple_fine_citizen", FROM, "200"),
                new Known("penalty.simple_fine_organisation", FROM, "3000"),
                new Known("penalty.decision_days", FROM, "90"),
                new Known("penalty.on_the_spot_fine", FROM, "100"),
                new Known("compulsion.seizure_days", LocalDate.of(2011, 12, 31), null),
                new Known("compulsion.seizure_days", LocalDate.of(2012, 1, 1), "30"),
                new Known("licence.decision", LocalDate.of(2019, 4, 23), "20"),
                new Known("reconsideration.request", LocalDate.of(2023, 12, 31), null),
                new Known("penalty.hearing_fine_citizen", FROM, null),
                new Known("admission.apply_ahead_working_days", FROM, null));
    }

    @Test
    void it_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(PolityPlugin.class))
                .filteredOn(LawChinaPlugin.class::isInstance)
                .singleElement()
                .matches(found -> found.id().equals("law-china"));
    }

    @Test
    void each_value_cites_its_article() {
        assertThat(parameters().all())
                .filteredOn(parameter -> parameter.name().equals("penalty.officers_least"))
                .extracting(LegalParameter::source)
                .allMatch(source -> source.chinese().equals("行政处罚法（2021）第四十二条")
                        && source.english().equals("Administrative Penalty Law (2021) Art. 42"));
        assertThat(parameters().all())
                .filteredOn(parameter -> parameter.unit().equals("working_days"))
                .allMatch(parameter -> parameter.source().english().contains(" and "));
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "24, 二十四", "60, 六十", "86, 八十六"})
    void numbers_are_written_as_statutes_write_them(int number, String chinese) {
        assertThat(Statute.chinese(number)).isEqualTo(chinese);
    }
}
