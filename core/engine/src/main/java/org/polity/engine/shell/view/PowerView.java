package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.AuthorityHandles;
import org.polity.KnownPowers;
import org.polity.engine.authority.Authority;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.city.Snapshot;
import org.polity.engine.power.PowerTables;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.Holding;
import org.polity.model.basis.BodyId;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;

/** The powers of one snapshot, and its answers to questions of authority. */
final class PowerView implements KnownPowers {
    private final Facts facts;
    private final Authority authority;

    PowerView(Snapshot snapshot) {
        facts = snapshot.facts();
        authority = new Authority(snapshot.authority(), facts, snapshot.position());
    }

    @Override
    public Optional<Power> find(PowerCode code) {
        return Optional.ofNullable(FactList.of(facts.find(PowerTables.POWERS, code.value())));
    }

    @Override
    public List<Power> all() {
        return FactList.of(facts.of(PowerTables.POWERS).all());
    }

    @Override
    public AuthorityDecision decide(AuthorityQuestion question) {
        return authority.decide(question);
    }

    @Override
    public List<Holding> whoMay(PowerCode power, String place, LocalDate day) {
        return authority.whoMay(power, place, Days.of(day));
    }

    @Override
    public List<Holding> powersOf(BodyId body, String place, LocalDate day) {
        return authority.powersOf(body, place, Days.of(day));
    }

    @Override
    public AuthorityHandles handles() {
        return authority;
    }
}
