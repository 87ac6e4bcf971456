package org.polity.model.merger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Estate;

/**
 * One body that a plan ends, and its heirs (被撤并机构). A part of its estate without an heir is an orphan, for which the plan
 * is refused when there is anything in it, or when it cannot be known that there is nothing.
 *
 * @param body the body that ends
 * @param heirs who takes each part; in the order of {@link Estate}
 */
public record EndingBody(BodyId body, Map<Estate, BodyId> heirs) {
    // Copies the heirs.
    public EndingBody {
        Map<Estate, BodyId> copy = new EnumMap<>(Estate.class);
        copy.putAll(heirs);
        heirs = Collections.unmodifiableMap(copy);
    }

    /**
     * A body whose whole estate goes to one heir.
     *
     * @param body the body that ends
     * @param successor the heir
     * @return an ending body
     */
    public static EndingBody whole(BodyId body, BodyId successor) {
        Map<Estate, BodyId> heirs = new EnumMap<>(Estate.class);
        for (Estate estate : Estate.values()) {
            heirs.put(estate, successor);
        }
        return new EndingBody(body, heirs);
    }

    /**
     * The same body with another heir of one part.
     *
     * @param estate the part
     * @param heir who takes it
     * @return a new ending body
     */
    public EndingBody with(Estate estate, BodyId heir) {
        Map<Estate, BodyId> other = new EnumMap<>(Estate.class);
        other.putAll(heirs);
        other.put(estate, heir);
        return new EndingBody(body, other);
    }

    /**
     * The same body without an heir of one part.
     *
     * @param estate the part
     * @return a new ending body
     */
    public EndingBody without(Estate estate) {
        Map<Estate, BodyId> other = new EnumMap<>(Estate.class);
        other.putAll(heirs);
        other.remove(estate);
        return new EndingBody(body, other);
    }

    /**
     * The heir of one part.
     *
     * @param estate the part
     * @return the heir, or empty for an orphan
     */
    public Optional<BodyId> heir(Estate estate) {
        return Optional.ofNullable(heirs.get(estate));
    }

    /**
     * The successor in the sense of a {@link org.polity.model.body.Merger}: the heir of the powers, or else of the first part
     * that has one. What goes to others is handed over to them.
     *
     * @return the successor, or empty when nothing has an heir
     */
    public Optional<BodyId> successor() {
        return heir(Estate.POWERS).or(() -> heirs.values().stream().findFirst());
    }
}
