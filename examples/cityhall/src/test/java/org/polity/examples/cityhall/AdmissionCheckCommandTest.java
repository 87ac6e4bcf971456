package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the bundled city's grants would not be admitted, by the law and by rules that a clerk writes. */
class AdmissionCheckCommandTest {
    private static final String HEADER = "grant,power,receiver,reason,arguments,chinese,english";

    @TempDir
    private Path folder;

    @Test
    void each_power_and_receiver_is_a_row_with_what_is_lacking() throws IOException {
        List<String> rows = check();

        assertThat(rows.get(0)).isEqualTo(HEADER);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .startsWith("g2020-penalties,P-AG-007,chenjiang-gov,CANNOT_LET_GO,")
                        .contains("is not in force"));
        assertThat(rows).noneMatch(row -> row.contains("NO_METER"));
    }

    @Test
    void a_rule_that_a_clerk_wrote_is_heard() throws IOException {
        Path rules = folder.resolve("rules.txt");
        Files.writeString(rules, """
                rule: meter
                point: admission
                when: power.code == "P-UM-001" && !("sound level meter" in receiver.equipment)
                code: NO_METER
                argument: receiver.id
                chinese: {0}没有声级计
                english: {0} has no sound level meter
                """);
        assertThat(check("--set", "rules-cel.file=" + rules).stream().filter(row -> row.contains("NO_METER")))
                .hasSize(71)
                .allMatch(row -> row.startsWith("g2020-penalties,P-UM-001,"));
    }

    private List<String> check(String... more) throws IOException {
        Path out = folder.resolve("check.csv");
        Object[] all =
                new Object[] {"admission-check", "--db", LoadedCity.get().database(), "--out", out, "--on", "2024-06-03"
                };
        Object[] words = Stream.concat(Arrays.stream(all), Arrays.stream(more)).toArray();
        Ran ran = Ran.run(words);
        assertThat(ran.status()).as(ran.toString()).isZero();
        return Files.readAllLines(out);
    }
}
