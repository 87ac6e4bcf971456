package org.polity.engine.committee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.Successions;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.committee.Committee;

/** Bodies and committees together: a committee is a body of kind {@link BodyKind#COMMITTEE}. */
public final class CommitteeBodies {
    private CommitteeBodies() {}

    /** The body or committee of an id, with the end that a merger gives it, or null when neither is known. */
    public static @Nullable Body find(Facts facts, BodyId id) {
        Known<Body> body = facts.find(BodyTables.BODIES, id.value());
        if (body != null) {
            return Successions.ended(facts, body.fact());
        }
        Known<Committee> committee = facts.find(CommitteeTables.COMMITTEES, id.value());
        return committee == null ? null : Successions.ended(facts, asBody(committee.fact()));
    }

    /** A committee as the body that it is. */
    public static Body asBody(Committee committee) {
        return new Body(
                committee.id(),
                committee.name(),
                BodyKind.COMMITTEE,
                committee.division(),
                null,
                List.of(),
                committee.existence());
    }
}
