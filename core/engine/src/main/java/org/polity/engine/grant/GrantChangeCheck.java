package org.polity.engine.grant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Reference;
import org.polity.engine.basis.Row;
import org.polity.engine.basis.Values;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.GivenMergers;
import org.polity.engine.body.MergerTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantId;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.power.PowerCode;
import org.polity.model.power.PowerKind;
import org.polity.spi.city.ProblemCode;

/** The rule of changes: a change names powers and recipients that its grant has, and no coercion power. */
final class GrantChangeCheck {
    private final Judging judging;
    private final GrantPowers powers;
    private final GivenMergers mergers;

    private GrantChangeCheck(Judging judging, GrantPowers powers) {
        this.judging = judging;
        this.powers = powers;
        mergers = new GivenMergers(judging);
    }

    static void judge(Judging judging, GrantPowers powers) {
        GrantChangeCheck check = new GrantChangeCheck(judging, powers);
        judging.rows(GrantTables.GRANT_CHANGES).forEach(check::judge);
    }

    private void judge(Row<GrantChange> row) {
        GrantId id = row.get(GrantTables.CHANGE_GRANT);
        Values<Grant> grant = id == null ? null : judging.find(GrantTables.GRANTS, id.value());
        for (PowerCode code : row.values().all(GrantTables.CHANGE_POWERS)) {
            judgePower(row, grant, code);
        }
        for (BodyId body : row.values().all(GrantTables.CHANGE_RECIPIENTS)) {
            if (grant != null && lacks(grant, body) && !inherits(grant, body)) {
                judging.report(
                        row,
                        GrantTables.CHANGE_RECIPIENTS,
                        ProblemCode.CONFLICT,
                        "`" + body + "` is no recipient of grant `" + id + "`");
            }
        }
    }

    private void judgePower(Row<GrantChange> row, @Nullable Values<Grant> grant, PowerCode code) {
        if (powers.isKind(code, PowerKind.COERCION)) {
            judging.report(
                    row,
                    GrantTables.CHANGE_POWERS,
                    ProblemCode.CONFLICT,
                    "`" + code + "` is a coercion power, which follows its penalty: name the penalty");
        } else if (grant != null && powers.lacks(grant, code)) {
            judging.report(
                    row,
                    GrantTables.CHANGE_POWERS,
                    ProblemCode.CONFLICT,
                    "grant `" + row.get(GrantTables.CHANGE_GRANT) + "` does not have power `" + code + "`");
        }
    }

    /** Whether a body carries on what a recipient did, or may do so by a row that could not be read. */
    private boolean inherits(Values<Grant> grant, BodyId body) {
        return !judging.isComplete(MergerTables.MERGERS.name())
                || mergers.succeeded(body).stream().anyMatch(predecessor -> !lacks(grant, predecessor));
    }

    /** Whether a grant surely does not go to a body. */
    private boolean lacks(Values<Grant> grant, BodyId body) {
        List<RecipientSelector> selectors = grant.get(GrantTables.RECIPIENTS);
        if (selectors == null) {
            return false;
        }
        boolean byKind = false;
        for (RecipientSelector selector : selectors) {
            byKind |= selector.kind().isPresent();
            if (selector.text().equals(body.value())) {
                return false;
            }
        }
        if (!byKind) {
            return true;
        }
        BodyKind kind = kind(body);
        return kind != null
                && selectors.stream()
                        .noneMatch(
                                selector -> selector.kind().filter(kind::equals).isPresent());
    }

    /** The kind of a body, or null when it is unsure; what is no row of bodies and yet a known body is a committee. */
    private @Nullable BodyKind kind(BodyId id) {
        Values<Body> body = judging.find(BodyTables.BODIES, id.value());
        if (body != null) {
            return body.get(BodyTables.KIND);
        }
        return judging.knows(new Reference(BodyTables.BODIES.name(), id.value())) ? BodyKind.COMMITTEE : null;
    }
}
