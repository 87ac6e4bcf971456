package org.polity;

import java.util.List;
import java.util.Optional;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantId;
import org.polity.model.grant.GrantStart;

/** The grants of a {@link KnownCity}. Immutable and thread-safe. */
public interface KnownGrants {
    /**
     * One grant.
     *
     * @param id its identifier
     * @return the grant, or empty when unknown
     */
    Optional<Grant> find(GrantId id);

    /**
     * All grants.
     *
     * @return in the order in which they were first recorded
     */
    List<Grant> all();

    /**
     * The starts of a grant.
     *
     * @param grant the grant
     * @return in the order in which they were first recorded
     */
    List<GrantStart> starts(GrantId grant);

    /**
     * The changes of a grant.
     *
     * @param grant the grant
     * @return in the order in which they were first recorded
     */
    List<GrantChange> changes(GrantId grant);
}
