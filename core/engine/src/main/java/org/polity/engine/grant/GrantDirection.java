package org.polity.engine.grant;

import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Values;
import org.polity.engine.body.BodyTables;
import org.polity.engine.place.PlaceTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantMode;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionLevel;

/**
 * Whether a grant goes down. One to the giver itself or to a body above is most likely a mistyped id; the city format has
 * no problem for it, so it is recorded as it stands and a warning is given.
 */
final class GrantDirection {
    private final Judging judging;
    private final Row<Grant> row;
    private final @Nullable BodyId giver;
    private final boolean counties;

    private GrantDirection(Judging judging, Row<Grant> row, boolean counties) {
        this.judging = judging;
        this.row = row;
        this.counties = counties;
        giver = row.get(GrantTables.FROM);
    }

    /**
     * Judges a grant that was given.
     *
     * @param counties whether the city has counties, so that no power of a city department is assigned
     */
    static void judge(Judging judging, Row<Grant> row, boolean counties) {
        GrantDirection direction = new GrantDirection(judging, row, counties);
        for (RecipientSelector recipient : row.values().all(GrantTables.RECIPIENTS)) {
            String why = direction.why(recipient);
            if (why != null) {
                judging.warn(
                        row,
                        "grant `" + row.get(GrantTables.ID) + "` names the recipient `" + recipient.text() + "`, " + why
                                + "; powers are handed down: check the recipient. It is recorded as it stands");
            }
        }
    }

    private @Nullable String why(RecipientSelector recipient) {
        boolean entrusted = row.get(GrantTables.MODE) == GrantMode.ENTRUSTED;
        BodyId body = recipient.body().orElse(null);
        if (body == null) {
            BodyKind kind = recipient.kind().orElse(null);
            boolean above = kind == BodyKind.GOVERNMENT || (kind == BodyKind.DEPARTMENT && counties && !entrusted);
            return above ? "among which are bodies above those that hold the powers" : null;
        }
        return entrusted ? whyEntrusted(body) : whyAssigned(body);
    }

    private @Nullable String whyEntrusted(BodyId recipient) {
        if (recipient.equals(giver)) {
            return "which is the giver itself";
        }
        DivisionCode above = division(recipient);
        DivisionCode place = giver == null ? null : division(giver);
        // Divisions that stand in a circle are a problem of their own, so no more steps than there are levels.
        for (int level = DivisionLevel.values().length; level > 0 && place != null && above != null; level--) {
            place = parent(place);
            if (above.equals(place)) {
                return "whose division `" + above + "` contains that of the giver `" + giver + "`";
            }
        }
        return null;
    }

    private @Nullable String whyAssigned(BodyId recipient) {
        Values<Body> body = judging.find(BodyTables.BODIES, recipient.value());
        if (body != null && body.get(BodyTables.KIND) == BodyKind.GOVERNMENT) {
            return "which is a government above the departments that hold the powers";
        }
        DivisionCode place = division(recipient);
        Values<Division> division = place == null ? null : judging.find(PlaceTables.DIVISIONS, place.value());
        boolean above = counties && division != null && division.get(PlaceTables.LEVEL) == DivisionLevel.CITY;
        return above ? "whose division `" + place + "` contains those of the departments that hold the powers" : null;
    }

    private @Nullable DivisionCode division(BodyId id) {
        Values<Body> body = judging.find(BodyTables.BODIES, id.value());
        return body == null ? null : body.get(BodyTables.DIVISION);
    }

    private @Nullable DivisionCode parent(DivisionCode code) {
        Values<Division> division = judging.find(PlaceTables.DIVISIONS, code.value());
        return division == null ? null : division.get(PlaceTables.PARENT);
    }
}
