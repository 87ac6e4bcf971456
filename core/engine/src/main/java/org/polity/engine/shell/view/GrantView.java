package org.polity.engine.shell.view;

import java.util.List;
import java.util.Optional;
import org.polity.KnownGrants;
import org.polity.engine.basis.Facts;
import org.polity.engine.grant.GrantTables;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantId;
import org.polity.model.grant.GrantStart;

/** The grants of one snapshot. */
record GrantView(Facts facts) implements KnownGrants {
    @Override
    public Optional<Grant> find(GrantId id) {
        return Optional.ofNullable(FactList.of(facts.find(GrantTables.GRANTS, id.value())));
    }

    @Override
    public List<Grant> all() {
        return FactList.of(facts.of(GrantTables.GRANTS).all());
    }

    @Override
    public List<GrantStart> starts(GrantId grant) {
        return FactList.of(facts.of(GrantTables.GRANT_STARTS).group(grant.value()));
    }

    @Override
    public List<GrantChange> changes(GrantId grant) {
        return FactList.of(facts.of(GrantTables.GRANT_CHANGES).group(grant.value()));
    }
}
