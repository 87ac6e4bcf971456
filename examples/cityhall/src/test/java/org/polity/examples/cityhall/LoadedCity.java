package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled city in a database of its own, loaded once for all tests that only read. */
final class LoadedCity {
    private static final LoadedCity ONLY = new LoadedCity();

    private final Path folder;
    private final Ran loaded;

    private LoadedCity() {
        try {
            folder = Files.createTempDirectory("loaded-city");
            BundledCity.cityInto(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        loaded = Ran.run("load", "--db", database(), "--city", city());
        assertThat(loaded.status()).as(loaded.toString()).isZero();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
    }

    static LoadedCity get() {
        return ONLY;
    }

    Path database() {
        return folder.resolve("db");
    }

    Path city() {
        return folder.resolve("huizhou");
    }

    Ran loaded() {
        return loaded;
    }

    /** The position that the load reached. */
    long position() {
        return Long.parseLong(loaded.lastLine().substring("position ".length()));
    }
}
