package org.polity;

import java.util.List;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;

/** The lists, and the commands that record them. Thread-safe. */
public interface Lists extends KnownLists {
    /**
     * Records a version of a list with its items, or its publication or end. It is refused with
     * {@link org.polity.model.decision.CommandReason#LIST_CONTRADICTS} when it would put an item on lists that contradict
     * each other on days on which they did not before, and with
     * {@link org.polity.model.decision.CommandReason#FACT_REFUSED} when it would add an item to a version that is published
     * already. A load takes both, as history.
     *
     * @param act the head of the act
     * @param version the version
     * @param items its items
     * @return what became of it
     */
    Outcome publish(Act act, ListVersion version, List<ListItem> items);
}
