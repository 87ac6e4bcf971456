package org.polity.plugins.city.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** The rows of a CSV file. */
final class CsvFile implements RowReader, Closeable {
    private final FolderFile file;
    private final StrictReader text;
    private final CsvReader rows;

    private CsvFile(FolderFile file, StrictReader text) {
        this.file = file;
        this.text = text;
        rows = new CsvReader(text, file.limits().cellCharacters());
    }

    static CsvFile open(FolderFile file) throws BadFile {
        return new CsvFile(file, file.openText());
    }

    @Override
    public boolean next(RowCells row) throws BadFile, IOException {
        try {
            return rows.next(row);
        } catch (BoundedInput.TooMuch e) {
            throw file.grown();
        } catch (CharacterCodingException e) {
            throw file.notUtf8(rows.line());
        }
    }

    @Override
    public boolean fills() {
        return false;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
