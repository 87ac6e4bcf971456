package org.polity.engine.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.AuthorityProbe;
import org.polity.engine.basis.Days;
import org.polity.engine.body.BodyNode;
import org.polity.engine.decision.Term;
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
    private static final Term OPEN = Term.words("—", "长期", "further notice");

    private final AuthorityIndex index;
    private final AuthorityQuestion question;
    private final AuthorityProbe probe;
    private final long answer;
    private final @Nullable PowerNode power;
    private final @Nullable BodyNode body;
    private final @Nullable DivisionNode place;
    private @Nullable Term day;

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
            List<Term> terms = terms(reason);
            reasons.add(new Reason(
                    reason,
                    Term.values(terms),
                    Provisions.of(reason, power, probe.day),
                    Term.sentence(ReasonTexts.of(reason), terms)));
        }
        return reasons;
    }

    private List<Term> terms(AuthorityReason reason) {
        if (power == null || body == null || place == null) {
            return switch (reason) {
                case POWER_UNKNOWN -> List.of(Term.of(question.power().value()));
                case BODY_UNKNOWN -> List.of(Term.of(question.body().value()));
                default -> List.of(Term.of(question.place()));
            };
        }
        BodyNode organ = index.organOf(body);
        return switch (reason) {
            case NOT_IN_FORCE -> inForce(power);
            case BODY_NOT_IN_EXISTENCE -> List.of(Terms.body(body.existsOn(probe.day) ? organ : body), day());
            case NOT_A_LEGAL_SUBJECT -> List.of(Terms.body(organ), Terms.kind(organ.kind));
            case NO_GRANT -> List.of(Terms.body(organ), Terms.power(power));
            case NOT_PUBLISHED, NOT_YET_EFFECTIVE, EXPIRED, RECALLED -> List.of(grants(reason, organ), held());
            case NOT_STARTED -> List.of(grants(reason, organ), held(), notStarted(organ));
            case SUSPENDED -> List.of(grants(reason, organ), day());
            case ASSIGNED_AWAY -> assignedAway(power, place);
            case COERCION_NOT_ENTRUSTABLE -> List.of(Terms.body(organ), linkedPenalty(power));
            case OUT_OF_AREA ->
                List.of(
                        Terms.place(question.place(), place),
                        Terms.body(organ.division.contains(place) ? body : organ));
            case EXCLUDED_CROSS_AREA, EXCLUDED_MAJOR_IMPACT -> List.of(chosen());
            case OFFICER_UNKNOWN -> List.of(officers(reason, organ, power));
            case OFFICER_NOT_SERVING -> List.of(officers(reason, organ, power), day(), Terms.body(organ));
            case CERTIFICATE_MISSING -> List.of(officers(reason, organ, power), Terms.domain(power));
            case CERTIFICATE_NOT_VALID -> List.of(officers(reason, organ, power), Terms.domain(power), day());
            case TOO_FEW_OFFICERS ->
                List.of(
                        Term.of(Integer.toString(OfficerRules.passed(index, probe, power, organ.handle))),
                        Term.of(Integer.toString(OfficerRules.OFFICERS_NEEDED)));
            case SANCTION_NOT_PROVIDED -> List.of(Terms.power(power), Terms.sanction(question.sanction()));
            case SANCTION_NOT_GRANTED -> List.of(chosen(), Terms.sanction(question.sanction()));
            case FINE_BELOW_MINIMUM -> List.of(amount(), yuan(power.minimum(probe.party)));
            case FINE_ABOVE_MAXIMUM -> List.of(amount(), yuan(power.maximum(probe.party)));
            case FINE_ABOVE_GRANT -> List.of(amount(), yuan(index.grant(Answer.grant(answer)).fineMaximum), chosen());
            case POWER_UNKNOWN, BODY_UNKNOWN, PLACE_UNKNOWN ->
                throw new IllegalStateException(reason + " of what is known");
        };
    }

    private List<Term> inForce(PowerNode node) {
        Object until = node.power.inForce().untilExclusive();
        return List.of(
                Terms.power(node),
                day(),
                Term.of(String.valueOf(node.power.inForce().fromInclusive())),
                until == null ? OPEN : Term.of(until.toString()));
    }

    private Term linkedPenalty(PowerNode node) {
        PowerNode penalty = index.power(node.grantedWith);
        return penalty == null ? Term.of(String.valueOf(node.power.linkedPenalty())) : Terms.power(penalty);
    }

    /** The grants of the organ that are not live for a reason. */
    private Term grants(AuthorityReason reason, BodyNode organ) {
        List<Term> grants = new ArrayList<>();
        addGrants(reason, organ, index.grantsTo(organ.handle, probe.day), grants);
        return Term.joined(grants);
    }

    /** Where the grants have not started: in the organ's division, or in those of the bodies that it carries on. */
    private Term notStarted(BodyNode organ) {
        if (!InheritedGrants.concern(index, organ.handle)) {
            return Term.of(organ.division.division.name());
        }
        Set<String> names = new LinkedHashSet<>();
        for (int handle : index.grantsTo(organ.handle, probe.day)) {
            GrantNode grant = index.grant(handle);
            if (power != null
                    && TitleRules.counts(grant, power)
                    && (index.notLive(grant, power.grantedWith, organ.handle, probe)
                                    & AuthorityReason.NOT_STARTED.bit())
                            != 0) {
                for (int named : index.namedBy(grant, organ.handle, probe.day)) {
                    names.add(index.known(named).division.division.name());
                }
            }
        }
        return Term.joined(names.stream().map(Term::of).toList());
    }

    private void addGrants(AuthorityReason reason, BodyNode organ, int[] handles, List<Term> grants) {
        if (power == null) {
            return;
        }
        for (int handle : handles) {
            GrantNode grant = index.grant(handle);
            if (TitleRules.counts(grant, power)
                    && (index.notLive(grant, power.grantedWith, organ.handle, probe) & reason.bit()) != 0) {
                grants.add(Terms.grant(grant));
            }
        }
    }

    private List<Term> assignedAway(PowerNode node, DivisionNode where) {
        for (int rank = DivisionNode.levels() - 1; rank >= 0; rank--) {
            int above = where.at(rank);
            for (int recipient : above < 0 ? new int[0] : index.recipientsIn(above)) {
                GrantNode grant = TitleRules.assignment(index, probe, node.grantedWith, recipient);
                BodyNode taker = index.body(recipient);
                if (grant != null && taker != null) {
                    return List.of(Terms.grant(grant), Terms.body(taker));
                }
            }
        }
        throw new IllegalStateException("no grant assigns " + node.power.code() + " away");
    }

    private Term officers(AuthorityReason reason, BodyNode organ, PowerNode node) {
        List<OfficerId> asked = question.officers() == null ? List.of() : question.officers();
        List<Term> officers = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            int why =
                    OfficerRules.judgeOne(index, probe.officers[i], node.domain, organ.handle, Days.of(question.day()));
            if ((why & reason.bit()) != 0) {
                officers.add(Term.of(asked.get(i).value()));
            }
        }
        return Term.joined(officers);
    }

    private Term chosen() {
        return Terms.grant(index.grant(Answer.grant(answer)));
    }

    /** Several reasons name the day; to write it costs as much as a rule. */
    private Term day() {
        if (day == null) {
            day = Term.of(question.day().toString());
        }
        return day;
    }

    private Term held() {
        return question.filedOn() == null ? day() : Term.of(question.held().toString());
    }

    private Term amount() {
        return Term.of(String.valueOf(question.amount()));
    }

    private static Term yuan(long fen) {
        return fen < 0 ? OPEN : Term.of(new Money(fen).toString());
    }
}
