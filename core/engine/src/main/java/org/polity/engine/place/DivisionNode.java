package org.polity.engine.place;

import org.jspecify.annotations.Nullable;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionLevel;

/** A division in the tree: containment is one array read, because each division knows its ancestor at every level. */
public final class DivisionNode {
    private static final int LEVELS = DivisionLevel.values().length;

    public final int handle;
    public final Division division;
    private final int level;
    private final int[] up;

    public DivisionNode(int handle, Division division, @Nullable DivisionNode parent) {
        this.handle = handle;
        this.division = division;
        level = rank(division.level());
        up = new int[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            up[i] = parent == null ? -1 : parent.up[i];
        }
        up[level] = handle;
    }

    /** Whether another division is this one or lies in it. */
    public boolean contains(DivisionNode other) {
        return other.up[level] == handle;
    }

    /** The handle of the division at a level that contains this one, or -1. */
    public int at(int rank) {
        return up[rank];
    }

    /** How many levels there are. */
    public static int levels() {
        return LEVELS;
    }

    /** The rank of a level: 0 for the city, 3 for a community. */
    @SuppressWarnings("EnumOrdinal") // levels are declared from the top; the rank is never stored
    public static int rank(DivisionLevel level) {
        return level.ordinal();
    }
}
