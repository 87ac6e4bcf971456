package org.polity.engine.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionState;
import org.polity.model.list.ItemChange;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListDifference;
import org.polity.model.list.ListId;
import org.polity.model.power.PowerCode;

/** Which admissions a difference of lists touches: those for an item, a power or a list that changed. */
public final class AdmissionImpacts {
    private final Set<ItemId> items = new LinkedHashSet<>();
    private final Set<PowerCode> powers = new LinkedHashSet<>();
    private final Set<ListId> lists = new LinkedHashSet<>();

    private AdmissionImpacts(ListDifference difference) {
        for (ItemChange change : difference.changes()) {
            items.add(change.item());
            Stream.of(change.before(), change.after()).filter(Objects::nonNull).forEach(place -> {
                lists.add(place.version().list());
                PowerCode power = place.item().power();
                if (power != null) {
                    powers.add(power);
                }
            });
        }
    }

    /**
     * The admissions that a difference touches.
     *
     * @param day admissions that were refused, withdrawn or have expired by this day are left out
     * @return by id
     */
    public static List<AdmissionId> of(Facts facts, ListDifference difference, LocalDate day) {
        AdmissionImpacts impacts = new AdmissionImpacts(difference);
        List<AdmissionId> touched = new ArrayList<>();
        for (Known<Admission> known : facts.of(AdmissionTables.ADMISSIONS).all()) {
            Admission admission = known.fact();
            if (impacts.touch(admission) && runs(AdmissionStates.state(facts, admission, day))) {
                touched.add(admission.id());
            }
        }
        touched.sort(null);
        return touched;
    }

    private boolean touch(Admission admission) {
        ItemId duty = admission.duty();
        return (duty != null && items.contains(duty))
                || admission.powers().stream()
                        .anyMatch(selector -> selector.list()
                                .map(lists::contains)
                                .orElseGet(() -> selector.power()
                                        .filter(powers::contains)
                                        .isPresent()));
    }

    private static boolean runs(AdmissionState state) {
        return switch (state) {
            case PENDING, PROVISIONAL, ADMITTED, IN_FORCE, SUSPENDED -> true;
            case REFUSED, WITHDRAWN, EXPIRED -> false;
        };
    }
}
