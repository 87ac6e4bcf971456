package org.polity.engine.authority;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.AuthorityProbe;
import org.polity.engine.basis.Days;
import org.polity.engine.body.BodyNode;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.place.DivisionNode;
import org.polity.engine.power.PowerNode;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.AuthorityReason;
import org.polity.model.basis.Money;
import org.polity.model.body.OfficerId;
import org.polity.model.decision.Reason;

/** Finds the arguments of each reason in an answer. Used once, by one thread. */
final class Explanation {
    private static final AuthorityReason[] REASONS = AuthorityReason.values();
    private static final String OPEN = "—";

    private final AuthorityIndex index;
    private final AuthorityQuestion question;
    private final AuthorityProbe probe;
    private final long answer;
    private final @Nullable PowerNode power;
    private final @Nullable BodyNode body;
    private final @Nullable DivisionNode place;

    Explanation(AuthorityIndex index, AuthorityQuestion question, AuthorityProbe probe, long answer) {
        this.index = index;
        this.question = question;
        this.probe = probe;
        this.answer = answer;
        power = index.power(probe.power);
        body = index.body(probe.body);
        place = index.division(probe.place);
    }

    /** The reasons in order, each with its arguments and its provision. */
    List<Reason> reasons() {
        int bits = Answer.reasons(answer);
        List<Reason> reasons = new ArrayList<>(Integer.bitCount(bits));
        while (bits != 0) {
            AuthorityReason reason = REASONS[Integer.numberOfTrailingZeros(bits)];
            bits &= bits - 1;
            reasons.add(new Reason(
                    reason, arguments(reason), Provisions.of(reason, power, probe.day), ReasonTexts.of(reason)));
        }
        return reasons;
    }

    private List<String> arguments(AuthorityReason reason) {
        if (power == null || body == null || place == null) {
            return switch (reason) {
                case POWER_UNKNOWN -> List.of(question.power().value());
                case BODY_UNKNOWN -> List.of(question.body().value());
                default -> List.of(question.place());
            };
        }
        BodyNode organ = index.organOf(body);
        return switch (reason) {
            case NOT_IN_FORCE -> inForce(power);
            case BODY_NOT_IN_EXISTENCE ->
                List.of(
                        name(body.existsOn(probe.day) ? organ : body),
                        question.day().toString());
            case NOT_A_LEGAL_SUBJECT -> List.of(name(organ), organ.kind.word());
            case NO_GRANT -> List.of(name(organ), name(power));
            case NOT_PUBLISHED, NOT_YET_EFFECTIVE, EXPIRED, RECALLED ->
                List.of(grants(reason, organ), question.held().toString());
            case NOT_STARTED ->
                List.of(grants(reason, organ), question.held().toString(), organ.division.division.name());
            case SUSPENDED -> List.of(grants(reason, organ), question.day().toString());
            case ASSIGNED_AWAY -> assignedAway(power, place);
            case COERCION_NOT_ENTRUSTABLE -> List.of(name(organ), String.valueOf(power.power.linkedPenalty()));
            case OUT_OF_AREA -> List.of(question.place(), name(organ.division.contains(place) ? body : organ));
            case EXCLUDED_CROSS_AREA, EXCLUDED_MAJOR_IMPACT -> List.of(chosen());
            case OFFICER_UNKNOWN -> List.of(officers(reason, organ, power));
            case OFFICER_NOT_SERVING ->
                List.of(officers(reason, organ, power), question.day().toString(), name(organ));
            case CERTIFICATE_MISSING -> List.of(officers(reason, organ, power), power.power.domain());
            case CERTIFICATE_NOT_VALID ->
                List.of(
                        officers(reason, organ, power),
                        power.power.domain(),
                        question.day().toString());
            case TOO_FEW_OFFICERS ->
                List.of(
                        Integer.toString(OfficerRules.passed(index, probe, power, organ.handle)),
                        Integer.toString(OfficerRules.OFFICERS_NEEDED));
            case SANCTION_NOT_PROVIDED -> List.of(name(power), String.valueOf(question.sanction()));
            case SANCTION_NOT_GRANTED -> List.of(chosen(), String.valueOf(question.sanction()));
            case FINE_BELOW_MINIMUM -> List.of(amount(), yuan(power.minimum(probe.party)));
            case FINE_ABOVE_MAXIMUM -> List.of(amount(), yuan(power.maximum(probe.party)));
            case FINE_ABOVE_GRANT -> List.of(amount(), yuan(index.grant(Answer.grant(answer)).fineMaximum), chosen());
            case POWER_UNKNOWN, BODY_UNKNOWN, PLACE_UNKNOWN ->
                throw new IllegalStateException(reason + " of what is known");
        };
    }

    private List<String> inForce(PowerNode node) {
        Object until = node.power.inForce().untilExclusive();
        return List.of(
                name(node),
                question.day().toString(),
                String.valueOf(node.power.inForce().fromInclusive()),
                until == null ? OPEN : until.toString());
    }

    /** The grants of the organ that are not live for a reason. */
    private String grants(AuthorityReason reason, BodyNode organ) {
        StringBuilder ids = new StringBuilder();
        addGrants(reason, organ, index.grantsNaming(organ.handle), ids);
        addGrants(reason, organ, index.grantsToKind(organ.kind), ids);
        return ids.toString();
    }

    private void addGrants(AuthorityReason reason, BodyNode organ, int[] grants, StringBuilder ids) {
        if (power == null) {
            return;
        }
        for (int handle : grants) {
            GrantNode grant = index.grant(handle);
            if (TitleRules.counts(grant, power)
                    && (index.notLive(grant, power.grantedWith, organ.handle, probe) & reason.bit()) != 0) {
                join(ids, grant.grant.id().value());
            }
        }
    }

    private List<String> assignedAway(PowerNode node, DivisionNode where) {
        for (int rank = DivisionNode.levels() - 1; rank >= 0; rank--) {
            int above = where.at(rank);
            for (int recipient : above < 0 ? new int[0] : index.recipientsIn(above)) {
                GrantNode grant = TitleRules.assignment(index, probe, node.grantedWith, recipient);
                BodyNode taker = index.body(recipient);
                if (grant != null && taker != null) {
                    return List.of(grant.grant.id().value(), name(taker));
                }
            }
        }
        throw new IllegalStateException("no grant assigns " + node.power.code() + " away");
    }

    private String officers(AuthorityReason reason, BodyNode organ, PowerNode node) {
        List<OfficerId> asked = question.officers() == null ? List.of() : question.officers();
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < asked.size(); i++) {
            int why =
                    OfficerRules.judgeOne(index, probe.officers[i], node.domain, organ.handle, Days.of(question.day()));
            if ((why & reason.bit()) != 0) {
                join(ids, asked.get(i).value());
            }
        }
        return ids.toString();
    }

    private static void join(StringBuilder ids, String id) {
        if (ids.length() > 0) {
            ids.append(", ");
        }
        ids.append(id);
    }

    private String chosen() {
        return index.grant(Answer.grant(answer)).grant.id().value();
    }

    private String amount() {
        return String.valueOf(question.amount());
    }

    private static String yuan(long fen) {
        return fen < 0 ? OPEN : new Money(fen).toString();
    }

    private static String name(PowerNode node) {
        return node.power.code().value();
    }

    private static String name(BodyNode node) {
        return node.body.name();
    }
}
