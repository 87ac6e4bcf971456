package org.polity.plugins.rules.cel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One rule as it stands in the file: its keys and values, each with its place. */
final class RuleText {
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<Cell> arguments = new ArrayList<>();
    private final int line;

    RuleText(int line) {
        this.line = line;
    }

    /** The line on which the rule begins. */
    int line() {
        return line;
    }

    List<Cell> arguments() {
        return arguments;
    }

    @Nullable
    Cell cell(String key) {
        return cells.get(key);
    }

    /** Adds a value; false when the key has one. */
    boolean add(String key, Cell cell) {
        return key.equals(RuleFile.ARGUMENT) ? arguments.add(cell) : cells.putIfAbsent(key, cell) == null;
    }
}
