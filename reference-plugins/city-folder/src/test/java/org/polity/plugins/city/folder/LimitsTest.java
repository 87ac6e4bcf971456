package org.polity.plugins.city.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polity.plugins.city.folder.Folder.onlyMessage;
import static org.polity.plugins.city.folder.Folder.problems;
import static org.polity.plugins.city.folder.Folder.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.polity.spi.city.CityProblem;
import org.polity.testkit.city.RecordedCity;

/** What one file may hold; each message gives the actual value, the maximum and the setting. */
@Timeout(120)
class LimitsTest {
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(temporary);
    }

    @Test
    void a_cell_may_have_65536_characters() {
        String most = "惠".repeat(65_536);
        folder.put("bodies.csv", "id,name\nb1," + most + "\nb2," + most + "x\n\"" + most + "y\",\nb3, " + most + " \n");

        RecordedCity city = folder.read();

        assertThat(problems(city))
                .containsExactly("bodies.csv,3,name,VALUE_OUT_OF_RANGE", "bodies.csv,4,id,VALUE_OUT_OF_RANGE");
        CityProblem first = city.problems().get(0);
        assertThat(first.message()).contains("65537", "65536", "city-folder.max-cell-characters");
        assertThat(first.value()).isEqualTo("惠".repeat(40) + "…");
        assertThat(rows(city, "bodies")).isEqualTo("0[id|name] 2[b1|" + most + "] 3[b2|] 4[|] 5[b3|" + most + "]");
        assertThat(city.brokenOff()).isEmpty();
    }

    @Test
    void a_row_may_have_256_columns() {
        StringBuilder header = new StringBuilder("c1");
        for (int i = 2; i <= 256; i++) {
            header.append(",c").append(i);
        }
        folder.put("bodies.csv", header + "\n" + ",".repeat(255) + "\n");
        assertThat(folder.read().problems()).isEmpty();

        folder.put("bodies.csv", header + ",c257\n");
        assertThat(problems(folder.read())).containsExactly("bodies.csv,1,,BAD_CSV");
        assertThat(onlyMessage(folder.read())).contains("257", "256", "city-folder.max-row-columns");

        folder.put("bodies.csv", "a\n1\n" + ",".repeat(1_000_000) + "\n");
        assertThat(problems(folder.read())).containsExactly("bodies.csv,3,,BAD_CSV");
        assertThat(onlyMessage(folder.read())).contains("1000001 cells");
    }

    @Test
    void a_file_may_have_so_many_bytes() {
        Folder small = folder.with(new Limits(10, 10, 10, 10, 10, 10));
        assertThat(small.put("bodies.csv", "id\n3456789\n").read().problems()).hasSize(1);
        assertThat(onlyMessage(small.read())).contains("11", "10", "city-folder.max-file-bytes");
        assertThat(problems(small.read())).containsExactly("bodies.csv,0,,FILE_TOO_LARGE");
        assertThat(small.put("bodies.csv", "id\n3456789").read().problems()).isEmpty();
        assertThat(rows(small.read(), "bodies")).isEqualTo("0[id] 2[3456789]");
    }

    @Test
    void a_workbook_may_have_so_many_bytes() throws IOException {
        Path file = temporary.resolve("bodies.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(257L * MEBIBYTE);
        }
        assertThat(problems(folder.read())).containsExactly("bodies.xlsx,0,,FILE_TOO_LARGE");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(255L * MEBIBYTE);
        }
        assertThat(problems(folder.read())).containsExactly("bodies.xlsx,0,,FILE_UNREADABLE");
    }

    @Test
    void a_file_that_grows_while_it_is_read_stops_at_the_limit() throws Exception {
        FolderFile file = new FolderFile(temporary.resolve("bodies.csv"), new Limits(1_000, 10, 10, 10, 10, 10));
        folder.put("bodies.csv", "id\n");
        try (CsvFile rows = CsvFile.open(file)) {
            folder.put("bodies.csv", "id\n" + "b\n".repeat(1_000));
            assertThat(CsvReaderTest.written(rows::next))
                    .endsWith("0!" + file.grown().getMessage());
        }
    }

    /** Long lines without an end: all are read in a JVM that could not hold one of them. */
    @Test
    void one_line_of_200_megabytes_ends_quickly_and_in_little_memory() throws Exception {
        repeat("bodies.csv", "", "x", 200_000_000);
        repeat("powers.csv", "", " ", 60_000_000);
        repeat("lists.csv", "", ",", 60_000_000);
        repeat("officers.csv", "", "x,", 60_000_000);
        repeat("grants.csv", "", "\"\"", 60_000_000);
        repeat("funds.csv", "\"", "x\n", 60_000_000);
        repeat("city.json", "", "[", 60_000_000);

        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ReadingMain.class.getName(),
                        temporary.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output.lines())
                .containsExactlyInAnyOrder(
                        "city.json,0,,FILE_UNREADABLE",
                        "bodies.csv,1," + "x".repeat(40) + "…,VALUE_OUT_OF_RANGE",
                        "lists.csv,1,,BAD_CSV",
                        "officers.csv,1,,BAD_CSV",
                        "grants.csv,1," + "\"".repeat(40) + "…,VALUE_OUT_OF_RANGE",
                        "funds.csv,1,,BAD_CSV");
        assertThat(reading.waitFor()).isZero();
    }

    private void repeat(String file, String begin, String piece, int bytes) throws IOException {
        byte[] block = piece.repeat(1_000_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(temporary.resolve(file))) {
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < bytes / block.length; i++) {
                out.write(block);
            }
        }
    }
}
