package org.polity.engine.shell.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.polity.Grants;
import org.polity.KnownCity;
import org.polity.engine.admission.AdmissionObjections;
import org.polity.engine.basis.Recording;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.shell.desk.CommandWord;
import org.polity.engine.shell.desk.FactCommand;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantId;
import org.polity.model.grant.GrantStart;

/** The grants as known now, and the commands that record them. */
record LiveGrants(Supplier<? extends KnownCity> city, Counter counter) implements Grants {
    @Override
    public Optional<Grant> find(GrantId id) {
        return city.get().grants().find(id);
    }

    @Override
    public List<Grant> all() {
        return city.get().grants().all();
    }

    @Override
    public List<GrantStart> starts(GrantId grant) {
        return city.get().grants().starts(grant);
    }

    @Override
    public List<GrantChange> changes(GrantId grant) {
        return city.get().grants().changes(grant);
    }

    @Override
    public Outcome grant(Act act, Grant grant) {
        return counter.give(new FactCommand(
                CommandWord.GRANT_RECORD,
                act,
                List.of(new Recording<>(GrantTables.GRANTS, grant)),
                (facts, position) -> AdmissionObjections.toGrant(facts, grant)));
    }

    @Override
    public Outcome start(Act act, GrantStart start) {
        return counter.give(FactCommand.of(CommandWord.GRANT_START, act, GrantTables.GRANT_STARTS, start));
    }

    @Override
    public Outcome change(Act act, GrantChange change) {
        return counter.give(FactCommand.of(CommandWord.GRANT_CHANGE, act, GrantTables.GRANT_CHANGES, change));
    }
}
