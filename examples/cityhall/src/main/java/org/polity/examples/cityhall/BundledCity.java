package org.polity.examples.cityhall;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The city of Huizhou and the questions about it, which the program carries with it. */
final class BundledCity {
    /** The files of the city folder; a program in a jar cannot list its own folders. */
    static final List<String> CITY = List.of(
            "bodies.csv",
            "certificates.csv",
            "city.json",
            "committee_members.csv",
            "committees.csv",
            "divisions.csv",
            "funds.csv",
            "grant_changes.csv",
            "grant_starts.csv",
            "grants.csv",
            "list_items.csv",
            "lists.csv",
            "mergers.csv",
            "officers.csv",
            "powers.csv",
            "trainings.csv");

    private BundledCity() {}

    /** Copies the city folder into a folder. */
    static Path cityInto(Path folder) throws IOException {
        Path city = Files.createDirectories(folder.resolve("huizhou"));
        for (String file : CITY) {
            copy("huizhou/" + file, city.resolve(file));
        }
        return city;
    }

    /** Copies a file of the demonstration into a folder. */
    static Path demoFileInto(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        copy("demo/" + name, file);
        return file;
    }

    private static void copy(String name, Path to) throws IOException {
        try (InputStream in = BundledCity.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            Files.copy(in, to);
        }
    }
}
