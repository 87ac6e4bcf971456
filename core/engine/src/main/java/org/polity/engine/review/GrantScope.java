package org.polity.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.engine.admission.Pairs;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.place.PlaceTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantMode;
import org.polity.model.grant.GrantStart;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.power.PowerKind;

/**
 * What a grant hands to whom on a day, and what of it was taken back or rests. Its powers are those of the list versions
 * that hold on its first day, without coercion, which follows its penalty. Read once for many questions, by one thread.
 */
final class GrantScope {
    private static final Comparator<GrantChange> SUSPENSIONS_LAST =
            Comparator.comparing(GrantChange::on).thenComparing(change -> change.change() == ChangeKind.SUSPEND);

    private final Facts facts;
    private final Grant grant;
    private final LocalDate day;
    private final Map<PowerCode, Power> powers = new LinkedHashMap<>();
    private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
    private final List<GrantChange> ofAllPowers = new ArrayList<>();
    private final Map<PowerCode, List<GrantChange>> ofPower = new LinkedHashMap<>();

    GrantScope(Facts facts, Grant grant, LocalDate day) {
        this.facts = facts;
        this.grant = grant;
        this.day = day;
        LocalDate first = grant.effective().fromInclusive();
        for (Power power : Pairs.of(facts, grant.powers(), List.of(), first == null ? day : first)
                .powers()) {
            if (power.kind() != PowerKind.COERCION) {
                powers.put(power.code(), power);
            }
        }
        Pairs.of(facts, List.of(), grant.recipients(), day).receivers().forEach(body -> bodies.put(body.id(), body));
        facts.of(GrantTables.GRANT_CHANGES).group(grant.id().value()).stream()
                .map(Known::fact)
                .filter(change -> !change.on().isAfter(day))
                .sorted(SUSPENSIONS_LAST)
                .forEach(this::add);
    }

    private void add(GrantChange change) {
        if (change.powers().isEmpty()) {
            ofAllPowers.add(change);
        }
        change.powers()
                .forEach(power -> ofPower.computeIfAbsent(power, code -> new ArrayList<>())
                        .add(change));
    }

    Grant grant() {
        return grant;
    }

    /** The powers, in the order in which the grant names them. */
    List<Power> powers() {
        return List.copyOf(powers.values());
    }

    /** The recipients that exist on the day, in the order in which the grant names them. */
    List<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    @Nullable
    Power power(PowerCode code) {
        return powers.get(code);
    }

    /** Whether the grant hands a power to a body, and no published recall has taken it back by the day. */
    boolean hands(PowerCode power, BodyId body) {
        return powers.containsKey(power) && bodies.containsKey(body) && !isRecalled(power, body);
    }

    private boolean isRecalled(PowerCode power, BodyId body) {
        return changes(power, body).stream()
                .anyMatch(change -> change.change() == ChangeKind.RECALL
                        && change.publishedOn() != null
                        && !change.publishedOn().isAfter(day));
    }

    /** Whether the last suspension or resumption by the day is a suspension. */
    boolean isSuspended(PowerCode power, BodyId body) {
        ChangeKind last = null;
        for (GrantChange change : changes(power, body)) {
            if (change.change() != ChangeKind.RECALL) {
                last = change.change();
            }
        }
        return last == ChangeKind.SUSPEND;
    }

    /** The changes that meet a power and a body, by day; a suspension comes last, so that it counts. */
    private List<GrantChange> changes(PowerCode power, BodyId body) {
        List<GrantChange> own = ofPower.getOrDefault(power, List.of());
        if (own.isEmpty() && ofAllPowers.isEmpty()) {
            return own;
        }
        List<GrantChange> met = new ArrayList<>(ofAllPowers);
        met.addAll(own);
        met.removeIf(
                change -> !change.recipients().isEmpty() && !change.recipients().contains(body));
        met.sort(SUSPENSIONS_LAST);
        return met;
    }

    /** Whether the grant is published and has its effect on the day, in some place. */
    boolean isInForce() {
        LocalDate published = grant.publishedOn();
        return published != null && !published.isAfter(day) && grant.effective().contains(day);
    }

    /** Whether a county has started it where a body is; only an assigned grant needs that. */
    boolean hasStarted(Body body) {
        if (grant.mode() != GrantMode.ASSIGNED) {
            return true;
        }
        for (Known<GrantStart> known :
                facts.of(GrantTables.GRANT_STARTS).group(grant.id().value())) {
            GrantStart start = known.fact();
            LocalDate published = start.publishedOn();
            boolean begun = published != null
                    && !published.isAfter(day)
                    && !start.startOn().isAfter(day);
            if (begun && contains(facts, start.division(), body.division())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a division contains another, or is it. */
    static boolean contains(Facts facts, DivisionCode outer, DivisionCode inner) {
        @Nullable DivisionCode at = inner;
        while (at != null && !at.equals(outer)) {
            Known<Division> division = facts.find(PlaceTables.DIVISIONS, at.value());
            at = division == null ? null : division.fact().parent();
        }
        return at != null;
    }
}
