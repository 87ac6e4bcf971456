package org.polity.plugins.city.folder;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet that have any content. */
final class SheetReader implements RowReader, Closeable {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private final PartReader part;
    private final SharedTexts shared;
    private final CellStyles styles;
    private final SheetNumbers numbers;
    private final CellText text;
    private int lastRow;

    SheetReader(PartReader part, SharedTexts shared, CellStyles styles, SheetNumbers numbers, Limits limits) {
        this.part = part;
        this.shared = shared;
        this.styles = styles;
        this.numbers = numbers;
        text = new CellText(limits.cellCharacters());
    }

    @Override
    public boolean next(RowCells row) throws BadFile {
        while (part.next(null)) {
            if (part.isStart("row")) {
                readRow(row);
                if (row.count() > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean fills() {
        return true;
    }

    private void readRow(RowCells row) throws BadFile {
        String number = part.attribute("r");
        int rowNumber = number == null ? lastRow + 1 : wholeNumber(number);
        if (rowNumber > MOST_ROWS) {
            throw damaged("row " + rowNumber + " lies beyond row " + MOST_ROWS + ", the last that a sheet can have");
        }
        if (rowNumber <= lastRow) {
            throw damaged("row " + rowNumber + " follows row " + lastRow);
        }
        lastRow = rowNumber;
        row.begin(rowNumber);
        int column = -1;
        while (part.next(null) && !part.isEnd("row")) {
            if (part.isStart("c")) {
                column = column(part.attribute("r"), column);
                readCell(row, column);
            }
        }
    }

    /** The column of a reference like {@code AB12}, from 0, or the next one without a reference. */
    private static int column(@Nullable String reference, int last) throws BadFile {
        int column = 0;
        int i = 0;
        while (reference != null && i < reference.length() && isLetter(reference.charAt(i)) && column <= MOST_COLUMNS) {
            column = 26 * column + reference.charAt(i++) - 'A' + 1;
        }
        int found = reference == null ? last + 1 : column - 1;
        if (found <= last || found >= MOST_COLUMNS) {
            throw damaged("cell " + reference + " follows column " + (last + 1));
        }
        return found;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private void readCell(RowCells row, int column) throws BadFile {
        String type = part.attribute("t");
        String style = part.attribute("s");
        while (part.next(null) && !part.isEnd("c")) {
            if (part.isStart("v")) {
                SheetText.readPlain(part, "v", text);
            } else if (part.isStart("is")) {
                SheetText.read(part, "is", text);
            } else {
                part.skipElement();
            }
        }
        if (text.isBlank()) {
            return;
        }
        if ("s".equals(type)) {
            shared.addTo(row, column, wholeNumber(take()));
            return;
        }
        row.fillUpTo(column);
        CellStyles.Kind kind = style == null ? CellStyles.Kind.PLAIN : styles.kind(wholeNumber(style));
        switch (type == null ? "n" : type) {
            case "n" -> row.add(numbers.text(take(), kind));
            case "b" -> row.add(take().equals("1") ? "true" : "false");
            case "d" -> row.add(SheetNumbers.isoText(take(), kind));
            case "str", "inlineStr" -> SheetText.endCell(text, row);
            case "e" -> row.addError(take());
            default -> throw damaged("a cell has the type " + type);
        }
    }

    private String take() throws BadFile {
        if (text.isTooLong()) {
            throw damaged("a number has more digits than are read");
        }
        String content = text.content();
        text.clear();
        return content;
    }

    private static int wholeNumber(String digits) throws BadFile {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw damaged("`" + digits + "` is no number of a row, style or text");
        }
    }

    private static BadFile damaged(String what) {
        return BadFile.unreadable("the workbook is damaged: " + what
                + "; the rest was not read. Open it in a spreadsheet program and save it again");
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
