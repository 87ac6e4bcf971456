package org.polity.spi.law;

import java.util.List;
import org.polity.model.decision.LegalParameter;

/**
 * A collection of parameters of the law, after OpenFisca's idea: a value at a date with its source. The engine reads it
 * once, at the start. Two collections may set one name for different days; for the same day they make the engine refuse
 * to start.
 */
public interface LegalParameters {
    /**
     * The collection's key.
     *
     * @return a short word that only one plugin may claim, for example {@code china}
     */
    String key();

    /**
     * All parameters.
     *
     * @return in any order; the periods of one name do not overlap
     */
    List<LegalParameter> all();
}
