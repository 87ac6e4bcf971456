package org.polity.plugins.city.folder;

import java.io.IOException;
import java.io.Reader;
import org.polity.model.basis.Blanks;
import org.polity.spi.city.ProblemCode;

/**
 * Rows of RFC 4180 text. Lines end with LF or CRLF, empty lines are passed over, and what the grammar does not allow ends
 * the reading at the line on which the row begins. Its memory does not grow with the text.
 */
final class CsvReader {
    private static final int END = -1;
    private static final char NUL = 0;

    private final Reader in;
    private final char[] buffer;
    private final int mostCharacters;
    private final CellText text;
    private int position;
    private int limit;
    private long line = 1;
    private long rowLine = 1;

    CsvReader(Reader in, int mostCharacters) {
        this(in, mostCharacters, 1 << 16);
    }

    /** @param bufferSize how many characters are read at once, 2 or more */
    CsvReader(Reader in, int mostCharacters, int bufferSize) {
        this.in = in;
        this.mostCharacters = mostCharacters;
        buffer = new char[bufferSize];
        text = new CellText(mostCharacters);
    }

    /**
     * Reads the next row.
     *
     * @param row takes the cells
     * @return false at the end
     * @throws BadFile {@code BAD_CSV}
     * @throws IOException if reading fails; {@link #line} is then the line at which it failed
     */
    boolean next(RowCells row) throws BadFile, IOException {
        int first = skipEmptyLines();
        if (first == END) {
            return false;
        }
        rowLine = line;
        row.begin(rowLine);
        int separator;
        do {
            separator = peek() == '"' ? quotedCell(row) : plainCell(row);
        } while (separator == ',');
        return true;
    }

    /** The physical line that was reached. */
    long line() {
        return line;
    }

    private int skipEmptyLines() throws BadFile, IOException {
        rowLine = line;
        int c = peek();
        while (c == '\n' || c == '\r') {
            endCell();
            rowLine = line;
            c = peek();
        }
        return c;
    }

    private int plainCell(RowCells row) throws BadFile, IOException {
        int start = position;
        int end = endOfPlain(start);
        while (end == limit) {
            text.append(buffer, start, end);
            position = end;
            if (peek() == END) {
                text.endCell(row);
                return END;
            }
            start = position;
            end = endOfPlain(start);
        }
        if (text.isBlank() && end - start <= mostCharacters) {
            row.add(stripped(start, end));
        } else {
            text.append(buffer, start, end);
            text.endCell(row);
        }
        position = end;
        if (buffer[end] == '"') {
            throw bad("has a quotation mark inside a cell that does not begin with one; put quotation marks around"
                    + " the whole cell and double those inside");
        }
        return endCell();
    }

    private int endOfPlain(int start) {
        char[] characters = buffer;
        int last = limit;
        int i = start;
        while (i < last) {
            char c = characters[i];
            if (c <= ',' && (c == ',' || c == '\n' || c == '\r' || c == '"' || c == NUL)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private int quotedCell(RowCells row) throws BadFile, IOException {
        do {
            position++;
            toQuote();
            position++;
            if (peek() != '"') {
                text.endCell(row);
                return endCell();
            }
            text.append('"');
        } while (true);
    }

    /** Goes to the next quotation mark. */
    private void toQuote() throws BadFile, IOException {
        while (peek() != END) {
            int i = position;
            char c = buffer[i];
            while (c != '"' && c != NUL) {
                if (c == '\n') {
                    line++;
                }
                if (++i == limit) {
                    break;
                }
                c = buffer[i];
            }
            text.append(buffer, position, i);
            position = i;
            if (i < limit) {
                if (c == NUL) {
                    throw nul();
                }
                return;
            }
        }
        throw bad("opens a quotation mark that is never closed");
    }

    /** Goes past what ends a cell, and says what it was: a comma, LF (also for CRLF), or the end. */
    private int endCell() throws BadFile, IOException {
        int c = peek();
        if (c == END) {
            return END;
        }
        position++;
        if (c == '\r') {
            if (peek() != '\n') {
                throw bad("has a carriage return without a line feed; end lines with LF or CRLF");
            }
            position++;
            c = '\n';
        }
        if (c == '\n') {
            line++;
        } else if (c == NUL) {
            throw nul();
        } else if (c != ',') {
            throw bad("has text after a closing quotation mark");
        }
        return c;
    }

    /** The characters of the buffer from one until another, without the white space at their ends. */
    private String stripped(int from, int until) {
        int first = from;
        int last = until;
        while (first < last && Blanks.is(buffer[first])) {
            first++;
        }
        while (last > first && Blanks.is(buffer[last - 1])) {
            last--;
        }
        return first == last ? "" : new String(buffer, first, last - first);
    }

    private int peek() throws IOException {
        if (position == limit) {
            limit = Math.max(0, in.read(buffer, 0, buffer.length));
            position = 0;
        }
        return limit == 0 ? END : buffer[position];
    }

    private BadFile nul() {
        return bad("has the character U+0000, which no text has; save the file as UTF-8 text");
    }

    private BadFile bad(String what) {
        return new BadFile(ProblemCode.BAD_CSV, rowLine, "this row " + what);
    }
}
