package org.polity.engine.body;

import org.polity.engine.basis.Bits;
import org.polity.engine.basis.Days;
import org.polity.engine.place.DivisionNode;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;

/** A body as a decision reads it. Immutable. */
public final class BodyNode {
    public final int handle;
    public final Body body;
    public final BodyKind kind;
    public final DivisionNode division;

    /** The body it acts for: its superior for a team or an agency, else itself. */
    public final int organ;

    public final Bits domains;
    final int established;
    final int abolished;

    public BodyNode(int handle, Body body, DivisionNode division, int organ, Bits domains) {
        this.handle = handle;
        this.body = body;
        this.kind = body.kind();
        this.division = division;
        this.organ = organ;
        this.domains = domains;
        established = Days.from(body.existence().fromInclusive());
        abolished = Days.until(body.existence().untilExclusive());
    }

    public boolean existsOn(int day) {
        return established <= day && day < abolished;
    }

    /** The rank of a kind, for arrays by kind. */
    @SuppressWarnings("EnumOrdinal") // never stored
    public static int rank(BodyKind kind) {
        return kind.ordinal();
    }
}
