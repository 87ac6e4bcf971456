package org.polity.plugins.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polity.model.review.IndicatorCount;
import org.polity.spi.PolityPlugin;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;
import org.polity.spi.review.IndicatorSource;
import org.polity.testkit.TestSettings;
import org.polity.testkit.review.RecordedCounts;

class CsvIndicatorSourceTest {
    private static final YearMonth FROM = YearMonth.of(2023, 1);
    private static final YearMonth UNTIL = YearMonth.of(2024, 1);
    private static final String HEADER = "grant,power,body,month,indicator,numerator,denominator\n";

    private final IndicatorsCsvPlugin plugin = new IndicatorsCsvPlugin();

    @TempDir
    private Path folder;

    @Test
    void it_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(PolityPlugin.class))
                .filteredOn(IndicatorsCsvPlugin.class::isInstance)
                .singleElement()
                .matches(found -> found.id().equals("indicators-csv"));
    }

    @Test
    void a_spreadsheet_writes_it_its_own_way() throws IOException {
        RecordedCounts read = read("\ufeffindicator,denominator,numerator,month,body,power,grant\r\n\r\n"
                + "\"training\", 2 ,1,2023-05,\"镇, 东\",p,g\r\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.counts()).singleElement().satisfies(count -> {
            assertThat(count.body().value()).isEqualTo("镇, 东");
            assertThat(count.numerator()).isEqualTo(1);
            assertThat(count.denominator()).isEqualTo(2);
        });
    }

    @Test
    void each_problem_names_its_line() throws IOException {
        RecordedCounts read = read(HEADER
                + "g,p,b,2023-01,training,1,1\n"
                + "g,p,b,2023-13,trainings,-1,x\n"
                + "\n"
                + "g,p,b,2023-01,training,1,1\n"
                + "g,p,b\n"
                + "g,p,b,2023-02,training,1,1,1\n"
                + "g,p,b,2023-03,training,1,1\n");
        assertThat(read.counts()).hasSize(2);
        assertThat(read.problems())
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactly(
                        "3 month VALUE_MALFORMED",
                        "3 indicator VALUE_MALFORMED",
                        "3 numerator VALUE_OUT_OF_RANGE",
                        "3 denominator VALUE_MALFORMED",
                        "5  DUPLICATE_ID",
                        "6  BAD_CSV",
                        "7  BAD_CSV");
        assertThat(read.problems()).extracting(CityProblem::file).containsOnly("counts.csv");
    }

    @Test
    void a_part_is_not_above_its_whole_and_what_may_come_later_is_taken() throws IOException {
        RecordedCounts read = read(HEADER
                + "g,p,b,2023-01,lost_in_court,3,2\n"
                + "g,p,b,2023-02,lost_in_court,2,2\n"
                + "g,p,b,2023-01,returned,3,2\n");
        assertThat(read.counts()).hasSize(2);
        assertThat(read.problems())
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.value() + " "
                        + problem.code() + ": " + problem.message())
                .containsExactly(
                        "2 numerator 3 VALUE_OUT_OF_RANGE: lost_in_court is a part of the denominator, at most 2");
    }

    @Test
    void a_file_of_other_columns_is_reported_column_by_column() throws IOException {
        assertThat(read("grant,power,body,month,indicator,count,denominator\n").problems())
                .extracting(problem -> problem.column() + " " + problem.code())
                .containsExactly("numerator COLUMN_MISSING", "count COLUMN_UNKNOWN");
        assertThat(read("").problems()).hasSize(7);
        assertThat(read(HEADER.strip() + ",x\n").problems())
                .extracting(CityProblem::code)
                .containsExactly(ProblemCode.BAD_CSV);
    }

    @Test
    void other_bytes_and_folders_are_reported() throws IOException {
        Path file = folder.resolve("gb.csv");
        Files.write(file, (HEADER + "g,p,镇,2023-01,training,1,1\n").getBytes(Charset.forName("GB18030")));
        assertThat(RecordedCounts.of(source(), file.toString(), FROM, UNTIL).problems())
                .extracting(CityProblem::code)
                .containsExactly(ProblemCode.BAD_ENCODING);
        for (String nowhere : new String[] {"", folder.toString(), "\0"}) {
            assertThat(RecordedCounts.of(source(), nowhere, FROM, UNTIL).problems())
                    .extracting(CityProblem::code)
                    .containsExactly(ProblemCode.FILE_UNREADABLE);
        }
    }

    @Test
    void limits_end_the_reading_and_name_their_setting() throws IOException {
        Path file = folder.resolve("counts.csv");
        Files.writeString(file, HEADER + "g,p,b,2023-01,training,1,1\n".repeat(50));
        IndicatorSource few = plugin.indicatorSources(TestSettings.of(plugin)
                        .with("indicators-csv.max-rows", "10")
                        .with("indicators-csv.max-problems", "5"))
                .get(0);
        assertThat(RecordedCounts.of(few, file.toString(), FROM, UNTIL).problems())
                .hasSize(5);
        IndicatorSource short0 = plugin.indicatorSources(TestSettings.of(plugin).with("indicators-csv.max-rows", "10"))
                .get(0);
        assertThat(RecordedCounts.of(short0, file.toString(), FROM, UNTIL).problems())
                .last()
                .satisfies(problem -> assertThat(problem.message()).contains("indicators-csv.max-rows"));
        assertThatThrownBy(() -> plugin.indicatorSources(TestSettings.of(plugin).with("indicators-csv.max-rows", "0")))
                .hasMessageContaining("indicators-csv.max-rows is 0");
    }

    @Test
    void a_million_rows_are_read_in_little_time() throws IOException {
        Path file = folder.resolve("million.csv");
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write(HEADER);
            for (int i = 0; i < 1_000_000; i++) {
                int month = i % 58;
                int subject = i / 58;
                text.write("grant-2020,P-UM-" + subject % 243 + ",4413020" + subject / 243 + ","
                        + YearMonth.of(2019, 1).plusMonths(month) + ",cases_filed," + i % 7 + ",1\n");
            }
        }
        AtomicLong sum = new AtomicLong();
        AtomicLong rows = new AtomicLong();
        Duration begun = usedProcessor();
        source().read(
                        file.toString(),
                        YearMonth.of(2019, 1),
                        UNTIL,
                        (IndicatorCount count) -> {
                            rows.incrementAndGet();
                            sum.addAndGet(count.numerator());
                        },
                        problem -> {
                            throw new AssertionError(problem);
                        });
        Duration taken = usedProcessor().minus(begun);
        assertThat(rows).hasValue(1_000_000);
        assertThat(sum).hasValue(2_999_997);
        // Time of the processor, several times what is needed, so that a busy machine does not fail the build.
        assertThat(taken).isLessThan(Duration.ofSeconds(15));
    }

    private static Duration usedProcessor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private RecordedCounts read(String text) throws IOException {
        Path file = folder.resolve("counts.csv");
        Files.writeString(file, text);
        return RecordedCounts.of(source(), file.toString(), FROM, UNTIL);
    }

    private IndicatorSource source() {
        return plugin.indicatorSources(TestSettings.of(plugin)).get(0);
    }
}
