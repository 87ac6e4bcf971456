package org.polity.plugins.city.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityIntake.Interest;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/** One reading of a folder: the city, its tables in the order of the page, then a warning for each file that is left. */
final class FolderReading {
    private final Path folder;
    private final Set<String> left;
    private final Limits limits;
    private final CityIntake intake;

    /** @param names the names of everything in the folder, sorted; emptied as files are dealt with */
    FolderReading(Path folder, Set<String> names, Limits limits, CityIntake intake) {
        this.folder = folder;
        left = names;
        this.limits = limits;
        this.intake = intake;
    }

    void readAll() throws IOException {
        readCity();
        for (String table : CityTables.ROWS) {
            readRows(table);
        }
        for (String table : CityTables.POLYGONS) {
            warnOfPolygons(table);
        }
        // A newer engine may know more tables than this plugin.
        for (String file : List.copyOf(left)) {
            if (file.endsWith(CityTables.CSV) || file.endsWith(CityTables.XLSX)) {
                readRows(CityTables.tableOf(file));
            }
        }
        for (String file : left) {
            intake.warning(file, notNamed(file));
        }
    }

    private void readCity() throws IOException {
        if (!left.contains(CityJson.FILE)) {
            return;
        }
        switch (intake.interestIn(CityJson.TABLE)) {
            case READ -> new CityJson(file(CityJson.FILE)).take(intake);
            case NOT_YET -> warnNotYet(CityJson.FILE);
            case UNKNOWN -> {
                return;
            }
        }
        left.remove(CityJson.FILE);
    }

    private void readRows(String table) throws IOException {
        String csv = table + CityTables.CSV;
        String xlsx = table + CityTables.XLSX;
        if (!left.contains(csv) && !left.contains(xlsx)) {
            return;
        }
        boolean otherFormat = table.equals(CityJson.TABLE) || CityTables.POLYGONS.contains(table);
        Interest interest = otherFormat ? Interest.UNKNOWN : intake.interestIn(table);
        if (interest == Interest.UNKNOWN) {
            return;
        }
        boolean text = left.remove(csv);
        boolean sheet = left.remove(xlsx);
        if (text && sheet) {
            intake.breakOff(
                    table,
                    new CityProblem(
                            csv,
                            0,
                            "",
                            "",
                            ProblemCode.CONFLICT,
                            "both " + csv + " and " + xlsx + " are there, so neither is read; remove one of them"));
        } else if (interest == Interest.NOT_YET) {
            warnNotYet(text ? csv : xlsx);
        } else {
            new TableFile(file(text ? csv : xlsx), table).take(intake);
        }
    }

    private void warnOfPolygons(String table) {
        String file = table + CityTables.GEOJSON;
        if (left.contains(file) && intake.interestIn(table) != Interest.UNKNOWN) {
            left.remove(file);
            warnNotYet(file);
        }
    }

    private void warnNotYet(String file) {
        intake.warning(file, "this version does not read this file yet; nothing in it was recorded");
    }

    private String notNamed(String file) {
        if (file.startsWith("~$")) {
            return "this is the lock of a workbook that is open in another program, whose last changes may be missing;"
                    + " it is not read";
        }
        String what = Files.isDirectory(folder.resolve(file)) ? "folder" : "file";
        String same = file.toLowerCase(Locale.ROOT);
        return "the city format names no such " + what + "; it is not read"
                + (isNamed(same) && !same.equals(file) ? "; names are compared exactly: call it " + same : "");
    }

    private static boolean isNamed(String file) {
        String table = CityTables.tableOf(file);
        if (file.endsWith(CityTables.GEOJSON)) {
            return CityTables.POLYGONS.contains(table);
        }
        boolean rows = file.endsWith(CityTables.CSV) || file.endsWith(CityTables.XLSX);
        return file.equals(CityJson.FILE) || (rows && CityTables.ROWS.contains(table));
    }

    private FolderFile file(String name) {
        return new FolderFile(folder.resolve(name), limits);
    }
}
