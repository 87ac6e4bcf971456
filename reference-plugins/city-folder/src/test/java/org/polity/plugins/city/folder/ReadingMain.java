package org.polity.plugins.city.folder;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a folder in a JVM of its own, and prints its problems. */
final class ReadingMain {
    private ReadingMain() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Folder.problems(new Folder(Path.of(arguments[0])).read()).forEach(out::println);
    }
}
