package org.polity.engine.duty;

import static org.polity.model.duty.DutyReason.BODY_NOT_IN_EXISTENCE;
import static org.polity.model.duty.DutyReason.BODY_UNKNOWN;
import static org.polity.model.duty.DutyReason.CERTIFICATE_CANCELLED;
import static org.polity.model.duty.DutyReason.INCOMPLETE_AUTHORITY;
import static org.polity.model.duty.DutyReason.INCOMPLETE_FUND;
import static org.polity.model.duty.DutyReason.INCOMPLETE_STAFF;
import static org.polity.model.duty.DutyReason.NEEDS_ADMISSION;
import static org.polity.model.duty.DutyReason.PROHIBITED;
import static org.polity.model.duty.DutyReason.SELF_GOVERNANCE;
import static org.polity.model.duty.DutyReason.TAKEN_BACK;

import java.util.ArrayList;
import java.util.List;
import org.polity.engine.admission.AdmissionStates;
import org.polity.engine.admission.AdmissionTables;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.list.Standing;
import org.polity.engine.list.Standings;
import org.polity.model.admission.Admission;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.decision.Reason;
import org.polity.model.decision.Verdict;
import org.polity.model.duty.DutyDecision;
import org.polity.model.duty.DutyKind;
import org.polity.model.duty.DutyQuestion;
import org.polity.model.duty.DutyReason;
import org.polity.model.list.ListKind;
import org.polity.model.list.Need;

/**
 * May a body ask this of a township, village or community? A pure function of the facts: the lists that apply to the
 * receiver are asked in the order of {@link DutyReason}, and the first that knows the item decides.
 */
public final class DutyRules {
    private final Facts facts;
    private final DutyQuestion question;
    private final long position;

    private DutyRules(Facts facts, DutyQuestion question, long position) {
        this.facts = facts;
        this.question = question;
        this.position = position;
    }

    /** The answer to a question, from the facts known at a position. */
    public static DutyDecision decide(Facts facts, DutyQuestion question, long position) {
        return new DutyRules(facts, question, position).decide();
    }

    private DutyDecision decide() {
        Body from = CommitteeBodies.find(facts, question.from());
        Body to = CommitteeBodies.find(facts, question.to());
        if (from == null || to == null) {
            BodyId unknown = from == null ? question.from() : question.to();
            return unlisted(Verdict.UNKNOWN, BODY_UNKNOWN, unknown.value());
        }
        for (Body body : List.of(from, to)) {
            if (!body.existence().contains(question.day())) {
                return unlisted(
                        Verdict.REFUSED,
                        BODY_NOT_IN_EXISTENCE,
                        body.name(),
                        question.day().toString());
            }
        }
        return byLists(to, Standings.of(facts, question.item(), to.kind(), Days.of(question.day())));
    }

    private DutyDecision byLists(Body to, Standings standings) {
        Standing cancelled =
                question.what() == DutyKind.CERTIFICATE ? standings.first(ListKind.CANCELLED_CERTIFICATES) : null;
        if (cancelled != null) {
            return refused(List.of(CERTIFICATE_CANCELLED), cancelled);
        }
        Standing prohibited = standings.first(ListKind.PROHIBITED);
        if (prohibited != null) {
            return refused(List.of(PROHIBITED), prohibited);
        }
        Standing takenBack = standings.first(ListKind.RECALLED);
        if (takenBack != null) {
            return refused(List.of(TAKEN_BACK), takenBack);
        }
        Standing own = standings.first(ListKind.SELF_GOVERNANCE);
        if (own != null) {
            return question.from().equals(question.to()) ? permitted(own) : refused(List.of(SELF_GOVERNANCE), own);
        }
        Standing assisted = standings.first(ListKind.ASSIST, ListKind.COOPERATING);
        if (assisted != null) {
            return byPackage(assisted);
        }
        Standing basic = standings.first(ListKind.BASIC);
        return basic != null ? permitted(basic) : byAdmission(to);
    }

    /** What stands on no list may have been admitted through the engine; a city folder has no admissions. */
    private DutyDecision byAdmission(Body to) {
        Known<Admission> admitted = AdmissionStates.admitting(facts, question.item(), to, question.day());
        return admitted == null
                ? unlisted(Verdict.REFUSED, NEEDS_ADMISSION, question.item().value(), to.name())
                : new DutyDecision(
                        question,
                        Verdict.PERMITTED,
                        List.of(),
                        null,
                        List.of(AdmissionTables.ADMISSIONS.ground(admitted)),
                        position);
    }

    /** The receiver assists or cooperates when authority, money and people come down as the item needs them. */
    private DutyDecision byPackage(Standing standing) {
        List<DutyReason> missing = new ArrayList<>();
        if (standing.needs(Need.AUTHORITY) && question.authority() == null) {
            missing.add(INCOMPLETE_AUTHORITY);
        }
        if (standing.needs(Need.FUND)
                && (question.fund() == null || question.fund().fen() == 0)) {
            missing.add(INCOMPLETE_FUND);
        }
        if (standing.needs(Need.STAFF) && question.staff() == 0) {
            missing.add(INCOMPLETE_STAFF);
        }
        return missing.isEmpty() ? permitted(standing) : refused(missing, standing);
    }

    private DutyDecision permitted(Standing standing) {
        return new DutyDecision(
                question, Verdict.PERMITTED, List.of(), standing.version(), standing.grounds(), position);
    }

    /** A no of one list; its sentences begin with the item and the list. */
    private DutyDecision refused(List<DutyReason> reasons, Standing standing) {
        List<String> arguments = List.of(
                standing.itemName(),
                standing.version().name(),
                Integer.toString(standing.version().version()));
        List<Reason> told = reasons.stream()
                .map(reason -> DutyTexts.reason(
                        reason, arguments, question.day(), standing.version().appliesTo()))
                .toList();
        return new DutyDecision(question, Verdict.REFUSED, told, standing.version(), standing.grounds(), position);
    }

    /** A no that no list gives. */
    private DutyDecision unlisted(Verdict verdict, DutyReason reason, String... arguments) {
        List<Reason> told = List.of(DutyTexts.reason(reason, List.of(arguments), question.day(), null));
        return new DutyDecision(question, verdict, told, null, List.of(), position);
    }
}
