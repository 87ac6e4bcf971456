package org.polity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.model.duty.DutyDecision;
import org.polity.model.duty.DutyQuestion;
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
     * May this body ask this of that body, and with what? The lists that apply to the receiver on the day answer.
     *
     * @param question what is asked
     * @return the answer, with its reasons and the list that decided
     */
    DutyDecision decide(DutyQuestion question);
}
