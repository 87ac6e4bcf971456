package org.polity.model.committee;

import org.polity.model.basis.Fact;

/**
 * A vote on a motion about an item (表决). Motion and result are two things. Immutable.
 *
 * @param meeting the meeting
 * @param number its number within the meeting, 1 or more
 * @param item the item, as the meeting has it
 * @param motion what was moved
 * @param ayes votes for the motion, 0 or more
 * @param noes votes against it, 0 or more
 * @param abstentions those that abstained, 0 or more
 * @param result what became of the motion
 */
public record Resolution(
        MeetingId meeting,
        int number,
        String item,
        MotionKind motion,
        int ayes,
        int noes,
        int abstentions,
        MotionResult result)
        implements Fact {
    /**
     * How the item stands after it.
     *
     * @return undecided when the motion failed
     */
    public ItemStanding standing() {
        if (result == MotionResult.FAILED) {
            return ItemStanding.UNDECIDED;
        }
        return switch (motion) {
            case APPROVE -> ItemStanding.APPROVED;
            case DENY -> ItemStanding.DENIED;
            case AMEND -> ItemStanding.AMENDED;
            case POSTPONE -> ItemStanding.POSTPONED;
            case NOTE -> ItemStanding.NOTED;
        };
    }

    /**
     * What a simple majority of the votes makes of the motion; abstentions do not count.
     *
     * @return carried when more vote for it than against it
     */
    public MotionResult byVotes() {
        return ayes > noes ? MotionResult.CARRIED : MotionResult.FAILED;
    }
}
