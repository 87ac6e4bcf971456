package org.polity.examples.cityhall;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The bundled city with many more officers, so that loading it takes a while. */
final class LargeCity {
    private LargeCity() {}

    static Path into(Path folder, int officers) throws IOException {
        Path city = BundledCity.cityInto(folder);
        Path grown = city.resolve("grown.part");
        try (Writer out = Files.newBufferedWriter(grown)) {
            out.write(Files.readString(city.resolve("officers.csv")));
            for (int i = 0; i < officers; i++) {
                out.write("x-" + i + ",增员" + i + ",chenjiang-team,2020-11-01,\n");
            }
        }
        Files.move(grown, city.resolve("officers.csv"), StandardCopyOption.REPLACE_EXISTING);
        return city;
    }
}
