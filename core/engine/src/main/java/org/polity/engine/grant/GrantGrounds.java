package org.polity.engine.grant;

import java.util.ArrayList;
import java.util.List;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.FoundGrounds;
import org.polity.engine.basis.Known;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListVersions;
import org.polity.engine.place.PlaceGrounds;
import org.polity.model.basis.BodyId;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantMode;
import org.polity.model.grant.GrantStart;
import org.polity.model.grant.PowerSelector;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.place.DivisionCode;
import org.polity.model.power.PowerCode;

/**
 * What makes a grant hand a power to a recipient, or not any more, or not yet: the grant, the item of the list version
 * through which the power came, the starts where the recipient lies, and the changes that met it.
 */
public final class GrantGrounds {
    private final FoundGrounds found;
    private final PowerCode power;
    private final int held;
    private final int day;

    /**
     * @param power the power that grants name; for a coercion power its penalty
     * @param held the day on which the title must be held
     * @param day the day of the question
     */
    public GrantGrounds(FoundGrounds found, PowerCode power, int held, int day) {
        this.found = found;
        this.power = power;
        this.held = held;
        this.day = day;
    }

    /**
     * Adds the grounds of a grant.
     *
     * @param recipients the recipient, and the bodies that it carries on: a change that names any names it
     * @param division the division of the body that the grant named
     */
    public void add(Grant grant, List<BodyId> recipients, DivisionCode division) {
        found.add(GrantTables.GRANTS, grant.id().value());
        if (grant.powers().stream().noneMatch(this::namesThePower)) {
            for (PowerSelector selector : grant.powers()) {
                selector.list().ifPresent(list -> addItems(grant, list));
            }
        }
        if (grant.mode() == GrantMode.ASSIGNED) {
            addStarts(grant, division);
        }
        for (Known<GrantChange> change :
                found.facts().of(GrantTables.GRANT_CHANGES).group(grant.id().value())) {
            if (meets(change.fact(), recipients)) {
                found.add(GrantTables.GRANT_CHANGES, change);
            }
        }
    }

    private boolean namesThePower(PowerSelector selector) {
        return selector.power().filter(power::equals).isPresent();
    }

    private void addItems(Grant grant, ListId list) {
        int firstDay = Days.from(grant.effective().fromInclusive());
        Known<ListVersion> holding =
                ListVersions.holding(found.facts().of(ListTables.LISTS).group(list.value()), firstDay);
        if (holding == null) {
            return;
        }
        String version = ListTables.versionKey(list, holding.fact().version());
        for (Known<ListItem> item : found.facts().of(ListTables.LIST_ITEMS).group(version)) {
            if (power.equals(item.fact().power())) {
                found.add(ListTables.LISTS, holding);
                found.add(ListTables.LIST_ITEMS, item);
            }
        }
    }

    /** The start by which the grant has started; while there is none, every start that is to come. */
    private void addStarts(Grant grant, DivisionCode division) {
        List<Known<GrantStart>> starts = new ArrayList<>();
        for (Known<GrantStart> start :
                found.facts().of(GrantTables.GRANT_STARTS).group(grant.id().value())) {
            if (PlaceGrounds.liesIn(division, start.fact().division(), found)) {
                starts.add(start);
            }
        }
        List<Known<GrantStart>> begun = starts.stream()
                .filter(start -> Starts.from(start.fact()) <= held)
                .limit(1)
                .toList();
        for (Known<GrantStart> start : begun.isEmpty() ? starts : begun) {
            found.add(GrantTables.GRANT_STARTS, start);
            PlaceGrounds.add(division, start.fact().division(), found);
        }
    }

    private boolean meets(GrantChange change, List<BodyId> recipients) {
        return Days.of(change.on()) <= day
                && (change.powers().isEmpty() || change.powers().contains(power))
                && (change.recipients().isEmpty()
                        || change.recipients().stream().anyMatch(recipients::contains));
    }
}
