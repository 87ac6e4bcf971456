package org.polity.examples.cityhall;

import java.util.List;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.CitySource;

/**
 * A city source whose rows move a progress bar.
 *
 * @param source reads
 * @param progress is told of each row
 */
record CountedSource(CitySource source, Progress progress) implements CitySource {
    @Override
    public String key() {
        return source.key();
    }

    @Override
    public void read(String location, CityIntake intake) {
        source.read(location, new Counted(intake, progress));
    }

    private record Counted(CityIntake intake, Progress progress) implements CityIntake {
        @Override
        public Interest interestIn(String table) {
            return intake.interestIn(table);
        }

        @Override
        public RowIntake table(String table, String file, List<String> columns) {
            RowIntake rows = intake.table(table, file, columns);
            return (line, cells) -> {
                progress.step();
                return rows.row(line, cells);
            };
        }

        @Override
        public void problem(CityProblem problem) {
            intake.problem(problem);
        }

        @Override
        public void breakOff(String table, CityProblem problem) {
            intake.breakOff(table, problem);
        }

        @Override
        public void warning(String file, String message) {
            intake.warning(file, message);
        }
    }
}
