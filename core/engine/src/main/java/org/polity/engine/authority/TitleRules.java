package org.polity.engine.authority;

import static org.polity.model.authority.AuthorityReason.ASSIGNED_AWAY;
import static org.polity.model.authority.AuthorityReason.COERCION_NOT_ENTRUSTABLE;
import static org.polity.model.authority.AuthorityReason.EXCLUDED_CROSS_AREA;
import static org.polity.model.authority.AuthorityReason.EXCLUDED_MAJOR_IMPACT;
import static org.polity.model.authority.AuthorityReason.NO_GRANT;
import static org.polity.model.authority.AuthorityReason.OUT_OF_AREA;

import org.jspecify.annotations.Nullable;
import org.polity.AuthorityProbe;
import org.polity.engine.body.BodyNode;
import org.polity.engine.body.BodyRows;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.place.DivisionNode;
import org.polity.engine.power.PowerNode;
import org.polity.model.body.BodyKind;
import org.polity.model.place.DivisionLevel;
import org.polity.model.power.PowerKind;

/**
 * Who holds a power at a place: by an own title, by an original one, or by a grant, tried in this order; the first that
 * succeeds is the basis.
 */
final class TitleRules {
    private static final int NO_GRANT_BIT = NO_GRANT.bit();
    private static final int ASSIGNED_AWAY_BIT = ASSIGNED_AWAY.bit();
    private static final int COERCION_NOT_ENTRUSTABLE_BIT = COERCION_NOT_ENTRUSTABLE.bit();
    private static final int OUT_OF_AREA_BIT = OUT_OF_AREA.bit();
    private static final int EXCLUDED_CROSS_AREA_BIT = EXCLUDED_CROSS_AREA.bit();
    private static final int EXCLUDED_MAJOR_IMPACT_BIT = EXCLUDED_MAJOR_IMPACT.bit();

    private static final int[] NO_GRANTS = {};

    private TitleRules() {}

    /** The title, or the reasons why there is none, as {@link Answer} packs them. */
    static long judge(AuthorityIndex index, AuthorityProbe question, PowerNode power, int body, int organ) {
        long title = titleOfOrgan(index, question, power, organ);
        // A team or agency acts for its organ, but in its own division only.
        boolean outside = body != organ && !index.bodyRows.covers(index.places, body, question.place);
        return outside ? title | OUT_OF_AREA_BIT : title;
    }

    private static long titleOfOrgan(AuthorityIndex index, AuthorityProbe question, PowerNode power, int organ) {
        boolean covers = index.bodyRows.covers(index.places, organ, question.place);
        boolean mayOwn = isOwn(index, power, organ);
        boolean mayBeOriginal = isOriginal(index, power, organ);
        int reasons = 0;
        if ((mayOwn || mayBeOriginal) && !covers) {
            reasons |= OUT_OF_AREA_BIT;
        }
        if (mayBeOriginal && isAssignedAway(index, question, power)) {
            reasons |= ASSIGNED_AWAY_BIT;
        }
        if (mayOwn && reasons == 0) {
            return Answer.own();
        }
        if (mayBeOriginal && reasons == 0) {
            return Answer.original();
        }
        long granted = byGrant(index, question, power, organ, covers, mayOwn || mayBeOriginal);
        boolean succeeds = Answer.grant(granted) >= 0 && Answer.reasons(granted) == 0;
        return succeeds ? granted : granted | reasons;
    }

    private static boolean isOwn(AuthorityIndex index, PowerNode power, int organ) {
        return power.power.level() == DivisionLevel.TOWNSHIP
                && index.bodyRows.kind(organ) == BodyKind.TOWNSHIP_GOVERNMENT;
    }

    private static boolean isOriginal(AuthorityIndex index, PowerNode power, int organ) {
        DivisionLevel level = power.power.level();
        if (index.bodyRows.kind(organ) != BodyKind.DEPARTMENT
                || (level != DivisionLevel.CITY && level != DivisionLevel.COUNTY)) {
            return false;
        }
        BodyNode department = index.known(organ);
        return department.division.division.level() == level && department.domains.has(power.domain);
    }

    private static boolean isAssignedAway(AuthorityIndex index, AuthorityProbe question, PowerNode power) {
        if (power.grantedWith < 0) {
            return false;
        }
        for (int rank = 0; rank < DivisionNode.levels(); rank++) {
            int above = index.places.at(question.place, rank);
            if (above < 0) {
                continue;
            }
            for (int recipient : index.recipientsIn(above)) {
                if (assignment(index, question, power.grantedWith, recipient) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A live assigned grant of a power to a recipient that exists and that the case is not taken out of, or null. */
    static @Nullable GrantNode assignment(AuthorityIndex index, AuthorityProbe question, int power, int recipient) {
        if (!index.bodyRows.existsOn(recipient, question.held)) {
            return null;
        }
        if (InheritedGrants.concern(index, recipient)) {
            return InheritedGrants.assignment(index, question, power, recipient);
        }
        GrantNode naming = assignment(index, question, power, recipient, index.grantsNaming(recipient));
        return naming != null
                ? naming
                : assignment(index, question, power, recipient, index.grantsToKind(index.bodyRows.kind(recipient)));
    }

    private static @Nullable GrantNode assignment(
            AuthorityIndex index, AuthorityProbe question, int power, int recipient, int[] grants) {
        for (int handle : grants) {
            GrantNode grant = index.grant(handle);
            if (assigns(index, question, power, recipient, grant)) {
                return grant;
            }
        }
        return null;
    }

    /** Whether one grant is such an assignment to a recipient. */
    static boolean takes(AuthorityIndex index, AuthorityProbe question, int power, int recipient, GrantNode grant) {
        return index.bodyRows.existsOn(recipient, question.held) && assigns(index, question, power, recipient, grant);
    }

    private static boolean assigns(
            AuthorityIndex index, AuthorityProbe question, int power, int recipient, GrantNode grant) {
        return mayAssign(question, power, grant) && index.notLive(grant, power, recipient, question) == 0;
    }

    /** Whether a grant assigns a power in such a case, whoever has it and whether or not it is live. */
    static boolean mayAssign(AuthorityProbe question, int power, GrantNode grant) {
        return grant.assigned && grant.hands(power) && (grant.excludes & question.flags) == 0;
    }

    private static long byGrant(
            AuthorityIndex index,
            AuthorityProbe question,
            PowerNode power,
            int organ,
            boolean covers,
            boolean hasOtherTitle) {
        int handed = power.grantedWith;
        boolean coercion = power.kind == PowerKind.COERCION;
        int sole = handed < 0 ? BodyRows.NO_GRANT : index.bodyRows.grant(organ);
        boolean merged = sole == BodyRows.MERGED;
        int[] naming = merged
                ? InheritedGrants.reaching(index, organ, question.day)
                : sole == BodyRows.MANY_GRANTS ? index.grantsNaming(organ) : NO_GRANTS;
        int[] toKind = handed < 0 || merged ? NO_GRANTS : index.grantsToKind(index.bodyRows.kind(organ));
        GrantNode chosen = null;
        int notLive = 0;
        boolean entrusted = false;
        for (int i = sole >= 0 ? -1 : 0; i < naming.length + toKind.length; i++) {
            int handle = i < 0 ? sole : i < naming.length ? naming[i] : toKind[i - naming.length];
            GrantNode grant = index.grant(handle);
            if (!grant.hands(handed)) {
                continue;
            }
            if (coercion && !grant.assigned) {
                entrusted = true;
                continue;
            }
            int why = index.notLive(grant, handed, organ, question);
            notLive |= why;
            if (why == 0 && (chosen == null || grant.comesBefore(chosen))) {
                chosen = grant;
            }
        }
        if (chosen != null) {
            return Answer.granted(chosen.handle, limits(chosen, question, covers));
        }
        if (notLive != 0) {
            return notLive;
        }
        if (entrusted) {
            return COERCION_NOT_ENTRUSTABLE_BIT;
        }
        return hasOtherTitle ? 0 : NO_GRANT_BIT;
    }

    /** Whether a grant to the organ bears on a power: a coercion power follows assigned grants of its penalty alone. */
    static boolean counts(GrantNode grant, PowerNode power) {
        return power.grantedWith >= 0
                && grant.hands(power.grantedWith)
                && (grant.assigned || power.kind != PowerKind.COERCION);
    }

    private static int limits(GrantNode grant, AuthorityProbe question, boolean covers) {
        int excluded = grant.excludes & question.flags;
        return (covers ? 0 : OUT_OF_AREA_BIT)
                | ((excluded & 1) != 0 ? EXCLUDED_CROSS_AREA_BIT : 0)
                | ((excluded & 2) != 0 ? EXCLUDED_MAJOR_IMPACT_BIT : 0);
    }
}
