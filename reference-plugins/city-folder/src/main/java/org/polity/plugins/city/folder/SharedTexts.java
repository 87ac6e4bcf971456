package org.polity.plugins.city.folder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that cells of a workbook share, read as far as they are asked for. */
final class SharedTexts {
    /** What a text takes in memory beside its characters, about. */
    private static final int OVERHEAD_BYTES = 56;

    private final @Nullable PartReader part;
    private final Limits limits;
    private final CellText text;
    private final RowCells one = new RowCells(1);
    private final List<Object> texts = new ArrayList<>();
    private long bytes;

    /** @param part the part that holds them, or null when the workbook has none */
    SharedTexts(@Nullable PartReader part, Limits limits) {
        this.part = part;
        this.limits = limits;
        text = new CellText(limits.cellCharacters());
    }

    /** Adds a text as the row's next cell. */
    void addTo(RowCells row, int column, int index) throws BadFile {
        while (index >= texts.size() && readNext()) {
            // Reads on until the text is there.
        }
        if (index < 0 || index >= texts.size()) {
            throw BadFile.unreadable(
                    "the workbook is damaged: a cell names shared text " + index + " of " + texts.size());
        }
        Object found = texts.get(index);
        if (found instanceof RowCells.LongCell cell) {
            row.fillUpTo(column);
            row.addLong(cell.beginning(), cell.characters());
        } else if (found instanceof String content && !content.isEmpty()) {
            row.fillUpTo(column);
            row.add(content);
        }
    }

    private boolean readNext() throws BadFile {
        if (part == null) {
            return false;
        }
        while (part.next(null)) {
            if (part.isStart("si")) {
                SheetText.read(part, "si", text);
                keep();
                return true;
            }
        }
        return false;
    }

    private void keep() throws BadFile {
        one.begin(0);
        SheetText.endCell(text, one);
        Object kept =
                one.longCells().isEmpty() ? one.texts().get(0) : one.longCells().get(0);
        texts.add(kept);
        bytes += OVERHEAD_BYTES + 2L * kept.toString().length();
        if (bytes > limits.sharedBytes()) {
            throw BadFile.tooLarge("the shared texts of the workbook take more than " + limits.sharedBytes() + " bytes"
                    + Limits.atMost(limits.sharedBytes(), Limits.SHARED_BYTES));
        }
    }
}
