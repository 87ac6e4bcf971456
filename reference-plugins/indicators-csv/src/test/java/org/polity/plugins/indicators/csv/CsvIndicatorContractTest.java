package org.polity.plugins.indicators.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.polity.spi.review.IndicatorSource;
import org.polity.testkit.TestSettings;
import org.polity.testkit.review.IndicatorSourceContract;

class CsvIndicatorContractTest extends IndicatorSourceContract {
    @TempDir
    private Path folder;

    private int placed;

    @Override
    protected IndicatorSource source() {
        IndicatorsCsvPlugin plugin = new IndicatorsCsvPlugin();
        return plugin.indicatorSources(TestSettings.of(plugin)).get(0);
    }

    @Override
    protected String place(List<List<String>> rows) throws IOException {
        Path file = folder.resolve("counts-" + ++placed + ".csv");
        String text = rows.stream()
                .map(row -> String.join(",", row) + "\n")
                .collect(Collectors.joining("", String.join(",", COLUMNS) + "\n", ""));
        Files.writeString(file, text);
        return file.toString();
    }

    @Override
    protected void damage(String location) throws IOException {
        Files.writeString(Path.of(location), "g,p,b,2023-05,\"comp", StandardOpenOption.APPEND);
    }
}
