package org.polity.examples.cityhall;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: written beside its place under another name and moved there by {@link #keep}.
 * Closed without it, nothing is left. A place that is no regular file, such as a pipe, is written to at the end.
 */
final class OutputFile implements AutoCloseable {
    private final Path place;
    private final Path part;
    private final boolean regular;

    private OutputFile(Path place, Path part, boolean regular) {
        this.place = place;
        this.part = part;
        this.regular = regular;
    }

    /**
     * Begins a file.
     *
     * @param named where it shall appear
     * @throws CommandFailure if it cannot be written there
     */
    static OutputFile at(Path named) {
        try {
            // Follows a link, so that the link stays and what it names is replaced; a pipe has no other name to follow
            // to.
            boolean file = Files.isRegularFile(named) || Files.isDirectory(named);
            Path place = file ? named.toRealPath() : named.toAbsolutePath();
            if (Files.isDirectory(place)) {
                throw unwritable(named, "this is a folder; name a file");
            }
            boolean regular = !Files.exists(place) || Files.isRegularFile(place);
            if (regular && Files.exists(place) && !Files.isWritable(place)) {
                throw unwritable(named, "there is no permission to replace it");
            }
            Path part = regular ? freePart(place) : Files.createTempFile("cityhall", ".part");
            return new OutputFile(place, part, regular);
        } catch (IOException e) {
            throw unwritable(named, e);
        }
    }

    /** Opens the file for text. */
    Writer text() {
        try {
            return new BufferedWriter(
                    new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8), 1 << 16);
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    /** Puts the file, whose writer is closed, in its place. */
    void keep() {
        try {
            if (!regular) {
                try (OutputStream out = Files.newOutputStream(place, StandardOpenOption.WRITE)) {
                    Files.copy(part, out);
                }
                return;
            }
            try {
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // A part that cannot be removed is not worth hiding why the command ended.
        }
    }

    /** Writes a whole text file. */
    static void write(Path place, String content) {
        try (OutputFile file = at(place)) {
            try (Writer out = file.text()) {
                out.write(content);
            } catch (IOException e) {
                throw unwritable(place, e);
            }
            file.keep();
        }
    }

    /** Ends the command when two options name one file. */
    static void requireDistinct(String option, Path written, String other, Path used) throws IOException {
        boolean same = written.toAbsolutePath()
                        .normalize()
                        .equals(used.toAbsolutePath().normalize())
                || (Files.exists(written) && Files.exists(used) && Files.isSameFile(written, used));
        if (same) {
            throw new CommandFailure(
                    ExitStatus.COMMAND_LINE_WRONG,
                    option + " and " + other + " name one file, " + written + "; give each a file of its own");
        }
    }

    static CommandFailure unwritable(Path place, IOException e) {
        return new CommandFailure(
                ExitStatus.ENVIRONMENT_FAILED,
                "cannot write " + place + ": " + FailureReport.ofFile(e) + "; name another place or make room there",
                e);
    }

    private static CommandFailure unwritable(Path place, String why) {
        return new CommandFailure(ExitStatus.ENVIRONMENT_FAILED, "cannot write " + place + ": " + why);
    }

    /** Makes an empty file beside the place, with the permissions that a new file has here. */
    private static Path freePart(Path place) throws IOException {
        for (int i = 0; ; i++) {
            Path part = place.resolveSibling(
                    "." + place.getFileName() + "." + ProcessHandle.current().pid() + "-" + i + ".part");
            if (!Files.exists(part)) {
                Files.createFile(part);
                return part;
            }
        }
    }
}
