package org.polity.plugins.city.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random texts: the reader and a naive one agree, whatever the size of the buffer. The seed is in the message. */
class CsvReaderPropertyTest {
    private static final int TEXTS = 40_000;
    private static final long SEED = Long.getLong("polity.seed", 20_210_301L);

    private static final String[] PIECES = {
        "a",
        "b",
        "惠",
        "\ud840\udc00",
        ",",
        ",",
        ",",
        "\"",
        "\"",
        "\"\"",
        "\n",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\u3000",
        "\u00a0",
        "\u0000"
    };
    private static final String[] WELL_FORMED_PIECES = {
        "a", "b c", "惠州", "\ud840\udc00", ",", "\"", "\n", "\r\n", "\r", " ", "\u3000", ";"
    };

    @Test
    void any_text_is_read_as_the_naive_reader_reads_it() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = pieces(random, PIECES, 1 + random.nextInt(14));
            int bufferSize = 2 + random.nextInt(12);
            String found = CsvReaderTest.read(text, 100, bufferSize);
            int complaint = found.indexOf('!');
            assertThat(complaint < 0 ? found : found.substring(0, complaint + 1))
                    .as("seed %d, text %d, buffer %d: %s", SEED, i, bufferSize, shown(text))
                    .isEqualTo(NaiveCsv.read(text));
        }
    }

    @Test
    void what_is_written_well_is_read_back() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS / 4; i++) {
            StringBuilder text = new StringBuilder();
            StringBuilder expected = new StringBuilder();
            int columns = 1 + random.nextInt(4);
            long line = 1;
            for (int rows = random.nextInt(5); rows > 0; rows--) {
                List<String> cells = new ArrayList<>();
                StringBuilder row = new StringBuilder();
                for (int column = 0; column < columns; column++) {
                    String cell = pieces(random, WELL_FORMED_PIECES, random.nextInt(4));
                    cells.add(cell.replaceAll("^[\\s\u3000]+|[\\s\u3000]+$", ""));
                    row.append(column == 0 ? "" : ",").append(quoted(cell, random, columns == 1));
                }
                expected.append(expected.isEmpty() ? "" : " ")
                        .append(line)
                        .append('[')
                        .append(String.join("|", cells))
                        .append(']');
                String end = random.nextBoolean() ? "\n" : "\r\n";
                text.append(row).append(end);
                line += row.chars().filter(c -> c == '\n').count() + 1;
                if (random.nextInt(4) == 0) {
                    text.append(end);
                    line++;
                }
            }
            assertThat(CsvReaderTest.read(text.toString(), 100, 2 + random.nextInt(30)))
                    .as("seed %d, text %d: %s", SEED, i, shown(text.toString()))
                    .isEqualTo(expected.toString());
        }
    }

    private static String quoted(String cell, Random random, boolean alone) {
        boolean must = cell.contains(",") || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
        boolean wouldBeAnEmptyLine = alone && cell.isEmpty();
        return must || wouldBeAnEmptyLine || random.nextBoolean() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String pieces(Random random, String[] pieces, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static String shown(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r").replace("\u0000", "\\0");
    }
}
