package org.polity;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.admission.AdmissionId;
import org.polity.model.basis.BodyId;
import org.polity.model.duty.DutyDecision;
import org.polity.model.duty.PendingTask;
import org.polity.model.grant.GrantId;
import org.polity.model.list.ItemChangeKind;
import org.polity.model.list.ItemId;
import org.polity.model.power.PowerCode;

/**
 * What a difference of lists touches. A grant means for ever the version of a list that holds on the grant's first day: a
 * new version takes nothing from it and gives nothing to it, so that what is touched is what somebody has to act on.
 *
 * @param day the day; what is over by then is left out
 * @param grants the grants touched, by id
 * @param admissions the admissions that are still running and name a list, an item or a power that changed, by id
 * @param tasks the pending tasks whose item changed for their receiver, in the order in which they were given
 */
public record ListImpact(
        LocalDate day, List<TouchedGrant> grants, List<AdmissionId> admissions, List<TouchedTask> tasks) {
    /** Copies the lists. */
    public ListImpact {
        grants = List.copyOf(grants);
        admissions = List.copyOf(admissions);
        tasks = List.copyOf(tasks);
    }

    /**
     * A pending task whose item changed on the lists that apply to its receiver.
     *
     * @param task the task
     * @param change what became of the item
     * @param decision what the lists say of the same task on the day of the impact
     */
    public record TouchedTask(PendingTask task, ItemChangeKind change, DutyDecision decision) {}

    /**
     * A grant that names a list of the difference, or by its code a power of an item that changed. A grant that hands the
     * power down by another list rests on that list and is not touched.
     *
     * @param grant the grant
     * @param namesList whether it names a list of the difference, else it names the powers by their codes
     * @param recipients the bodies that it reaches and that exist on the day, by id
     * @param powers the powers of items that changed, in the order of the changes; without a power an item touches no grant
     */
    public record TouchedGrant(GrantId grant, boolean namesList, List<BodyId> recipients, List<TouchedPower> powers) {
        /** Copies the lists. */
        public TouchedGrant {
            recipients = List.copyOf(recipients);
            powers = List.copyOf(powers);
        }

        /**
         * The powers whose item left the lists while the grant hands them down still: to be recalled, or to be listed.
         *
         * @return in the order of the changes
         */
        public List<TouchedPower> stillHandedDown() {
            return powers.stream()
                    .filter(power -> power.change() == ItemChangeKind.DROPPED && power.holders() > 0)
                    .toList();
        }

        /**
         * The powers whose item came onto the lists and which this grant hands to nobody: they need a grant.
         *
         * @return in the order of the changes
         */
        public List<TouchedPower> notHandedDown() {
            return powers.stream()
                    .filter(power -> power.change() == ItemChangeKind.ADDED && power.holders() == 0)
                    .toList();
        }
    }

    /**
     * A power of an item that changed, under one grant.
     *
     * @param power the power
     * @param item the item that names it, before or after
     * @param change what became of the item
     * @param holders how many recipients have it by this grant, recalls taken off; 0 when the grant does not hand it down
     */
    public record TouchedPower(PowerCode power, ItemId item, ItemChangeKind change, int holders) {}
}
