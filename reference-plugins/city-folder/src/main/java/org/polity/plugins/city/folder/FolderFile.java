package org.polity.plugins.city.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.polity.spi.city.ProblemCode;

/**
 * One file, opened with care: it must be a regular file (a pipe would block for ever) and not larger than the limit.
 *
 * @param path where it is
 * @param limits what it may hold
 */
record FolderFile(Path path, Limits limits) {
    private static final String HINT_CHARSET = "GB18030";

    /** Checks that the file can be opened and is not too large. */
    void check() throws BadFile {
        if (Files.isDirectory(path)) {
            throw BadFile.unreadable("a folder has this name; a file was expected");
        }
        try {
            // Asked first, since it says why: no such file, no permission, a circle of links.
            long size = Files.size(path);
            if (!Files.isRegularFile(path)) {
                throw BadFile.unreadable("this is not a regular file");
            }
            if (size > limits.fileBytes()) {
                throw BadFile.tooLarge(
                        "the file has " + size + " bytes" + Limits.atMost(limits.fileBytes(), Limits.FILE_BYTES));
            }
        } catch (IOException e) {
            throw BadFile.unreadable(why(e));
        }
    }

    /** Opens the file as UTF-8 text. */
    StrictReader openText() throws BadFile {
        check();
        return StrictReader.utf8(new BoundedInput(open(), limits.fileBytes()));
    }

    private InputStream open() throws BadFile {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw BadFile.unreadable(why(e));
        }
    }

    /** The problem of a file that grew past the limit while it was read. */
    BadFile grown() {
        return BadFile.tooLarge("the file has more than " + limits.fileBytes() + " bytes"
                + Limits.atMost(limits.fileBytes(), Limits.FILE_BYTES));
    }

    /** The problem of a file that is not UTF-8, with what it may be instead. */
    BadFile notUtf8(long line) throws IOException, BadFile {
        String where = line == 0 ? "the file" : "this line";
        return new BadFile(ProblemCode.BAD_ENCODING, line, where + " is not UTF-8" + looksLike());
    }

    private String looksLike() throws IOException, BadFile {
        try (InputStream in = open()) {
            int mark = (in.read() << Byte.SIZE) + in.read();
            if (mark == 0xfeff || mark == 0xfffe) {
                return "; the file begins as UTF-16 does: save it as UTF-8";
            }
        }
        return decodesAs(HINT_CHARSET)
                ? "; the file would decode as " + HINT_CHARSET + ": save it as UTF-8"
                : "; save the file as UTF-8";
    }

    private boolean decodesAs(String charset) throws IOException, BadFile {
        if (!Charset.isSupported(charset)) {
            return false;
        }
        char[] passedOver = new char[1 << 14];
        try (StrictReader reader =
                new StrictReader(new BoundedInput(open(), limits.fileBytes()), Charset.forName(charset))) {
            while (reader.read(passedOver, 0, passedOver.length) >= 0) {
                // Only whether it ends well is asked.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** What kept a file from being opened, in words. */
    static String why(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file, or it is a link to nothing";
        }
        if (e instanceof AccessDeniedException) {
            return "permission to read the file is denied";
        }
        String reason = e instanceof FileSystemException named ? named.getReason() : e.getMessage();
        return "the file cannot be opened: " + (reason == null ? "no reason given" : reason);
    }

    /** The file's name with its ending. */
    String name() {
        return String.valueOf(path.getFileName());
    }
}
