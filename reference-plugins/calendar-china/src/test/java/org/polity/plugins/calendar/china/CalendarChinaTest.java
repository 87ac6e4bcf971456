package org.polity.plugins.calendar.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.model.basis.BodyId;
import org.polity.spi.PolityPlugin;
import org.polity.spi.calendar.WorkCalendar;
import org.polity.testkit.TestSettings;

class CalendarChinaTest {
    private static final BodyId BODY = new BodyId("b");

    private final CalendarChinaPlugin plugin = new CalendarChinaPlugin();

    @TempDir
    private Path folder;

    @Test
    void it_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(PolityPlugin.class))
                .filteredOn(CalendarChinaPlugin.class::isInstance)
                .singleElement()
                .matches(found -> found.id().equals("calendar-china"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 250",
        "2019, 250",
        "2020, 249",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    void a_year_has_its_weekdays_less_the_statutory_holidays(int year, int days) {
        WorkCalendar calendar = plugin.workCalendar(TestSettings.of(plugin)).orElseThrow();
        long worked = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> calendar.works(BODY, day).orElseThrow())
                .count();
        assertThat(worked).isEqualTo(days);
    }

    @Test
    void the_city_announces_a_year_and_changes_a_day() throws IOException {
        WorkCalendar calendar = calendar("\ufeffday,works,note\r\n2027,,notice\r\n2027-01-01,no,元旦\r\n"
                + "2026-10-09,no,\"holiday, local\"\r\n\r\n2028-05-01,no\r\n");
        assertThat(works(calendar, "2027-01-01")).contains(false);
        assertThat(works(calendar, "2027-01-04")).contains(true);
        assertThat(works(calendar, "2027-01-03")).contains(false);
        assertThat(works(calendar, "2026-10-09")).contains(false);
        assertThat(works(calendar, "2028-05-01")).contains(false);
        assertThat(works(calendar, "2028-05-02")).isEmpty();
        assertThat(works(calendar, "2018-01-01")).contains(false);
    }

    @Test
    void every_mistake_is_named_with_its_line() {
        assertThatThrownBy(() -> calendar("day,works,note\n2027-02-30,no,\n2027-01-01,maybe,x\n2027,no,\n"
                        + "2027-05-01,no,\n2027-05-01,yes,\n,,\na,b,c,d\n\n\"2027-0\",x,\"a\nb\"\nz,,\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("city.csv, line 2: found `2027-02-30` in column day, expected a day such as")
                .hasMessageContaining("city.csv, line 3: found `maybe` in column works, expected yes or no")
                .hasMessageContaining("city.csv, line 4: found `no` in column works, expected nothing")
                .hasMessageContaining("city.csv, line 6: found `2027-05-01` in column day, which stands in line 5 too")
                .hasMessageContaining("city.csv, line 7: found `` in column day")
                .hasMessageContaining("city.csv, line 8: found 4 cells")
                .hasMessageContaining("city.csv, line 10: found `2027-0` in column day")
                .hasMessageContaining("city.csv, line 12: found `z` in column day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                            | the header ``",
                "date,works,note               | the header `date,works,note`",
                "day,works                     | the header `day,works`",
                "day,works,note\\n\"2027,,     | line"
            })
    void a_file_that_is_none_is_refused(String text, String message) {
        assertThatThrownBy(() -> calendar(text.replace("\\n", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("city.csv, line ")
                .hasMessageContaining(message);
    }

    @Test
    void other_bytes_are_refused() throws IOException {
        Path file = folder.resolve("gb.csv");
        Files.write(file, "day,works,note\n2027-01-01,no,元旦\n".getBytes("GB18030"));
        assertThatThrownBy(() -> plugin.workCalendar(TestSettings.of(plugin).with("calendar-china.file", "" + file)))
                .hasMessageContaining("gb.csv, line 1: found bytes that are no UTF-8");
    }

    @Test
    void a_file_that_is_not_there_is_refused_with_the_setting() {
        assertThatThrownBy(() ->
                        plugin.workCalendar(TestSettings.of(plugin).with("calendar-china.file", folder + "/none.csv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("calendar-china.file")
                .hasMessageContaining("none.csv");
    }

    private WorkCalendar calendar(String text) throws IOException {
        Path file = folder.resolve("city.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return plugin.workCalendar(TestSettings.of(plugin).with("calendar-china.file", file.toString()))
                .orElseThrow();
    }

    private static Optional<Boolean> works(WorkCalendar calendar, String day) {
        return calendar.works(BODY, LocalDate.parse(day));
    }
}
