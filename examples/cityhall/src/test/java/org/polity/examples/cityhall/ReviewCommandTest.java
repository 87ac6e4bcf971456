package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look-back at the bundled city. */
class ReviewCommandTest {
    private static final String HEADER = "grant,power,body,month,indicator,numerator,denominator\n";

    @TempDir
    private Path folder;

    @Test
    void a_power_that_was_not_used_is_to_go_back_and_what_was_not_counted_is_insufficient() throws IOException {
        Ran ran = review(months("P-UM-001", "danshui-gov", 2) + months("P-UM-002", "danshui-gov", 0));
        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(ran.out()).contains("counts taken 24, passed over 0");
        List<String> proposals = Files.readAllLines(folder.resolve("proposals.csv"));
        assertThat(proposals.get(0)).isEqualTo("body,power,outcome,on,code,reason_zh,reason_en");
        assertThat(proposals)
                .filteredOn(line -> line.startsWith("danshui-gov,P-UM-001,"))
                .isEmpty();
        assertThat(proposals)
                .filteredOn(line -> line.startsWith("danshui-gov,P-UM-002,"))
                .singleElement()
                .asString()
                .startsWith("danshui-gov,P-UM-002,recall,2023-02-01,UNUSED,");
        assertThat(proposals).anyMatch(line -> line.startsWith("danshui-gov,P-UM-003,,2023-02-01,INSUFFICIENT,"));
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("url(#hatch)", "建议收回", "数据不足", "Insufficient data")
                .doesNotContain("http:", "https:", "src=", "href=");
    }

    @Test
    void only_a_share_is_told_as_a_percentage_and_an_item_counts_once() throws IOException {
        StringBuilder rows = new StringBuilder(months("P-UM-002", "danshui-gov", 5));
        for (String indicator : List.of("lost_in_court", "reversed_on_reconsideration")) {
            for (int i = 1; i <= 12; i++) {
                rows.append(
                        "g2020-penalties,P-UM-002,danshui-gov," + YearMonth.of(2022, i) + "," + indicator + ",3,4\n");
            }
        }
        Ran ran = review(rows.toString());
        // Three items of an old law in 71 townships, and this one, for two reasons.
        assertThat(ran.out()).contains("recalls proposed 214,");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("立案数 60/12；", "复议纠错 36/48（75.0%）", "诉讼败诉 36/48（75.0%）", "Recalls proposed (214)");
    }

    @Test
    void a_bad_row_is_reported_with_its_place_and_nothing_is_written() throws IOException {
        Ran ran = review("g2020-penalties,P-UM-001,danshui-gov,2022-13,cases_filed,1,1\n");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("counts.csv:2, month: VALUE_MALFORMED");
        assertThat(folder.resolve("report.html")).doesNotExist();
        assertThat(folder.resolve("proposals.csv")).doesNotExist();
        assertThat(Files.readString(folder.resolve("problems.csv"))).contains("counts.csv,2,month,2022-13");
    }

    private Ran review(String rows) throws IOException {
        Path counts = Files.writeString(folder.resolve("counts.csv"), HEADER + rows);
        return Ran.run(
                "review",
                "--db",
                LoadedCity.get().database(),
                "--in",
                counts,
                "--grant",
                "g2020-penalties",
                "--from",
                "2022-01",
                "--until",
                "2023-01",
                "--day",
                "2023-02-01",
                "--out",
                folder.resolve("report.html"),
                "--csv",
                folder.resolve("proposals.csv"),
                "--problems",
                folder.resolve("problems.csv"));
    }

    private static String months(String power, String body, int cases) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            rows.append("g2020-penalties," + power + "," + body + "," + YearMonth.of(2022, i) + ",cases_filed," + cases
                    + ",1\n");
        }
        return rows.toString();
    }
}
