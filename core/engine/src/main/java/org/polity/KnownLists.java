package org.polity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.model.duty.DutyDecision;
import org.polity.model.duty.DutyQuestion;
import org.polity.model.duty.PendingTask;
import org.polity.model.list.Contradiction;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListDifference;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;

/** The lists of a {@link KnownCity}. Immutable and thread-safe. */
public interface KnownLists {
    /**
     * All versions of all lists.
     *
     * @return in the order in which they were first recorded
     */
    List<ListVersion> all();

    /**
     * The versions of one list.
     *
     * @param list the list
     * @return by number, empty when the list is unknown
     */
    List<ListVersion> versions(ListId list);

    /**
     * The items of one version.
     *
     * @param list the list
     * @param version the version's number
     * @return in the order in which they were first recorded, empty when the version is unknown
     */
    List<ListItem> items(ListId list, int version);

    /**
     * The version that holds on a day: it begins on the later of its first day and its publication, and holds until a
     * version with a larger number begins or its own end; an earlier version does not come back.
     *
     * @param list the list
     * @param day the day
     * @return the version, or empty when none holds
     */
    Optional<ListVersion> holding(ListId list, LocalDate day);

    /**
     * The difference of two versions of one list, item by item. Where the versions are of other kinds or audiences, the
     * items that stand on both have moved.
     *
     * @param list the list
     * @param from the number of the version before
     * @param to the number of the version after, which may be the smaller one
     * @return the difference, or empty when one of the two versions is unknown
     */
    Optional<ListDifference> difference(ListId list, int from, int to);

    /**
     * The difference of all the lists that hold for an audience on two days, item by item. An item that changes lists, or
     * whose list is of another kind, has moved.
     *
     * @param audience the audience
     * @param from the day before
     * @param to the day after, which may be the earlier one
     * @return the difference, without changes where no list holds on either day
     */
    ListDifference difference(ListAudience audience, LocalDate from, LocalDate to);

    /**
     * Which grants and admissions a difference touches.
     *
     * @param difference a difference of lists of this city
     * @param day what is over on this day is not touched any more
     * @return what is touched, without tasks
     */
    default ListImpact impact(ListDifference difference, LocalDate day) {
        return impact(difference, day, List.of());
    }

    /**
     * Which grants, admissions and tasks a difference touches. Tasks stand with the host, who gives those that are pending.
     *
     * @param difference a difference of lists of this city
     * @param day what is over on this day is not touched any more; tasks are judged as if they were given on it
     * @param pending the tasks that are not finished
     * @return what is touched
     */
    ListImpact impact(ListDifference difference, LocalDate day, List<PendingTask> pending);

    /**
     * The items that stand, on some day, on two lists which contradict each other for one audience.
     *
     * @return by item, then by list and version; empty when the lists agree
     */
    List<Contradiction> contradictions();

    /**
     * May this body ask this of that body, and with what? The lists that apply to the receiver on the day answer.
     *
     * @param question what is asked
     * @return the answer, with its reasons and the list that decided
     */
    DutyDecision decide(DutyQuestion question);
}
