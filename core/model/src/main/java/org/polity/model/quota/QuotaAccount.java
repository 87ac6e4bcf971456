package org.polity.model.quota;

import java.util.Comparator;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Identifiers;

/**
 * An account of posts (编制账户): those of one body, one category and one tag. Ordered by body, category and tag, each by code
 * point.
 *
 * @param body whose posts they are
 * @param category their category
 * @param tag what they are tied to, such as law enforcement (专项编制); empty for the general account
 */
public record QuotaAccount(BodyId body, QuotaCategory category, String tag) implements Comparable<QuotaAccount> {
    private static final Comparator<QuotaAccount> ORDER = Comparator.comparing(QuotaAccount::body)
            .thenComparing(QuotaAccount::category)
            .thenComparing(QuotaAccount::tag, Identifiers::compare);

    // Checks the tag as {@link Identifiers#check} does, unless it is empty.
    public QuotaAccount {
        if (!tag.isEmpty()) {
            Identifiers.check("tag", tag);
        }
    }

    /**
     * The general account of a body.
     *
     * @param body the body
     * @param category the category
     */
    public QuotaAccount(BodyId body, QuotaCategory category) {
        this(body, category, "");
    }

    @Override
    public int compareTo(QuotaAccount other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return body + "/" + category + (tag.isEmpty() ? "" : "/" + tag);
    }
}
