package org.polity.examples.cityhall;

import java.io.Console;
import java.io.PrintStream;
import java.time.Clock;

/**
 * Where a command speaks, and the time that it may know.
 *
 * @param out for what was asked for
 * @param err for problems, warnings and progress
 * @param interactive whether a person looks on, who may be shown a progress bar
 * @param clock says when something was recorded
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, Clock clock) {
    /** Whether a person looks on. Newer JDKs give a console in a pipe too, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // the method is asked where there is one
    static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Says a line on standard output. */
    void say(String line) {
        out.println(visible(line));
    }

    /** Says a line on standard error. */
    void warn(String line) {
        err.println(visible(line));
    }

    /** The text without characters that would steer a terminal; what a file says must not. */
    static String visible(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || isDirection(c)) {
                if (shown == null) {
                    shown = new StringBuilder(text.substring(0, i));
                }
                shown.append(String.format("\\u%04x", (int) c));
            } else if (shown != null) {
                shown.append(c);
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** Marks that turn the direction of writing, with which a text can look like another. */
    private static boolean isDirection(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }
}
