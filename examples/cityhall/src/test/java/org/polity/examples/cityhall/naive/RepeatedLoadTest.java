package org.polity.examples.cityhall.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known may be loaded again, and may not be contradicted. */
class RepeatedLoadTest {
    @TempDir
    private Path temp;

    static LongStream seeds() {
        return Seeds.upTo(2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAddsNothingLeavesThePosition(long seed) {
        RandomCity random = new RandomCity(seed);
        Dice dice = new Dice(seed);
        Program program = new Program(temp);
        FolderWriter.plain().write(random.first(), temp.resolve("first"));
        long position = program.load(temp.resolve("first"));
        for (int i = 0; i < 3; i++) {
            Path again = temp.resolve("again" + i);
            FolderWriter.styledWithWorkbooks(dice).write(some(random.first(), dice), again);
            assertThat(program.load(again)).as("position, seed " + seed).isEqualTo(position);
        }
        FolderWriter.plain().write(random.second(), temp.resolve("second"));
        long added = program.load(temp.resolve("second"));
        assertThat(added).as("position, seed " + seed).isGreaterThan(position);
        FolderWriter.styled(dice).write(random.second(), temp.resolve("second-again"));
        assertThat(program.load(temp.resolve("second-again"))).isEqualTo(added);
    }

    /** "A column that the file does not have … is not compared." */
    @ParameterizedTest
    @MethodSource("seeds")
    void aColumnThatIsLeftOutIsNotCompared(long seed) {
        CityDraft first = new RandomCity(seed).first();
        Program program = new Program(temp);
        FolderWriter.plain().write(first, temp.resolve("first"));
        long position = program.load(temp.resolve("first"));
        FolderWriter narrow = FolderWriter.plain();
        for (CityFile file : CityFile.values()) {
            List<String> needed = new ArrayList<>();
            file.columns().stream()
                    .filter(column -> column.required() || column.key())
                    .forEach(column -> needed.add(column.name()));
            narrow.header(file, needed);
        }
        CityDraft again = first.copy();
        again.json().clear();
        // Without their columns some rows would lack what their kind needs.
        again.rows(CityFile.DIVISIONS).clear();
        again.rows(CityFile.GRANTS).clear();
        again.rows(CityFile.BODIES).removeIf(NaiveAuthority::actsForSuperior);
        narrow.write(again, temp.resolve("narrow"));
        assertThat(program.load(temp.resolve("narrow"))).as("seed " + seed).isEqualTo(position);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatContradictsTheFirstFolderIsFound(long seed) {
        CityDraft first = ReloadDefects.prepare(new RandomCity(seed).first(), new Dice(seed));
        Program program = new Program(temp);
        FolderWriter.plain().write(first, temp.resolve("first"));
        long position = program.load(temp.resolve("first"));
        SoftAssertions all = new SoftAssertions();
        List<Defect> defects = Stream.concat(ReloadDefects.all().stream(), someNew(seed))
                .filter(defect -> defect.fits().test(first))
                .toList();
        for (int i = 0; i < defects.size(); i++) {
            Plot plot = Plot.after(first, new Dice(seed + 1_000L * i));
            defects.get(i).planting().accept(plot);
            Path folder = temp.resolve("second" + i);
            PlantedDefectsTest.check(
                    all, program, folder, plot.write(folder), defects.get(i) + ", -Dpolity.seed=" + seed);
        }
        assertThat(program.load(temp.resolve("first")))
                .as("position, seed " + seed)
                .isEqualTo(position);
        all.assertAll();
    }

    private static Stream<Defect> someNew(long seed) {
        return new Dice(seed).some(PlantedDefects.ofNewRows(), 30).stream();
    }

    /** Some of the rows, as they were. */
    private static CityDraft some(CityDraft first, Dice dice) {
        CityDraft some = first.copy();
        for (CityFile file : CityFile.values()) {
            some.rows(file).removeIf(row -> dice.chance(40));
        }
        if (dice.chance(50)) {
            some.json().clear();
        }
        return some;
    }
}
