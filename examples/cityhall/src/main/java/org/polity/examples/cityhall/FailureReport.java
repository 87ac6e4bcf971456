package org.polity.examples.cityhall;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.polity.PolityStartException;
import org.polity.spi.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in one sentence why a command ended, and chooses the exit status; a stack trace only with {@code --trace}. */
record FailureReport(Terminal terminal) {
    int commandLineWrong(ParameterException e) {
        terminal.warn("cityhall: " + sentence(e));
        if (!UnmatchedArgumentException.printSuggestions(
                e, new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))) {
            terminal.warn("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        return ExitStatus.COMMAND_LINE_WRONG;
    }

    int failed(Throwable e, boolean trace) {
        if (e instanceof ParameterException wrong) {
            return commandLineWrong(wrong);
        }
        terminal.warn("cityhall: " + sentence(e));
        if (trace) {
            e.printStackTrace(terminal.err());
        }
        return e instanceof CommandFailure failure ? failure.status() : ExitStatus.ENVIRONMENT_FAILED;
    }

    private static String sentence(ParameterException e) {
        CommandLine line = e.getCommandLine();
        if (line.getParent() == null && e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            if (!word.startsWith("-")) {
                return "there is no command '" + word + "'; the commands are "
                        + String.join(", ", line.getSubcommands().keySet());
            }
        }
        return String.valueOf(e.getMessage());
    }

    private static String sentence(Throwable e) {
        if (e instanceof StoreException && e.getCause() instanceof SQLException) {
            // The store's sentence; what the driver says is a matter for --trace.
            return String.valueOf(e.getMessage());
        }
        if (e instanceof CommandFailure || e instanceof StoreException || e instanceof PolityStartException) {
            return withCause(e);
        }
        if (e instanceof UncheckedIOException io) {
            return sentence(io.getCause() == null ? new IOException(io.getMessage()) : io.getCause());
        }
        if (e instanceof IOException io) {
            return "reading or writing failed: " + ofFile(io);
        }
        if (e instanceof OutOfMemoryError) {
            return "the memory given to the program is full; give it more, for example java -Xmx4g -jar cityhall.jar";
        }
        return "a defect in the program stopped the command: " + e + "; run it again with --trace and report what it"
                + " shows";
    }

    /** The message, and what lies behind it unless the message says so already. */
    private static String withCause(Throwable e) {
        String message = String.valueOf(e.getMessage());
        Throwable cause = e.getCause();
        String behind = cause == null ? null : cause.getMessage();
        return behind == null || message.contains(behind) ? message : message + " (" + behind + ")";
    }

    /** What is wrong with a file, with its name. */
    static String ofFile(IOException e) {
        String file = e instanceof FileSystemException named ? named.getFile() : null;
        String why = reason(e);
        return file == null ? why : file + ": " + why;
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "there is no permission";
        }
        @Nullable String said = e instanceof FileSystemException named ? named.getReason() : e.getMessage();
        return said == null ? "the system gives no reason (" + e.getClass().getSimpleName() + ")" : said;
    }
}
