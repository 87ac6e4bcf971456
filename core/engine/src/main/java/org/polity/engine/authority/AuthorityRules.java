package org.polity.engine.authority;

import static org.polity.model.authority.AuthorityReason.BODY_NOT_IN_EXISTENCE;
import static org.polity.model.authority.AuthorityReason.BODY_UNKNOWN;
import static org.polity.model.authority.AuthorityReason.NOT_A_LEGAL_SUBJECT;
import static org.polity.model.authority.AuthorityReason.NOT_IN_FORCE;
import static org.polity.model.authority.AuthorityReason.PLACE_UNKNOWN;
import static org.polity.model.authority.AuthorityReason.POWER_UNKNOWN;

import org.polity.AuthorityProbe;
import org.polity.engine.body.BodyRows;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.power.PowerNode;

/**
 * The decision of authority, a pure function of an index and a question: it asks the rules in the order of
 * {@link org.polity.model.authority.AuthorityReason} and gives the answer as one number, so that it makes no garbage.
 * {@link Answer} reads the number; {@link TitleRules}, {@link OfficerRules}, {@link SanctionRules} and {@link FineRules}
 * hold the rules.
 */
final class AuthorityRules {
    private static final int POWER_UNKNOWN_BIT = POWER_UNKNOWN.bit();
    private static final int BODY_UNKNOWN_BIT = BODY_UNKNOWN.bit();
    private static final int PLACE_UNKNOWN_BIT = PLACE_UNKNOWN.bit();
    private static final int NOT_IN_FORCE_BIT = NOT_IN_FORCE.bit();
    private static final int BODY_NOT_IN_EXISTENCE_BIT = BODY_NOT_IN_EXISTENCE.bit();
    private static final int NOT_A_LEGAL_SUBJECT_BIT = NOT_A_LEGAL_SUBJECT.bit();

    private AuthorityRules() {}

    static long decide(AuthorityIndex index, AuthorityProbe question) {
        PowerNode power = index.power(question.power);
        BodyRows bodies = index.bodyRows;
        int body = question.body;
        boolean knownBody = bodies.isKnown(body);
        boolean knownPlace = question.place >= 0 && index.places.isKnown(question.place);
        if (power == null || !knownBody || !knownPlace) {
            return (power == null ? POWER_UNKNOWN_BIT : 0)
                    | (knownBody ? 0 : BODY_UNKNOWN_BIT)
                    | (knownPlace ? 0 : PLACE_UNKNOWN_BIT);
        }
        int organ = bodies.organ(body);
        int reasons = 0;
        if (!power.isInForce(question.day)) {
            reasons |= NOT_IN_FORCE_BIT;
        }
        if (!bodies.existsOn(body, question.day) || !bodies.existsOn(organ, question.day)) {
            reasons |= BODY_NOT_IN_EXISTENCE_BIT;
        }
        long title = TitleRules.judge(index, question, power, body, organ);
        if (power.needsLegalSubject && !bodies.kind(organ).isLegalSubject()) {
            // Its title is not judged, but what it would do under a grant is.
            reasons |= NOT_A_LEGAL_SUBJECT_BIT;
            title = Answer.withoutReasons(title);
        }
        reasons |= OfficerRules.judge(index, question, power, organ);
        int procedure = Answer.NO_PROCEDURE;
        if (question.sanction != AuthorityProbe.NO_SANCTION) {
            GrantNode chosen = Answer.grant(title) < 0 ? null : index.grant(Answer.grant(title));
            reasons |= SanctionRules.judge(index.handles, question, power, chosen);
            procedure = SanctionRules.procedure(index.handles, question, power);
        }
        return Answer.of(reasons, title, procedure);
    }
}
