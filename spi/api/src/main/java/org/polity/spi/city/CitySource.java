package org.polity.spi.city;

/**
 * Brings a city's tables in, row by row, as text, each row with the place it came from. The source reads its format and
 * reports what it cannot read; it does not judge values: the engine does, the same for every source.
 */
public interface CitySource {
    /**
     * The key by which a host names the source.
     *
     * @return a short word, unique among all plugins, for example {@code folder}
     */
    String key();

    /**
     * Reads everything once, in any order of tables, the same at each read. Rows of one table come in their own order.
     * What cannot be read is reported to the intake and reading goes on.
     *
     * @param location where to read, in the source's own terms: a folder, an address
     * @param intake takes what is read; called from the calling thread only
     * @throws java.io.UncheckedIOException if reading fails for a reason outside the data
     */
    void read(String location, CityIntake intake);
}
