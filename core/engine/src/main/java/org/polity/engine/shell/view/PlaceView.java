package org.polity.engine.shell.view;

import java.util.List;
import java.util.Optional;
import org.polity.KnownPlaces;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.place.ProfileTable;
import org.polity.model.place.CityProfile;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;

/** The places of one snapshot. */
record PlaceView(Facts facts) implements KnownPlaces {
    @Override
    public Optional<CityProfile> profile() {
        return facts.of(ProfileTable.CITY).all().stream().findFirst().map(Known::fact);
    }

    @Override
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(FactList.of(facts.find(PlaceTables.DIVISIONS, code.value())));
    }

    @Override
    public List<Division> all() {
        return FactList.of(facts.of(PlaceTables.DIVISIONS).all());
    }
}
