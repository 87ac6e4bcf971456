package org.polity.plugins.city.folder;

import java.io.IOException;
import java.util.Locale;
import org.polity.spi.city.CityIntake;

/**
 * A file that holds one table.
 *
 * @param file the file
 * @param table the table's name
 */
record TableFile(FolderFile file, String table) {
    /** Reads the file and hands it over, or reports why not. */
    void take(CityIntake intake) throws IOException {
        TableFeed feed = new TableFeed(table, file.name(), file.limits(), intake);
        try {
            if (file.name().toLowerCase(Locale.ROOT).endsWith(CityTables.XLSX)) {
                takeSheet(feed);
            } else {
                takeText(feed);
            }
        } catch (BadFile e) {
            intake.breakOff(table, e.in(file.name()));
        }
    }

    private void takeText(TableFeed feed) throws BadFile, IOException {
        try (CsvFile rows = CsvFile.open(file)) {
            feed.take(rows);
        }
    }

    private void takeSheet(TableFeed feed) throws BadFile {
        try (Workbook workbook = Workbook.open(file);
                SheetReader rows = workbook.firstSheet()) {
            feed.take(rows);
        } catch (IOException e) {
            throw BadFile.unreadable("the workbook cannot be read: " + e.getMessage());
        }
    }
}
