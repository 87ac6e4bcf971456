package org.polity.engine.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public keys that seals may have, in the order in which they were used: once a key has followed another, the earlier one
 * seals no more. Without a list the first seal's key is the only one. For one pass over the seals.
 */
final class SealKeys {
    private final List<String> listed;
    private @Nullable String first;
    private int current;

    SealKeys(List<String> listed) {
        this.listed = listed;
    }

    /** Why the key of the next seal is not believed, in a sentence without its end; null when it is. */
    @Nullable
    String problem(String key) {
        if (listed.isEmpty()) {
            String known = first == null ? key : first;
            first = known;
            return key.equals(known)
                    ? null
                    : "its public key " + key + " is not that of the seals before it, " + known
                            + ": list both keys if the key was changed on purpose";
        }
        int found = listed.indexOf(key);
        if (found < 0) {
            return "its public key " + key + " is not listed";
        }
        if (found < current) {
            return "its public key " + key + " was followed by another one before";
        }
        current = found;
        return null;
    }
}
