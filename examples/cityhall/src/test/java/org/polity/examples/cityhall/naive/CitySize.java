package org.polity.examples.cityhall.naive;

/**
 * How many rows a random city gets, roughly.
 *
 * @param counties 0 is a city without counties
 * @param townships in each county, or in the city
 * @param communities in each township, at most
 */
record CitySize(
        int counties, int townships, int communities, int bodies, int powers, int lists, int grants, int officers) {

    static CitySize small(Dice dice) {
        int counties = dice.chance(25) ? 0 : dice.between(1, 3);
        return new CitySize(
                counties,
                dice.between(1, counties == 0 ? 4 : 3),
                2,
                dice.between(6, 24),
                dice.between(4, 18),
                dice.between(1, 4),
                dice.between(3, 24),
                dice.between(2, 14));
    }

    /** A few thousand rows. */
    static CitySize large() {
        return new CitySize(5, 12, 5, 400, 300, 12, 120, 500);
    }
}
