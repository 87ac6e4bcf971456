package org.polity.plugins.city.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.polity.spi.city.ProblemCode;

/**
 * The record at the end of a zip file that says how many parts it has. It is judged before the file is opened as a zip,
 * because opening reads the whole directory into memory.
 */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int PARTS_AT = 10;
    private static final int DIRECTORY_BYTES_AT = 12;
    private static final int COMMENT_LENGTH_AT = 20;
    private static final int MOST_COMMENT = 0xffff;
    private static final int MOST_BYTES_A_PART = 1 << 10;

    private ZipDirectory() {}

    /** Checks the number of parts and the size of the directory. */
    static void check(Path file, Limits limits) throws BadFile, IOException {
        ByteBuffer tail = tail(file);
        int end = tail.limit() - END_LENGTH;
        while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
            end--;
        }
        boolean fits = end >= 0
                && end + END_LENGTH + Short.toUnsignedInt(tail.getShort(end + COMMENT_LENGTH_AT)) == tail.limit();
        if (!fits) {
            throw BadFile.unreadable("the file is no workbook (.xlsx) and perhaps cut off; save it again as .xlsx");
        }
        int parts = Short.toUnsignedInt(tail.getShort(end + PARTS_AT));
        if (parts > limits.workbookParts()) {
            throw BadFile.tooLarge("the workbook has " + parts + " parts"
                    + Limits.atMost(limits.workbookParts(), Limits.WORKBOOK_PARTS));
        }
        long bytes = Integer.toUnsignedLong(tail.getInt(end + DIRECTORY_BYTES_AT));
        if (bytes > (long) limits.workbookParts() * MOST_BYTES_A_PART) {
            throw new BadFile(
                    ProblemCode.FILE_TOO_LARGE,
                    0,
                    "the directory of the workbook's parts has " + bytes + " bytes, more than "
                            + MOST_BYTES_A_PART + " for each part"
                            + Limits.atMost(limits.workbookParts(), Limits.WORKBOOK_PARTS));
        }
    }

    private static ByteBuffer tail(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(size, END_LENGTH + MOST_COMMENT));
            tail.order(ByteOrder.LITTLE_ENDIAN);
            long from = size - tail.capacity();
            while (tail.hasRemaining() && channel.read(tail, from + tail.position()) > 0) {
                // Reads on until the buffer is full or the file ends.
            }
            return tail.flip();
        }
    }
}
