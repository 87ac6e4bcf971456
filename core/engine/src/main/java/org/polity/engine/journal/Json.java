package org.polity.engine.journal;

import java.util.List;
import java.util.SortedMap;

/** A JSON value in memory, for the slow paths: any text made canonical, seals and proof files read. */
sealed interface Json {
    /** A string; never with a lone surrogate. */
    record Text(String value) implements Json {}

    /** A number, as the IEEE 754 double that RFC 8785 makes of it; always finite. */
    record Numeral(double value) implements Json {}

    /** One of {@code true}, {@code false} and {@code null}. */
    record Word(String value) implements Json {}

    /** An array. */
    record Array(List<Json> items) implements Json {}

    /** An object; the map orders names as RFC 8785 asks, by UTF-16 code units, which is the order of {@code String}. */
    record Members(SortedMap<String, Json> byName) implements Json {}
}
