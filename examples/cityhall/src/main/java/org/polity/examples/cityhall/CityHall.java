package org.polity.examples.cityhall;

/** The command line of the city hall. */
public final class CityHall {
    private CityHall() {}

    public static void main(String[] args) {
        System.out.println("cityhall");
    }
}
