package org.polity.model.authority;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.grant.GrantId;

/**
 * The title by which a body holds a power: own, original, or a grant.
 *
 * @param kind which of the three
 * @param grant the grant; given exactly when the kind is granted
 * @param inNameOf in whose name the body acts: the organ, or the entrusting body
 */
public record Title(Kind kind, @Nullable GrantId grant, BodyId inNameOf) {
    /** The three titles, in the order in which they are tried. */
    public enum Kind {
        /** The township's own statutory power (法定职权). */
        OWN,
        /** A department's original power (原有职权). */
        ORIGINAL,
        /** A power that came down by a grant (赋权或委托). */
        GRANTED
    }

    /**
     * The grant, if the power came down by one.
     *
     * @return the grant's id, or empty
     */
    public Optional<GrantId> grantId() {
        return Optional.ofNullable(grant);
    }

    /**
     * The title as answers write it.
     *
     * @return {@code own}, {@code original}, or the grant's id
     */
    public String basis() {
        return switch (kind) {
            case OWN -> "own";
            case ORIGINAL -> "original";
            case GRANTED -> String.valueOf(grant);
        };
    }
}
