package org.polity.engine.admission;

import static org.polity.model.admission.AdmissionReason.ADMISSION_KNOWN;
import static org.polity.model.admission.AdmissionReason.APPLIED_TOO_LATE;
import static org.polity.model.admission.AdmissionReason.BODY_UNKNOWN;
import static org.polity.model.admission.AdmissionReason.INCOMPLETE_AUTHORITY;
import static org.polity.model.admission.AdmissionReason.INCOMPLETE_BASIS;
import static org.polity.model.admission.AdmissionReason.INCOMPLETE_FUND;
import static org.polity.model.admission.AdmissionReason.INCOMPLETE_STAFF;
import static org.polity.model.admission.AdmissionReason.INCOMPLETE_STANDARD;
import static org.polity.model.admission.AdmissionReason.POWER_UNKNOWN;
import static org.polity.model.admission.AdmissionReason.PROHIBITED;
import static org.polity.model.admission.AdmissionReason.RECEIVER_UNFIT;
import static org.polity.model.admission.AdmissionReason.SELF_GOVERNANCE;
import static org.polity.model.admission.AdmissionReason.TAKEN_BACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.decision.Local;
import org.polity.engine.decision.Workdays;
import org.polity.engine.list.Standing;
import org.polity.engine.list.Standings;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionReason;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Reason;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListKind;
import org.polity.model.power.Power;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;

/** What speaks against an application; pure but for the local rules it asks. Used by one thread, once. */
final class AdmissionRules {
    /** How many working days ahead an application comes, where a city asks for that. */
    static final String APPLY_AHEAD = "admission.apply_ahead_working_days";

    private final Facts facts;
    private final CityFacts city;
    private final Local local;
    private final Admission admission;
    private final Objections objections = new Objections();

    AdmissionRules(Facts facts, CityFacts city, Local local, Admission admission) {
        this.facts = facts;
        this.city = city;
        this.local = local;
        this.admission = admission;
    }

    /** What speaks against recording the application. */
    List<Reason> ofApplication() {
        if (facts.find(AdmissionTables.ADMISSIONS, admission.id().value()) != null) {
            objections.add(ADMISSION_KNOWN, admission.id().value());
            return objections.all();
        }
        Pairs pairs = pairs(admission.appliedOn());
        judgeBody(admission.applicant());
        if (admission.payer() != null) {
            judgeBody(admission.payer());
        }
        if (objections.isEmpty()) {
            judgePackage();
            judgeAhead();
            judgeCapacity(pairs, null, admission.appliedOn());
        }
        return objections.all();
    }

    /** What speaks against letting it in, judged again on the day of a step. */
    List<Reason> ofStep(AdmissionStepKind step, LocalDate day) {
        Pairs pairs = pairs(day);
        if (objections.isEmpty()) {
            judgeCapacity(pairs, step, day);
        }
        return objections.all();
    }

    private Pairs pairs(LocalDate day) {
        Pairs pairs = Pairs.of(facts, admission.powers(), admission.receivers(), day);
        pairs.unknownBodies().forEach(body -> objections.add(BODY_UNKNOWN, body, day.toString()));
        pairs.unknownPowers().forEach(power -> objections.add(POWER_UNKNOWN, power, day.toString()));
        return pairs;
    }

    private void judgeBody(BodyId id) {
        LocalDate day = admission.appliedOn();
        Body body = CommitteeBodies.find(facts, id);
        if (body == null || !body.existence().contains(day)) {
            objections.add(BODY_UNKNOWN, id.value(), day.toString());
        }
    }

    /** Authority, money, people and a standard come down with it (权随事转、费随事转、人随事转). */
    private void judgePackage() {
        require(admission.basis(), INCOMPLETE_BASIS);
        require(admission.authority(), INCOMPLETE_AUTHORITY);
        boolean paid = admission.payer() != null
                && admission.fund() != null
                && admission.fund().fen() > 0;
        require(paid ? admission.fund() : null, INCOMPLETE_FUND);
        require(admission.staff(), INCOMPLETE_STAFF);
        require(admission.standard(), INCOMPLETE_STANDARD);
    }

    private void require(@Nullable Object part, AdmissionReason missing) {
        if (part == null) {
            objections.add(missing);
        }
    }

    /** Danger to life waits for nothing; a city without a limit asks for none. */
    private void judgeAhead() {
        Optional<LegalParameter> ahead = local.parameters().find(APPLY_AHEAD, admission.appliedOn());
        if (ahead.isEmpty() || admission.emergency()) {
            return;
        }
        int days = ahead.get().value().intValue();
        Workdays.Deadline latest = local.workdays().before(admission.applicant(), admission.startsOn(), days);
        if (admission.appliedOn().isAfter(latest.day())) {
            objections.add(
                    APPLIED_TOO_LATE,
                    Integer.toString(days),
                    latest.day().toString(),
                    admission.appliedOn().toString());
        }
    }

    private void judgeCapacity(Pairs pairs, @Nullable AdmissionStepKind step, LocalDate day) {
        CapacityGate gate = new CapacityGate(facts, local.parameters(), day);
        for (Body receiver : pairs.receivers()) {
            if (!isFit(receiver)) {
                objections.add(RECEIVER_UNFIT, receiver.name(), receiver.kind().word());
                continue;
            }
            gate.judgeEquipment(admission.equipment(), receiver, objections);
            if (admission.duty() != null) {
                judgeLists(admission.duty(), receiver, day);
                askRules(null, receiver, step, day);
            }
            for (Power power : pairs.powers()) {
                gate.judge(power, receiver, objections);
                askRules(power, receiver, step, day);
            }
        }
    }

    private boolean isFit(Body receiver) {
        boolean committee =
                receiver.kind() == BodyKind.VILLAGERS_COMMITTEE || receiver.kind() == BodyKind.RESIDENTS_COMMITTEE;
        return receiver.kind() == BodyKind.TOWNSHIP_GOVERNMENT || (committee && admission.duty() != null);
    }

    private void judgeLists(ItemId duty, Body receiver, LocalDate day) {
        Standings standings = Standings.of(facts, duty, receiver.kind(), Days.of(day));
        judgeList(PROHIBITED, standings.first(ListKind.PROHIBITED));
        judgeList(TAKEN_BACK, standings.first(ListKind.RECALLED));
        judgeList(SELF_GOVERNANCE, standings.first(ListKind.SELF_GOVERNANCE));
    }

    private void judgeList(AdmissionReason reason, @Nullable Standing standing) {
        if (standing != null) {
            objections.add(reason, standing.itemName(), standing.version().name());
        }
    }

    private void askRules(@Nullable Power power, Body receiver, @Nullable AdmissionStepKind step, LocalDate day) {
        objections.addAll(local.rules()
                .ask(
                        new AdmissionRule.Question(
                                admission, power == null ? null : power.code(), receiver.id(), step, day),
                        city));
    }
}
