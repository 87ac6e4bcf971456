package org.polity.examples.cityhall.naive;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One way to spoil a folder that was sound.
 *
 * @param name says what it does
 * @param fits whether a city has what the defect needs
 * @param planting plants it and says which problems must be found
 */
record Defect(String name, Predicate<CityDraft> fits, Consumer<Plot> planting) {

    static Defect of(String name, Consumer<Plot> planting) {
        return new Defect(name, draft -> true, planting);
    }

    /** A defect that only a city with counties can have. */
    static Defect withCounties(String name, Consumer<Plot> planting) {
        return new Defect(
                name,
                draft -> !draft.where(CityFile.DIVISIONS, "level", "county").isEmpty(),
                planting);
    }

    @Override
    public String toString() {
        return name;
    }
}
