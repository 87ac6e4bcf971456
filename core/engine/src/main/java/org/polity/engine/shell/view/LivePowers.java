package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.polity.AuthorityHandles;
import org.polity.KnownCity;
import org.polity.Powers;
import org.polity.engine.power.PowerTables;
import org.polity.engine.shell.desk.CommandWord;
import org.polity.engine.shell.desk.FactCommand;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.Holding;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Outcome;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;

/** The powers as known now, the questions of authority, and the commands that record powers. */
record LivePowers(Supplier<? extends KnownCity> city, Counter counter) implements Powers {
    @Override
    public Optional<Power> find(PowerCode code) {
        return city.get().powers().find(code);
    }

    @Override
    public List<Power> all() {
        return city.get().powers().all();
    }

    @Override
    public AuthorityDecision decide(AuthorityQuestion question) {
        return city.get().powers().decide(question);
    }

    @Override
    public List<Holding> whoMay(PowerCode power, String place, LocalDate day) {
        return city.get().powers().whoMay(power, place, day);
    }

    @Override
    public List<Holding> powersOf(BodyId body, String place, LocalDate day) {
        return city.get().powers().powersOf(body, place, day);
    }

    @Override
    public AuthorityHandles handles() {
        return city.get().powers().handles();
    }

    @Override
    public Outcome introduce(Act act, Power power) {
        return counter.give(FactCommand.of(CommandWord.POWER_RECORD, act, PowerTables.POWERS, power));
    }
}
