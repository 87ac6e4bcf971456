package org.polity.model.quota;

import org.polity.model.basis.Identifiers;

/**
 * A category of posts (编制类别), such as administrative or institution; posts of one never become posts of another.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record QuotaCategory(String value) implements Comparable<QuotaCategory> {
    // Checks the identifier as {@link Identifiers#check} does.
    public QuotaCategory {
        Identifiers.check("quota category", value);
    }

    @Override
    public int compareTo(QuotaCategory other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
