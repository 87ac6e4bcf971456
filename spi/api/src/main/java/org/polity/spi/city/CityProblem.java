package org.polity.spi.city;

/**
 * One problem of a city's tables: where, what was found, what kind, and what to do.
 *
 * @param file the base name with its ending
 * @param line the physical line on which the row begins, the header being 1; 0 for a problem of a whole file
 * @param column the column's name; empty for a problem of a whole row or file
 * @param value the cell as found, or the beginning of one that is too long to carry; empty when there is none
 * @param code what kind
 * @param message a sentence: what was found, what was expected, what to do
 */
public record CityProblem(String file, long line, String column, String value, ProblemCode code, String message) {}
