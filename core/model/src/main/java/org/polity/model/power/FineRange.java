package org.polity.model.power;

import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Money;

/**
 * The range of a fine (罚款幅度), both ends inclusive.
 *
 * @param minimum the least fine; null means from 0
 * @param maximum the greatest fine; null means no upper bound
 */
public record FineRange(@Nullable Money minimum, @Nullable Money maximum) {
    /** No range at all: no fine is provided for this kind of party. */
    public static final FineRange NONE = new FineRange(null, null);

    // Refuses a minimum above the maximum.
    public FineRange {
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            throw new IllegalArgumentException("fine has minimum " + minimum + " above its maximum " + maximum);
        }
    }

    /**
     * Whether a fine is provided at all.
     *
     * @return true if at least one end is given
     */
    public boolean isProvided() {
        return minimum != null || maximum != null;
    }
}
