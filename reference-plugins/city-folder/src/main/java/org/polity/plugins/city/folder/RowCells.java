package org.polity.plugins.city.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The cells of one row while it is read; used again for the next row. Cells past the widest row are only counted. */
final class RowCells {
    private final String[] texts;
    private final List<LongCell> longCells = new ArrayList<>();
    private final List<ErrorCell> errorCells = new ArrayList<>();
    private int count;
    private long line;

    RowCells(int widest) {
        texts = new String[widest];
    }

    /** Begins a row on this line. */
    void begin(long rowLine) {
        line = rowLine;
        count = 0;
        longCells.clear();
        errorCells.clear();
    }

    /** Adds a trimmed cell. */
    void add(String text) {
        if (count < texts.length) {
            texts[count] = text;
        }
        count++;
    }

    /** Adds a cell that is longer than the limit. */
    void addLong(String beginning, long characters) {
        longCells.add(new LongCell(count, beginning, characters));
        add("");
    }

    /** Adds a cell whose formula ended in an error, such as {@code #N/A}. */
    void addError(String error) {
        errorCells.add(new ErrorCell(count, error));
        add(error);
    }

    /** Adds empty cells until there are this many. */
    void fillUpTo(int width) {
        while (count < width) {
            add("");
        }
    }

    long line() {
        return line;
    }

    /** How many cells the row has, those that are not kept too. */
    int count() {
        return count;
    }

    /** The cells kept so far, in a list that does not change. */
    List<String> texts() {
        return Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(texts, Math.min(count, texts.length))));
    }

    /** The cells that are longer than the limit, in order; valid until the next row begins. */
    List<LongCell> longCells() {
        return longCells;
    }

    /** The cells whose formula ended in an error, in order; valid until the next row begins. */
    List<ErrorCell> errorCells() {
        return errorCells;
    }

    /**
     * A cell whose formula ended in an error.
     *
     * @param column its place in the row, from 0
     * @param error what the cell shows
     */
    record ErrorCell(int column, String error) {}

    /**
     * A cell that is longer than the limit.
     *
     * @param column its place in the row, from 0
     * @param beginning its first characters
     * @param characters how many it has
     */
    record LongCell(int column, String beginning, long characters) {}
}
