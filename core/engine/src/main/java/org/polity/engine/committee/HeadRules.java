package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Table;
import org.polity.engine.decision.Local;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.StaffingMatter;
import org.polity.model.committee.CommitteeReason;
import org.polity.model.committee.HeadAct;
import org.polity.model.committee.HeadOpinion;
import org.polity.model.decision.Reason;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.StaffingRule;

/**
 * What speaks against an opinion on the head of a dispatched agency, and against what the department does. The opinion is sought
 * and is no veto: without one the act is flagged, and refused only where a local rule says so.
 */
final class HeadRules {
    private HeadRules() {}

    static List<Reason> judge(Facts facts, HeadOpinion opinion) {
        Objections objections = new Objections(facts);
        objections.requireNew(
                HeadTables.OPINIONS,
                opinion.agency().value()
                        + Table.KEY_SEPARATOR
                        + opinion.matter().word()
                        + Table.KEY_SEPARATOR
                        + opinion.on());
        Body township = objections.requireBody(opinion.township(), opinion.on());
        Body agency = requireAgency(objections, opinion.agency(), opinion.on());
        if (township != null && township.kind() != BodyKind.TOWNSHIP_GOVERNMENT) {
            objections.add(CommitteeReason.NOT_A_TOWNSHIP, township.id().value());
        } else if (township != null
                && agency != null
                && !Seats.contains(facts, township.division(), agency.division())) {
            objections.add(
                    CommitteeReason.OTHER_TOWNSHIP,
                    agency.id().value(),
                    township.id().value());
        }
        return objections.all();
    }

    static List<Reason> judge(Facts facts, CityFacts city, Local local, HeadAct act) {
        Objections objections = new Objections(facts);
        objections.requireNew(
                HeadTables.ACTS,
                act.agency().value() + Table.KEY_SEPARATOR + act.matter().word() + Table.KEY_SEPARATOR + act.on());
        requireAgency(objections, act.agency(), act.on());
        objections.addAll(local.rules()
                .ask(new StaffingRule.Question(act.matter(), act.agency(), null, opinion(facts, act), act.on()), city));
        return objections.all();
    }

    private static @Nullable Body requireAgency(Objections objections, BodyId id, LocalDate day) {
        Body agency = objections.requireBody(id, day);
        if (agency != null && agency.kind() != BodyKind.DISPATCHED_AGENCY) {
            objections.add(CommitteeReason.NOT_AN_AGENCY, id.value());
            return null;
        }
        return agency;
    }

    /** The last opinion on a matter by the day of an act and after the act of that matter before it, or null. */
    static @Nullable HeadOpinion opinion(Facts facts, HeadAct act) {
        LocalDate after = lastBefore(facts, act);
        HeadOpinion found = null;
        for (Known<HeadOpinion> known :
                facts.of(HeadTables.OPINIONS).group(act.agency().value())) {
            HeadOpinion opinion = known.fact();
            boolean isOfAct = opinion.matter() == act.matter()
                    && !opinion.on().isAfter(act.on())
                    && (after == null || opinion.on().isAfter(after));
            if (isOfAct && (found == null || found.on().isBefore(opinion.on()))) {
                found = opinion;
            }
        }
        return found;
    }

    private static @Nullable LocalDate lastBefore(Facts facts, HeadAct act) {
        LocalDate last = null;
        for (Known<HeadAct> known : facts.of(HeadTables.ACTS).group(act.agency().value())) {
            HeadAct other = known.fact();
            StaffingMatter matter = other.matter();
            if (matter == act.matter()
                    && other.on().isBefore(act.on())
                    && (last == null || other.on().isAfter(last))) {
                last = other.on();
            }
        }
        return last;
    }
}
