package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every way to spoil the folder of a first load that this page of the contract speaks of, with what must be found. */
final class PlantedDefects {
    private PlantedDefects() {}

    /** Defects of cells and rows, any number of which may be planted in one folder. */
    static List<Defect> ofRows() {
        return Stream.of(ofNewRows(), PlaceDefects.ofKnownCity(), SpareDefects.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Those that need nothing but new rows, so that they may be planted in what is added to a known city too. */
    static List<Defect> ofNewRows() {
        return Stream.of(
                        CellDefects.all(),
                        RuleDefects.all(),
                        GrantDefects.all(),
                        MergerDefects.all(),
                        PlaceDefects.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Defects of whole files, one at a time. */
    static List<Defect> ofFiles() {
        return Stream.of(FileDefects.all(), EndingDefects.all(), CityJsonDefects.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The defect alone in a sound city. */
    static Plot plant(long seed, Defect defect) {
        Dice dice = new Dice(seed);
        CityDraft sound = new RandomCity(seed).first();
        while (!defect.fits().test(sound)) {
            sound = new RandomCity(dice.below(1_000_000)).first();
        }
        Plot plot = Plot.of(sound, dice);
        defect.planting().accept(plot);
        return plot;
    }

    /** So many defects of rows at once. */
    static Plot plantSeveral(long seed, int count) {
        Dice dice = new Dice(seed);
        CityDraft sound = new RandomCity(seed).first();
        Plot plot = Plot.of(sound, dice);
        List<Defect> fitting = new ArrayList<>(ofRows());
        fitting.removeIf(defect -> !defect.fits().test(sound));
        dice.some(fitting, count).forEach(defect -> defect.planting().accept(plot));
        return plot;
    }
}
