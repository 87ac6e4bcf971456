package org.polity.plugins.city.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.polity.spi.city.CitySource;
import org.polity.testkit.city.CitySourceContract;
import org.polity.testkit.city.SampleTable;

class XlsxFolderContractTest extends CitySourceContract {
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
            try (OutputStream out = Files.newOutputStream(folder.resolve(table.name() + ".xlsx"));
                    Workbook workbook = new Workbook(out, "test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet(table.name());
                List<List<String>> rows = new ArrayList<>(List.of(table.columns()));
                rows.addAll(table.rows());
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            }
        }
        return folder.toString();
    }

    @Override
    protected void damage(String location, String table) throws IOException {
        Path file = Path.of(location, table + ".xlsx");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
}
