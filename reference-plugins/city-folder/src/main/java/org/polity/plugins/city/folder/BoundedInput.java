package org.polity.plugins.city.folder;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, up to a limit: a file may grow while it is read. */
final class BoundedInput extends FilterInputStream {
    private final long most;
    private long read;

    BoundedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int n = super.read(target, from, length);
        count(Math.max(0, n));
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long n) throws TooMuch {
        read += n;
        if (read > most) {
            throw new TooMuch();
        }
    }

    /** More bytes than the limit. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
