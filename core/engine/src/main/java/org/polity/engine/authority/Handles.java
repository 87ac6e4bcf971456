package org.polity.engine.authority;

import org.polity.engine.basis.Keys;
import org.polity.model.power.Power;

/** The handles that all authority indexes of one engine share. Thread-safe. */
public final class Handles {
    public final Keys divisions = new Keys();
    public final Keys bodies = new Keys();
    public final Keys powers = new Keys();
    public final Keys officers = new Keys();
    public final Keys grants = new Keys();
    public final Keys lists = new Keys();

    /** Domains and sanctions. */
    public final Keys words = new Keys();

    /** The handle of the sanction {@code warning}. */
    public final int warning = words.handle(Power.WARNING);

    /** The handle of the sanction {@code fine}. */
    public final int fine = words.handle(Power.FINE);

    Handles() {}
}
