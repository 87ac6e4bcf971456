package org.polity.plugins.rules.cel;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file of rules, all of it together, each with its place. */
final class Mistakes {
    private static final int MOST = 20;

    private final String file;
    private final List<String> found = new ArrayList<>();
    private boolean any;

    Mistakes(String file) {
        this.file = file;
    }

    void add(int line, int column, String message) {
        any = true;
        if (found.size() < MOST) {
            found.add(file + ", line " + line + ", column " + column + ": " + message);
        }
    }

    void add(Cell cell, String message) {
        add(cell.line(), cell.column(), message);
    }

    /** Throws them all, if there are any. */
    void throwAny() {
        if (any) {
            throw new IllegalArgumentException(String.join("; ", found));
        }
    }
}
