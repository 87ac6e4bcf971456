package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
    @TempDir
    private Path folder;

    private Path city;

    @BeforeEach
    void copyTheCity() throws IOException {
        city = BundledCity.cityInto(folder);
    }

    @Test
    void what_was_recorded_is_told_and_the_position_comes_last() {
        Ran ran = LoadedCity.get().loaded();
        assertThat(ran.out()).containsPattern("divisions +1138 +0 +0").containsPattern("powers +284 +0 +0");
        assertThat(ran.lastLine()).matches("position [1-9][0-9]*");
    }

    @Test
    void a_file_that_nobody_asked_for_is_a_warning() throws IOException {
        Files.writeString(city.resolve("notes.txt"), "for ourselves");
        Ran ran = load();
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("Warning: notes.txt: ");
    }

    @Test
    void a_second_load_adds_nothing_and_then_only_what_is_new() throws IOException {
        Ran first = load();
        Ran again = load();
        assertThat(again.status()).as(again.toString()).isZero();
        assertThat(again.out()).containsPattern("divisions +0 +0 +1138");
        assertThat(again.lastLine()).isEqualTo(first.lastLine());

        append("trainings.csv", "o-0001,2021-07-01,复训,4");
        Ran more = load();
        assertThat(more.out()).containsPattern("trainings +1 +0 +1500");
        assertThat(position(more)).isGreaterThan(position(first));
    }

    @Test
    void every_bad_cell_is_named_and_nothing_is_recorded() throws IOException {
        append("powers.csv", "P-X,坏,penalty,x,county,法,2021-02-30,,,5,3,,,");
        append("officers.csv", "o-x,某,nobody,2021-01-01,2020-01-01");
        append("grant_starts.csv", "=g,441302000000,2021-01-01,");
        Ran ran = load();
        assertThat(ran.status()).as(ran.toString()).isEqualTo(ExitStatus.INPUT_BAD);
        assertThat(Files.readAllLines(folder.resolve("problems.csv")))
                .map(line -> line.replaceFirst("^(([^,]*,){5}).*", "$1"))
                .containsExactlyInAnyOrder(
                        "file,line,column,value,code,",
                        "powers.csv,286,in_force_from,2021-02-30,VALUE_MALFORMED,",
                        "powers.csv,286,citizen_max,3,VALUE_OUT_OF_RANGE,",
                        "officers.csv,908,body,nobody,REFERENCE_UNKNOWN,",
                        "officers.csv,908,until,2020-01-01,PERIOD_REVERSED,",
                        "grant_starts.csv,36,grant,'=g,REFERENCE_UNKNOWN,");
        Ran verified = Ran.run("verify", "--db", folder.resolve("db"));
        assertThat(verified.status()).as(verified.toString()).isZero();
        assertThat(verified.out()).contains("entries 0");
    }

    @Test
    void a_database_that_was_there_stays_when_the_input_is_bad() throws IOException {
        assertThat(load().status()).isZero();
        append("powers.csv", "x,,");
        assertThat(load().status()).isEqualTo(ExitStatus.INPUT_BAD);
        assertThat(Ran.run("verify", "--db", folder.resolve("db")).out()).contains("intact");
    }

    /** A load may be killed before its first write, and its journal is sound then: nothing is in it. */
    @Test
    void a_database_of_no_byte_is_empty_and_a_damaged_one_is_told_so() throws IOException {
        Path file =
                Files.createFile(Files.createDirectories(folder.resolve("db")).resolve("polity.mv.db"));
        Ran none = Ran.run("verify", "--db", folder.resolve("db"));
        assertThat(none.status()).as(none.toString()).isZero();
        assertThat(none.out()).contains("nothing is recorded");

        Files.write(file, new byte[8192]);
        Ran damaged = Ran.run("verify", "--db", folder.resolve("db"));
        assertThat(damaged.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
        assertThat(damaged.err()).contains("restore a backup").doesNotContain("Exception");
    }

    /** A cell stands in the list as it is; what is said on a terminal steers none. */
    @Test
    void control_characters_of_a_cell_reach_no_terminal() throws IOException {
        append("powers.csv", "P-X,x,\u001b[2Jpenalty,x,county,b,2020-01-01,,,,,,,");
        Ran ran = load();
        assertThat(ran.status()).isEqualTo(ExitStatus.INPUT_BAD);
        assertThat(ran.err()).doesNotContain("\u001b");
        assertThat(Files.readString(folder.resolve("problems.csv"))).contains(",kind,\u001b[2Jpenalty,");
    }

    @Test
    void a_database_that_is_open_elsewhere_is_refused() throws IOException {
        load();
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        try (var polity = new DatabaseOption(folder.resolve("db"))
                .open(new Terminal(System.out, System.err, false, Clock.systemUTC()))) {
            Process other = new ProcessBuilder(List.of(
                            program.toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            CityHall.class.getName(),
                            "verify",
                            "--db",
                            folder.resolve("db").toString()))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(other.onExit().join().exitValue()).as(said).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
            assertThat(said)
                    .contains("the database is already open in another process")
                    .doesNotContain("\tat ", "[90020");
            assertThat(polity.position()).isPositive();
        }
    }

    private void append(String file, String row) throws IOException {
        Files.writeString(city.resolve(file), row + "\n", StandardOpenOption.APPEND);
    }

    private Ran load() {
        return load(city);
    }

    private Ran load(Path from) {
        return Ran.run(
                "load", "--db", folder.resolve("db"), "--city", from, "--problems", folder.resolve("problems.csv"));
    }

    private static long position(Ran ran) {
        return Long.parseLong(ran.lastLine().substring("position ".length()));
    }
}
