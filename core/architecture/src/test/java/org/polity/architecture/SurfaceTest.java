package org.polity.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public surface is written down, so that a change of it is seen in review and never happens by the way. */
class SurfaceTest {
    private static final boolean UPDATE = Boolean.getBoolean("surface.update");
    private static final Pattern TYPE_NAME = Pattern.compile("(?:interface|class|record|enum|annotation) ([\\w.$]+)");
    private static final String HOW_TO_UPDATE =
            "mvn -q test -pl core/architecture -am -Dtest=SurfaceTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dsurface.update=true";

    @ParameterizedTest
    @CsvSource({"core/model, model-surface.txt", "spi/api, spi-surface.txt"})
    void is_the_recorded_one(String module, String file) throws IOException {
        List<String> actual = Surface.of(new House.Module(module));
        Path record = new House.Module(module).testResources().resolve(file);
        if (UPDATE) {
            Files.createDirectories(record.getParent());
            Files.writeString(record, String.join("\n", actual) + "\n");
        }
        if (!Files.exists(record)) {
            fail(missing(module, Sources.shown(record)));
        }
        List<String> recorded = Sources.lines(record);
        if (!recorded.equals(actual)) {
            fail(message(module, Sources.shown(record), recorded, actual));
        }
        assertThat(actual).hasSizeGreaterThan(50);
    }

    @Test
    void a_change_is_named_with_the_way_to_record_it() {
        String message = message(
                "spi/api",
                "spi-surface.txt",
                List.of("interface A", "    void gone()", "interface B", "    void same()"),
                List.of("interface A", "interface B", "    void same()", "    void added()"));
        assertThat(message)
                .contains("- A: void gone()")
                .contains("+ B: void added()")
                .doesNotContain("same()")
                .contains("-Dsurface.update=true");
    }

    @Test
    void a_record_that_is_missing_is_named_with_the_way_to_make_it() {
        assertThat(missing("spi/api", "spi-surface.txt"))
                .contains("spi/api", "spi-surface.txt is missing", "-Dsurface.update=true");
    }

    @Test
    void a_type_is_described_with_its_nullness_and_its_order() {
        assertThat(Surface.describe(Sample.class))
                .containsExactly(
                        "sealed interface org.polity.architecture.SurfaceTest$Sample<T extends Comparable<T>>",
                        "    <X extends Exception> java.util.List<@Nullable T> all(String[]) throws X",
                        "    default @Nullable String name(java.util.Map<String, ? extends T>)",
                        "    static int LIMIT");
        assertThat(Surface.describe(Only.class))
                .containsExactly(
                        "record org.polity.architecture.SurfaceTest$Only"
                                + " implements org.polity.architecture.SurfaceTest$Sample<String>",
                        "    component @Nullable String text",
                        "    component int[] rest",
                        "    <X extends Exception> java.util.List<@Nullable String> all(String[])");
        assertThat(Surface.describe(Order.class))
                .containsExactly(
                        "enum org.polity.architecture.SurfaceTest$Order", "    constant SECOND", "    constant FIRST");
    }

    private static String missing(String module, String file) {
        return "The public surface of " + module + " is not recorded: " + file + " is missing."
                + "\nRestore it, or record it and let it be reviewed:\n  " + HOW_TO_UPDATE;
    }

    private static String message(String module, String file, List<String> recorded, List<String> actual) {
        List<String> before = qualified(recorded);
        List<String> after = qualified(actual);
        List<String> changes = new ArrayList<>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> changes.add("- " + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> changes.add("+ " + line));
        if (changes.isEmpty()) {
            changes.add("the same lines in another order");
        }
        return "The public surface of " + module + " is not the one recorded in " + file + ":\n  "
                + String.join("\n  ", changes)
                + "\nIf it is meant, record it and let it be reviewed:\n  " + HOW_TO_UPDATE;
    }

    /** Each member with its type before it, so that a line can be read alone. */
    private static List<String> qualified(List<String> lines) {
        List<String> result = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith(" ")) {
                result.add(type + ": " + line.strip());
            } else {
                var header = TYPE_NAME.matcher(line);
                type = header.find() ? header.group(1) : line;
                result.add(line);
            }
        }
        return result;
    }

    sealed interface Sample<T extends Comparable<T>> permits Only {
        int LIMIT = 1;

        <X extends Exception> List<@Nullable T> all(String[] words) throws X;

        default @Nullable String name(java.util.Map<String, ? extends T> names) {
            return null;
        }
    }

    /** For the description alone. */
    public record Only(@Nullable String text, int... rest) implements Sample<String> {
        @Override
        public <X extends Exception> List<@Nullable String> all(String[] words) {
            return List.of();
        }
    }

    enum Order {
        SECOND,
        FIRST
    }
}
