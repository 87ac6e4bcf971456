package org.polity.plugins.calendar.china;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What was announced. The collections are only ever asked for one key, never iterated.
 *
 * @param years the years whose exceptions are all known
 * @param exceptions days that were named, and whether they are worked
 */
record Announcements(Set<Integer> years, Map<LocalDate, Boolean> exceptions) {
    private static final String BUNDLED = "china.csv";

    /** The years that come with the plugin. */
    static Announcements bundled() {
        try (InputStream in = Objects.requireNonNull(Announcements.class.getResourceAsStream(BUNDLED))) {
            return CalendarFile.read(BUNDLED, in);
        } catch (IOException e) {
            throw new IllegalArgumentException(BUNDLED + " of the plugin itself cannot be read: " + e, e);
        }
    }

    /** The city's file. */
    static Announcements of(String file) {
        try {
            Path path = Path.of(file);
            try (InputStream in = Files.newInputStream(path)) {
                return CalendarFile.read(path.getFileName().toString(), in);
            }
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException(
                    "setting " + CalendarChinaPlugin.FILE + " is `" + file + "`, which cannot be read (" + e
                            + "): give the path of a CSV file with the columns day, works and note",
                    e);
        }
    }

    /** Both, the later ones before the earlier ones. */
    Announcements then(Announcements later) {
        Set<Integer> allYears = new HashSet<>(years);
        allYears.addAll(later.years);
        Map<LocalDate, Boolean> allDays = new HashMap<>(exceptions);
        allDays.putAll(later.exceptions);
        return new Announcements(allYears, allDays);
    }
}
