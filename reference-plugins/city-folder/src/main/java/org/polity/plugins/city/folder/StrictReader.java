package org.polity.plugins.city.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Text that is nothing but its charset: the first byte that is not makes the read after the good characters before it
 * throw {@link java.nio.charset.CharacterCodingException}. A byte-order mark of UTF-8 is passed over.
 */
final class StrictReader extends Reader {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private final CharBuffer pair = CharBuffer.allocate(2).limit(0);
    private boolean begun;
    private boolean ended;

    StrictReader(InputStream in, Charset charset) {
        this.in = in;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.flip();
    }

    static StrictReader utf8(InputStream in) {
        return new StrictReader(in, StandardCharsets.UTF_8);
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, target.length);
        CharBuffer characters = CharBuffer.wrap(target, from, length);
        if (pair.hasRemaining() && length > 0) {
            target[from] = pair.get();
            return 1;
        }
        int read = decode(characters);
        if (read == 0 && length > 0) {
            // One character was asked for, and a pair of surrogates is next.
            decode(pair.clear());
            target[from] = pair.flip().get();
            return 1;
        }
        return read;
    }

    /** Decodes until there is something, or no room; the number of characters, or -1 at the end. */
    private int decode(CharBuffer characters) throws IOException {
        int from = characters.position();
        while (true) {
            // After an error the decoder stands at the bad bytes and finds them again at the next call.
            CoderResult result = decoder.decode(bytes, characters, ended);
            int read = characters.position() - from;
            if (read > 0 || result.isOverflow()) {
                return read;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (result.isUnderflow() && ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int room = bytes.remaining();
        int read = in.readNBytes(bytes.array(), bytes.position(), room);
        ended = read < room;
        bytes.position(bytes.position() + read);
        bytes.flip();
        if (!begun) {
            begun = true;
            skipByteOrderMark();
        }
    }

    private void skipByteOrderMark() {
        boolean marked = decoder.charset().equals(StandardCharsets.UTF_8)
                && bytes.remaining() >= BYTE_ORDER_MARK.length
                && bytes.slice(0, BYTE_ORDER_MARK.length).equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
        if (marked) {
            bytes.position(BYTE_ORDER_MARK.length);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
