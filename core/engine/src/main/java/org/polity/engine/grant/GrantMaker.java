package org.polity.engine.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Bits;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Keys;
import org.polity.engine.basis.Known;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListVersions;
import org.polity.engine.place.DivisionNode;
import org.polity.engine.power.PowerNode;
import org.polity.model.basis.BodyId;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantStart;
import org.polity.model.grant.PowerSelector;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.power.PowerCode;
import org.polity.model.power.PowerKind;

/**
 * Makes the flat form of a grant from the facts: what its lists give on its first day, where it has started, and what
 * changed.
 */
public final class GrantMaker {
    private final Facts facts;
    private final Keys bodies;
    private final Keys powers;
    private final Keys divisions;
    private final Keys words;
    private final IntFunction<@Nullable DivisionNode> divisionOf;
    private final IntFunction<@Nullable PowerNode> powerOf;

    public GrantMaker(
            Facts facts,
            Keys bodies,
            Keys powers,
            Keys divisions,
            Keys words,
            IntFunction<@Nullable DivisionNode> divisionOf,
            IntFunction<@Nullable PowerNode> powerOf) {
        this.facts = facts;
        this.bodies = bodies;
        this.powers = powers;
        this.divisions = divisions;
        this.words = words;
        this.divisionOf = divisionOf;
        this.powerOf = powerOf;
    }

    /** The flat form of a grant that the facts know. */
    public GrantNode make(int handle, String id) {
        Known<Grant> known = facts.find(GrantTables.GRANTS, id);
        if (known == null) {
            throw new IllegalStateException("nothing is known of grant " + id);
        }
        Grant grant = known.fact();
        BodyId from = grant.from();
        return new GrantNode(
                handle,
                grant,
                from == null ? -1 : bodies.handle(from.value()),
                powers(grant),
                Bits.of(grant.sanctions().stream().mapToInt(words::handle).toArray()),
                starts(id),
                changes(id));
    }

    private Bits powers(Grant grant) {
        List<PowerCode> codes = new ArrayList<>();
        for (PowerSelector selector : grant.powers()) {
            selector.power().ifPresent(codes::add);
            selector.list().ifPresent(list -> addItems(grant, list, codes));
        }
        return Bits.of(codes.stream()
                .mapToInt(code -> powers.handle(code.value()))
                .filter(this::isNoCoercion)
                .toArray());
    }

    private void addItems(Grant grant, ListId list, List<PowerCode> codes) {
        int firstDay = Days.from(grant.effective().fromInclusive());
        Known<ListVersion> holding =
                ListVersions.holding(facts.of(ListTables.LISTS).group(list.value()), firstDay);
        if (holding == null) {
            return;
        }
        String version = ListTables.versionKey(list, holding.fact().version());
        for (Known<ListItem> item : facts.of(ListTables.LIST_ITEMS).group(version)) {
            PowerCode power = item.fact().power();
            if (power != null) {
                codes.add(power);
            }
        }
    }

    private boolean isNoCoercion(int power) {
        PowerNode node = powerOf.apply(power);
        return node != null && node.kind != PowerKind.COERCION;
    }

    private Starts starts(String id) {
        List<Known<GrantStart>> known = facts.of(GrantTables.GRANT_STARTS).group(id);
        if (known.isEmpty()) {
            return Starts.NONE;
        }
        List<GrantStart> rows = new ArrayList<>(known.size());
        List<DivisionNode> where = new ArrayList<>(known.size());
        for (Known<GrantStart> start : known) {
            DivisionNode division =
                    divisionOf.apply(divisions.handle(start.fact().division().value()));
            if (division != null) {
                rows.add(start.fact());
                where.add(division);
            }
        }
        return new Starts(rows, where);
    }

    private Changes changes(String id) {
        List<Known<GrantChange>> known = facts.of(GrantTables.GRANT_CHANGES).group(id);
        if (known.isEmpty()) {
            return Changes.NONE;
        }
        List<Changes.Change> rows = new ArrayList<>(known.size());
        for (Known<GrantChange> change : known) {
            GrantChange row = change.fact();
            Bits ofPowers = row.powers().isEmpty()
                    ? null
                    : Bits.of(row.powers().stream()
                            .mapToInt(code -> powers.handle(code.value()))
                            .toArray());
            Bits ofBodies = row.recipients().isEmpty()
                    ? null
                    : Bits.of(row.recipients().stream()
                            .mapToInt(body -> bodies.handle(body.value()))
                            .toArray());
            rows.add(new Changes.Change(row, ofPowers, ofBodies));
        }
        return new Changes(rows);
    }
}
