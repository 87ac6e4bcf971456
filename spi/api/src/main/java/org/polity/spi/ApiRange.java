package org.polity.spi;

/**
 * The versions of this API that a plugin was built for, both inclusive. A plugin of version N works on N+1.
 *
 * @param lowest the oldest version it works with, 1 or more
 * @param highest the newest version it was built for, not below the lowest
 */
public record ApiRange(int lowest, int highest) {
    /** The version of the API that this jar defines. */
    public static final int CURRENT = 1;

    // Checks the order.
    public ApiRange {
        if (lowest < 1 || highest < lowest) {
            throw new IllegalArgumentException("API range " + lowest + " to " + highest + " is no range from 1 up");
        }
    }

    /**
     * The range of a plugin built for this version alone.
     *
     * @return from the current version to the current version
     */
    public static ApiRange current() {
        return new ApiRange(CURRENT, CURRENT);
    }

    /**
     * Whether an engine of a version can run such a plugin.
     *
     * @param version the engine's version
     * @return true from the lowest version up to one after the highest
     */
    public boolean accepts(int version) {
        return version >= lowest && version <= highest + 1;
    }
}
