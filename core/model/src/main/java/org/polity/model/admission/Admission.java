package org.polity.model.admission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.list.ItemId;

/**
 * An application for admission (准入申请): powers, or one duty, to townships or committees, with the package that comes
 * down with it. What is missing in the package is null, so that the refusal can name it. Immutable.
 *
 * @param id its identifier
 * @param applicant who applies
 * @param appliedOn the day of the application
 * @param powers the powers; empty exactly when a duty is given
 * @param duty the duty, an item of any list or of none, or null when powers are given
 * @param receivers to whom; at least one
 * @param role the receiver's part
 * @param basis its basis in law as cited, or null
 * @param authority the document that gives the authority (权随事转), or null
 * @param payer who pays (费随事转), or null
 * @param fund the money, or null
 * @param staff how many people come down (人随事转), or null; 0 says that none are needed
 * @param standard the standard of the work, or null
 * @param equipment the equipment that the receiver needs
 * @param startsOn the first day asked for
 * @param endsOn the first day after a temporary admission, or null for a lasting one
 * @param emergency whether danger to life or public safety asks for provisional entry
 * @param renews the admission that it renews, or null
 */
public record Admission(
        AdmissionId id,
        BodyId applicant,
        LocalDate appliedOn,
        List<PowerSelector> powers,
        @Nullable ItemId duty,
        List<RecipientSelector> receivers,
        AdmissionRole role,
        @Nullable String basis,
        @Nullable Instrument authority,
        @Nullable BodyId payer,
        @Nullable Money fund,
        @Nullable Integer staff,
        @Nullable String standard,
        List<String> equipment,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean emergency,
        @Nullable AdmissionId renews)
        implements Fact {
    // Copies the lists; refuses neither or both of powers and duty, no receiver, and an end before the start.
    public Admission {
        powers = List.copyOf(powers);
        receivers = List.copyOf(receivers);
        equipment = List.copyOf(equipment);
        if (powers.isEmpty() == (duty == null)) {
            throw new IllegalArgumentException("admission " + id + ": give powers, or a duty, and not both");
        }
        if (receivers.isEmpty()) {
            throw new IllegalArgumentException("admission " + id + " has no receiver: name at least one");
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException(
                    "admission " + id + " ends on " + endsOn + " before it starts on " + startsOn);
        }
    }
}
