package org.polity.engine.shell.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.polity.KnownCity;
import org.polity.Places;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.shell.desk.CommandWord;
import org.polity.engine.shell.desk.FactCommand;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.place.CityProfile;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;

/** The places as known now, and the commands that record them. */
record LivePlaces(Supplier<? extends KnownCity> city, Counter counter) implements Places {
    @Override
    public Optional<CityProfile> profile() {
        return city.get().places().profile();
    }

    @Override
    public Optional<Division> find(DivisionCode code) {
        return city.get().places().find(code);
    }

    @Override
    public List<Division> all() {
        return city.get().places().all();
    }

    @Override
    public Outcome establish(Act act, Division division) {
        return counter.give(FactCommand.of(CommandWord.DIVISION_RECORD, act, PlaceTables.DIVISIONS, division));
    }
}
