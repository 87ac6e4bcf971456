package org.polity.engine.admission;

import static org.polity.model.admission.AdmissionReason.CANNOT_CATCH;
import static org.polity.model.admission.AdmissionReason.CANNOT_LET_GO;
import static org.polity.model.admission.AdmissionReason.CANNOT_RUN;
import static org.polity.model.admission.AdmissionReason.PARAMETER_UNKNOWN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.Workforce;
import org.polity.engine.decision.Parameters;
import org.polity.engine.decision.Wording;
import org.polity.engine.place.PlaceTables;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Equipment;
import org.polity.model.decision.LegalParameter;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionLevel;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;

/**
 * Whether a power can be let go, caught and run (放得下、接得住、管得好), with the exact gap when it cannot. Asked for many
 * powers and receivers of one day, by one thread.
 */
final class CapacityGate {
    /** How many officers the law asks for; Administrative Penalty Law (2021) Art. 42. */
    static final String OFFICERS_LEAST = "penalty.officers_least";

    private static final Wording OF_CITY =
            new Wording("放不下：“{0}”属于市级部门职权。", "It cannot be let go: {0} is a power of the city level.");
    private static final Wording OF_TOWNSHIP =
            new Wording("放不下：“{0}”本属镇街法定职权。", "It cannot be let go: {0} is a power that townships have by law.");
    private static final Wording COERCION = new Wording(
            "放不下：“{0}”属行政强制，随处罚转移，不得单独下放。",
            "It cannot be let go: {0} is coercion, which follows its penalty and never goes alone.");
    private static final Wording NOT_IN_FORCE =
            new Wording("放不下：“{0}”的依据在{1}不在有效期内。", "It cannot be let go: on {1} the basis of {0} is not in force.");
    private static final Wording OFFICERS = new Wording(
            "接不住：{0}须有{2}名持“{1}”领域有效执法证的人员，现有{3}名。",
            "It cannot be caught: {0} needs {2} officers with a valid certificate for {1}, and has {3}.");
    private static final Wording EQUIPMENT =
            new Wording("接不住：{0}缺少装备“{1}”。", "It cannot be caught: {0} needs {1}, and has none.");

    private final Facts facts;
    private final LocalDate day;
    private final Optional<LegalParameter> officersLeast;
    private final Workforce workforce;
    private final boolean hasCounties;
    private final Map<String, Boolean> guided = new HashMap<>();

    CapacityGate(Facts facts, Parameters parameters, LocalDate day) {
        this.facts = facts;
        this.day = day;
        officersLeast = parameters.find(OFFICERS_LEAST, day);
        workforce = new Workforce(facts, day);
        hasCounties = facts.of(PlaceTables.DIVISIONS).all().stream()
                .anyMatch(known -> known.fact().level() == DivisionLevel.COUNTY);
    }

    void judge(Power power, Body receiver, Objections objections) {
        judgeHolder(power, objections);
        judgeOfficers(power, receiver, objections);
        judgeGuidance(power, receiver, objections);
    }

    /** Only what a county department holds can be handed down; coercion follows its penalty and never goes alone. */
    private void judgeHolder(Power power, Objections objections) {
        if (power.level() == DivisionLevel.CITY && hasCounties) {
            objections.add(CANNOT_LET_GO, OF_CITY, null, power.name());
        } else if (power.level() == DivisionLevel.TOWNSHIP) {
            objections.add(CANNOT_LET_GO, OF_TOWNSHIP, null, power.name());
        } else if (power.kind() == PowerKind.COERCION) {
            objections.add(CANNOT_LET_GO, COERCION, null, power.name());
        } else if (!power.inForce().contains(day)) {
            objections.add(CANNOT_LET_GO, NOT_IN_FORCE, null, power.name(), day.toString());
        }
    }

    private void judgeOfficers(Power power, Body receiver, Objections objections) {
        if (power.kind() != PowerKind.PENALTY && power.kind() != PowerKind.INSPECTION) {
            return;
        }
        if (officersLeast.isEmpty()) {
            objections.add(PARAMETER_UNKNOWN, OFFICERS_LEAST, day.toString());
            return;
        }
        int needed = officersLeast.get().value().intValue();
        int there = workforce.qualified(receiver.id(), power.domain());
        if (there < needed) {
            objections.add(
                    CANNOT_CATCH,
                    OFFICERS,
                    officersLeast.get().source(),
                    receiver.name(),
                    power.domain(),
                    Integer.toString(needed),
                    Integer.toString(there));
        }
    }

    /** What the admission asks the receiver to have. */
    void judgeEquipment(List<String> needed, Body receiver, Objections objections) {
        List<String> there = facts.of(BodyTables.EQUIPMENT).group(receiver.id().value()).stream()
                .map(Known::fact)
                .filter(equipment -> equipment.had().contains(day))
                .map(Equipment::word)
                .toList();
        for (String word : needed) {
            if (!there.contains(word)) {
                objections.add(CANNOT_CATCH, EQUIPMENT, null, receiver.name(), word);
            }
        }
    }

    /** A department of the power's field must be there, in the receiver's county or the city, to guide and supervise. */
    private void judgeGuidance(Power power, Body receiver, Objections objections) {
        String key = power.domain() + '\n' + receiver.division();
        boolean found = guided.computeIfAbsent(
                key,
                ignored -> facts.of(BodyTables.BODIES).all().stream()
                        .map(Known::fact)
                        .anyMatch(body -> body.kind() == BodyKind.DEPARTMENT
                                && body.existence().contains(day)
                                && body.domains().contains(power.domain())
                                && contains(body.division(), receiver.division())));
        if (!found) {
            objections.add(CANNOT_RUN, power.domain(), receiver.name());
        }
    }

    private boolean contains(DivisionCode outer, DivisionCode inner) {
        @Nullable DivisionCode at = inner;
        while (at != null && !at.equals(outer)) {
            Known<Division> division = facts.find(PlaceTables.DIVISIONS, at.value());
            at = division == null ? null : division.fact().parent();
        }
        return at != null;
    }
}
