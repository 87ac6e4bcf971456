package org.polity;

/** Makes a {@link Polity} of plugins and settings. Not thread-safe. */
public final class PolityBuilder {
    PolityBuilder() {}
}
