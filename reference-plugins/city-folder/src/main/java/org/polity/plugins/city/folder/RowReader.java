package org.polity.plugins.city.folder;

import java.io.IOException;

/** Reads a file row by row, the header first. */
interface RowReader {
    /**
     * Reads the next row that is not empty.
     *
     * @param row takes the line and the cells
     * @return false at the end
     * @throws BadFile if nothing more can be read
     * @throws IOException if reading fails for a reason outside the file
     */
    boolean next(RowCells row) throws BadFile, IOException;

    /** Whether a row may end before the header does, its last cells being empty. */
    boolean fills();
}
