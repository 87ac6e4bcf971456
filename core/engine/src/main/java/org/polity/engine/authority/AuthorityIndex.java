package org.polity.engine.authority;

import java.util.List;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;

/** What decisions read: divisions, bodies, officers, powers and grants in flat form. Immutable. */
public final class AuthorityIndex {
    private AuthorityIndex() {}

    /** An index of nothing; all indexes derived from it share handles. */
    public static AuthorityIndex empty() {
        return new AuthorityIndex();
    }

    /** The index after some facts were recorded. */
    public AuthorityIndex after(Facts facts, List<Recording<?>> touched) {
        return this;
    }
}
