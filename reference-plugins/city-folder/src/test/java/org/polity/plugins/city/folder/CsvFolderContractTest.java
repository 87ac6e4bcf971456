package org.polity.plugins.city.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.polity.spi.city.CitySource;
import org.polity.testkit.city.CitySourceContract;
import org.polity.testkit.city.SampleTable;

class CsvFolderContractTest extends CitySourceContract {
    @TempDir
    private Path temporary;

    @Override
    protected CitySource source() {
        return CityFolderSource.withDefaults();
    }

    @Override
    protected String place(List<SampleTable> tables) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "city");
        for (SampleTable table : tables) {
            StringBuilder text = new StringBuilder(line(table.columns()));
            table.rows().forEach(row -> text.append(line(row)));
            Files.writeString(folder.resolve(table.name() + ".csv"), text);
        }
        return folder.toString();
    }

    @Override
    protected void damage(String location, String table) throws IOException {
        Files.writeString(Path.of(location, table + ".csv"), "x,\"y", StandardOpenOption.APPEND);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"));
    }
}
