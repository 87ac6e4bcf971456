package org.polity.examples.cityhall.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program must find what was planted in a sound folder, all of it and nothing else, and record nothing. */
class PlantedDefectsTest {
    @TempDir
    private Path temp;

    static LongStream seeds() {
        return Seeds.upTo(1);
    }

    static LongStream manySeeds() {
        return Seeds.upTo(6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachDefectAloneIsFound(long seed) {
        Program program = new Program(temp);
        SoftAssertions all = new SoftAssertions();
        List<Defect> defects = Stream.of(PlantedDefects.ofRows(), PlantedDefects.ofFiles())
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < defects.size(); i++) {
            Path folder = temp.resolve("city" + i);
            Plot plot = PlantedDefects.plant(seed + 1_000L * i, defects.get(i));
            check(all, program, folder, plot.write(folder), defects.get(i) + ", -Dpolity.seed=" + seed);
        }
        assertNothingRecorded(program, seed);
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void manyDefectsAtOnceAreFound(long seed) {
        Program program = new Program(temp);
        SoftAssertions all = new SoftAssertions();
        Path folder = temp.resolve("city");
        check(all, program, folder, PlantedDefects.plantSeveral(seed, 12).write(folder), "-Dpolity.seed=" + seed);
        assertNothingRecorded(program, seed);
        all.assertAll();
    }

    /** The database takes a sound folder as an empty one does. */
    private void assertNothingRecorded(Program program, long seed) {
        Path sound = temp.resolve("sound");
        FolderWriter.plain().write(new RandomCity(seed).first(), sound);
        long expected = new Program(temp.resolve("empty")).load(sound);
        assertThat(program.load(sound)).as("position, seed " + seed).isEqualTo(expected);
    }

    static void check(SoftAssertions all, Program program, Path folder, List<Expected> expected, String name) {
        Program.Run run = program.tryLoad(folder);
        all.assertThat(run.exit()).as(name + ": " + run.err()).isEqualTo(2);
        if (run.exit() == 2) {
            all.assertThat(program.problems()).as(name).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aFileThatIsNotNamedAndAnEmptyOptionalTableAreNoProblem() throws java.io.IOException {
        Path folder = temp.resolve("city");
        FolderWriter.plain().write(new RandomCity(1).first(), folder);
        java.nio.file.Files.writeString(folder.resolve("notes.txt"), "\u0000 not read");
        java.nio.file.Files.writeString(folder.resolve("bodies.csv.bak"), "id,id\n\"");
        assertThat(new Program(temp).load(folder)).isPositive();
    }
}
