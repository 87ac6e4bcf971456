package org.polity.engine.basis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which known name a misspelt one may have meant: the one by the fewest edits, if they are few for its length. */
public final class Nearest {
    private static final int MOST_EDITS = 4;

    private Nearest() {}

    /** The known name nearest to one that is not known, or null when none is near. */
    public static @Nullable String of(String name, List<String> known) {
        String nearest = null;
        int fewest = Math.min(MOST_EDITS, name.length() / 2) + 1;
        for (String candidate : known) {
            int edits = edits(name, candidate);
            if (edits < fewest) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static int edits(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
