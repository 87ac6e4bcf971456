package org.polity.examples.cityhall.naive;

/** A row of {@code problems.csv} that must be there, without its value and message. */
record Expected(String file, int line, String column, String code) {
    @Override
    public String toString() {
        return file + "," + line + "," + column + "," + code;
    }
}
