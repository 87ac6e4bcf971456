package org.polity.plugins.city.folder;

import java.util.List;
import org.polity.spi.Setting;
import org.polity.spi.Settings;

/**
 * What one file may hold, each a setting.
 *
 * @param fileBytes bytes of a file, as it stands on disk
 * @param cellCharacters characters of a cell, a pair of surrogates being one
 * @param rowColumns cells of a row
 * @param unpackedBytes bytes of all parts of a workbook that are read, unpacked
 * @param sharedBytes bytes that the shared texts of a workbook take in memory
 * @param workbookParts parts of a workbook
 */
record Limits(
        long fileBytes, int cellCharacters, int rowColumns, long unpackedBytes, long sharedBytes, int workbookParts) {
    static final String FILE_BYTES = CityFolderPlugin.ID + ".max-file-bytes";
    static final String CELL_CHARACTERS = CityFolderPlugin.ID + ".max-cell-characters";
    static final String ROW_COLUMNS = CityFolderPlugin.ID + ".max-row-columns";
    static final String UNPACKED_BYTES = CityFolderPlugin.ID + ".max-unpacked-bytes";
    static final String SHARED_BYTES = CityFolderPlugin.ID + ".max-shared-text-bytes";
    static final String WORKBOOK_PARTS = CityFolderPlugin.ID + ".max-workbook-parts";

    /** What the settings default to. */
    static final Limits DEFAULT = new Limits(256L << 20, 65_536, 256, 256L << 20, 128L << 20, 1_000);

    private static final long MOST_BYTES = 1L << 40;
    private static final int MOST_CHARACTERS = 1 << 24;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_PARTS = 1 << 16;

    static List<Setting> settings() {
        return List.of(
                setting(FILE_BYTES, DEFAULT.fileBytes, "the bytes that a file may have, from 1 to " + MOST_BYTES),
                setting(
                        CELL_CHARACTERS,
                        DEFAULT.cellCharacters,
                        "the characters that a cell may have, from 1 to " + MOST_CHARACTERS),
                setting(ROW_COLUMNS, DEFAULT.rowColumns, "the columns that a row may have, from 1 to " + MOST_COLUMNS),
                setting(
                        UNPACKED_BYTES,
                        DEFAULT.unpackedBytes,
                        "the bytes that a workbook may have when unpacked, from 1 to " + MOST_BYTES),
                setting(
                        SHARED_BYTES,
                        DEFAULT.sharedBytes,
                        "the bytes of memory that the shared texts of a workbook may take, from 1 to " + MOST_BYTES),
                setting(
                        WORKBOOK_PARTS,
                        DEFAULT.workbookParts,
                        "the parts that a workbook may have, from 1 to " + MOST_PARTS));
    }

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException if one is out of its bounds
     */
    static Limits of(Settings settings) {
        return new Limits(
                within(settings, FILE_BYTES, MOST_BYTES),
                (int) within(settings, CELL_CHARACTERS, MOST_CHARACTERS),
                (int) within(settings, ROW_COLUMNS, MOST_COLUMNS),
                within(settings, UNPACKED_BYTES, MOST_BYTES),
                within(settings, SHARED_BYTES, MOST_BYTES),
                (int) within(settings, WORKBOOK_PARTS, MOST_PARTS));
    }

    private static Setting setting(String name, long value, String meaning) {
        return new Setting(name, Setting.Type.WHOLE_NUMBER, Long.toString(value), meaning);
    }

    private static long within(Settings settings, String name, long most) {
        long value = settings.wholeNumber(name);
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "setting " + name + " is " + value + ", and must be a whole number from 1 to " + most);
        }
        return value;
    }

    /** The end of each message about a limit. */
    static String atMost(long maximum, String setting) {
        return "; at most " + maximum + " are read (setting " + setting + ")";
    }
}
