package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void nothing_is_left_of_a_file_that_was_not_kept() throws IOException {
        Path place = folder.resolve("out.csv");
        try (OutputFile file = OutputFile.at(place);
                Writer out = file.text()) {
            out.write("half");
        }
        assertThat(Folders.children(folder)).isEmpty();
    }

    @Test
    void the_old_file_stands_until_the_new_one_is_kept() throws IOException {
        Path place = Files.writeString(folder.resolve("out.csv"), "old");
        try (OutputFile file = OutputFile.at(place)) {
            try (Writer out = file.text()) {
                out.write("新");
            }
            assertThat(place).hasContent("old");
            file.keep();
        }
        assertThat(place).hasContent("新");
        assertThat(Folders.children(folder)).containsExactly(place);
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path real = Files.writeString(folder.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
        OutputFile.write(link, "new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real).hasContent("new");
    }

    @Test
    void a_device_is_written_to_and_not_replaced() {
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            OutputFile.write(device, "gone");
            assertThat(Files.isRegularFile(device)).isFalse();
        }
    }

    @Test
    void standard_output_may_be_a_pipe() {
        Path out = Path.of("/dev/stdout");
        if (Files.exists(out)) {
            try (OutputFile file = OutputFile.at(out)) {
                assertThat(file).as("nothing is written before it is kept").isNotNull();
            }
        }
    }

    @Test
    void a_folder_and_a_place_in_no_folder_are_refused() {
        assertThatThrownBy(() -> OutputFile.at(folder)).hasMessageContaining("this is a folder");
        assertThatThrownBy(() -> OutputFile.at(folder.resolve("no/such/out.csv")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("no such file or folder");
    }
}
