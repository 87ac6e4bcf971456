package org.polity.plugins.city.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random workbooks: this reader and another one agree. The seed is in the message. */
class WorkbookPropertyTest {
    private static final int WORKBOOKS = 150;
    private static final long SEED = Long.getLong("polity.seed", 20_210_301L);
    private static final int COLUMNS = 5;
    private static final String[] TEXTS = {
        "a", " 惠州市\u3000", "x\ny", "\ud840\udc00", "<&>\"'", " ", "0012", "2021-02-30", "_x0041"
    };

    @TempDir
    private Path temporary;

    @Test
    void any_workbook_is_read_as_another_reader_reads_it() throws IOException {
        Random random = new Random(SEED);
        Folder folder = new Folder(temporary);
        for (int i = 0; i < WORKBOOKS; i++) {
            byte[] bytes = randomWorkbook(random);
            assertThat(Folder.rows(folder.put("bodies.xlsx", bytes).read(), "bodies"))
                    .as("seed %d, workbook %d", SEED, i)
                    .isEqualTo(readByAnother(bytes));
        }
    }

    private static byte[] randomWorkbook(Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("first");
            for (int column = 0; column < COLUMNS; column++) {
                sheet.value(0, column, "c" + column);
            }
            int rows = random.nextInt(12);
            for (int row = 1; row <= rows; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    put(sheet, row, column, random);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Random random) {
        switch (random.nextInt(9)) {
            case 0 -> sheet.value(row, column, TEXTS[random.nextInt(TEXTS.length)]);
            case 1 -> sheet.inlineString(row, column, TEXTS[random.nextInt(TEXTS.length)]);
            case 2 -> sheet.value(row, column, random.nextInt());
            case 3 -> sheet.value(row, column, BigDecimal.valueOf(random.nextLong() >>> 20, random.nextInt(6)));
            case 4 -> sheet.value(row, column, random.nextBoolean());
            case 5 -> {
                sheet.value(
                        row, column, LocalDateTime.of(1950, 1, 1, 0, 0).plusSeconds(random.nextInt(Integer.MAX_VALUE)));
                sheet.style(row, column).format("yyyy-MM-dd hh:mm:ss").set();
            }
            default -> {
                // An empty cell.
            }
        }
    }

    private static String readByAnother(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(WorkbookPropertyTest::shown)
                    .filter(row -> !row.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    private static String shown(Row row) {
        StringBuilder cells = new StringBuilder();
        boolean empty = true;
        for (int column = 0; column < COLUMNS; column++) {
            Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
            String text = cell == null || cell.getType() == CellType.EMPTY ? "" : shown(cell);
            cells.append(column == 0 ? "" : "|").append(text);
            empty &= text.isEmpty();
        }
        int line = row.getRowNum() == 1 ? 0 : row.getRowNum();
        return empty ? "" : line + "[" + cells + "]";
    }

    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText().replaceAll("^[\\s\u3000]+|[\\s\u3000]+$", "");
        }
        if ("yyyy-MM-dd hh:mm:ss".equalsIgnoreCase(cell.getDataFormatString())) {
            String at = cell.asDate().toString();
            return at.length() == "2021-03-01T09:30".length() ? at + ":00" : at;
        }
        BigDecimal number = cell.asNumber();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
