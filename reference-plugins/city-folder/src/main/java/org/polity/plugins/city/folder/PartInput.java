package org.polity.plugins.city.folder;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The unpacked bytes of one part, counted against what the whole workbook may have and what one piece may have. */
final class PartInput extends FilterInputStream {
    /** No piece of markup or text that the reader holds at once may be larger. */
    private static final int MOST_PIECE_BYTES = 4 << 20;

    private final Unpacked unpacked;
    private long piece;
    private @Nullable BadFile refusal;

    PartInput(InputStream in, Unpacked unpacked) {
        super(in);
        this.unpacked = unpacked;
    }

    /** Begins the next piece. */
    void beginPiece() {
        piece = 0;
    }

    /** Why the last read failed, if a limit was the reason. */
    @Nullable
    BadFile refusal() {
        return refusal;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int n = super.read(target, from, length);
        piece += Math.max(0, n);
        unpacked.bytes += Math.max(0, n);
        if (unpacked.bytes > unpacked.most) {
            refuse("the workbook has more than " + unpacked.most + " bytes when unpacked"
                    + Limits.atMost(unpacked.most, Limits.UNPACKED_BYTES));
        }
        if (piece > MOST_PIECE_BYTES) {
            refuse("one piece of text or markup in the workbook has more than " + MOST_PIECE_BYTES + " bytes");
        }
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void refuse(String why) throws IOException {
        refusal = BadFile.tooLarge(why);
        throw new IOException(why);
    }

    /** How much of a workbook was unpacked. */
    static final class Unpacked {
        private final long most;
        private long bytes;

        Unpacked(long most) {
            this.most = most;
        }
    }
}
