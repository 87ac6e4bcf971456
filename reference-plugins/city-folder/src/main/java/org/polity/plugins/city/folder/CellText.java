package org.polity.plugins.city.folder;

import java.util.Arrays;
import org.polity.model.basis.Blanks;

/**
 * The text of one cell that arrives in pieces, without the white space at its ends. It keeps no more than the limit needs,
 * and counts the rest.
 */
final class CellText {
    private static final int BEGINNING = 40;

    private final int mostCharacters;
    private final int mostKept;
    private char[] kept = new char[256];
    private int length;
    private int inkEnd;
    private long lost;
    private long lostInkEnd;

    /** @param mostCharacters how many characters a cell may have */
    CellText(int mostCharacters) {
        this.mostCharacters = mostCharacters;
        mostKept = 2 * mostCharacters;
    }

    /** Whether nothing but white space came since the last {@link #endCell}. */
    boolean isBlank() {
        return length == 0;
    }

    void append(char[] source, int from, int until) {
        for (int i = from; i < until; i++) {
            append(source[i]);
        }
    }

    void append(char c) {
        boolean blank = Blanks.is(c);
        if (blank && length == 0) {
            return;
        }
        if (length == mostKept) {
            lost += Character.isLowSurrogate(c) ? 0 : 1;
            lostInkEnd = blank ? lostInkEnd : lost;
            return;
        }
        if (length == kept.length) {
            kept = Arrays.copyOf(kept, Math.min(mostKept, 2 * length));
        }
        kept[length++] = c;
        inkEnd = blank ? inkEnd : length;
    }

    /** Whether the text so far is longer than the limit. */
    boolean isTooLong() {
        return characters() > mostCharacters;
    }

    /** The text so far, of one that is not too long. */
    String content() {
        return inkEnd == 0 ? "" : new String(kept, 0, inkEnd);
    }

    /** Adds the cell to the row and begins the next one. */
    void endCell(RowCells row) {
        if (isTooLong()) {
            row.addLong(beginning(), characters());
        } else {
            row.add(content());
        }
        clear();
    }

    void clear() {
        length = 0;
        inkEnd = 0;
        lost = 0;
        lostInkEnd = 0;
    }

    private long characters() {
        if (lostInkEnd > 0) {
            return Character.codePointCount(kept, 0, length) + lostInkEnd;
        }
        return inkEnd <= mostCharacters ? inkEnd : Character.codePointCount(kept, 0, inkEnd);
    }

    private String beginning() {
        int end = Math.min(BEGINNING, mostCharacters);
        if (end > 0 && Character.isHighSurrogate(kept[end - 1])) {
            end--;
        }
        return new String(kept, 0, end) + "…";
    }
}
