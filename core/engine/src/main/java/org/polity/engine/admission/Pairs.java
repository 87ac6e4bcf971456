package org.polity.engine.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyTables;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListVersions;
import org.polity.engine.power.PowerTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;

/**
 * The powers and bodies that selectors mean on a day, each once, and what they name that is not known.
 *
 * @param powers the powers, in the order in which they are named
 * @param receivers the bodies that exist on the day, in the order in which they are named
 * @param unknownPowers codes and lists that are not known, or of which no version holds
 * @param unknownBodies bodies that are not known or do not exist on the day
 */
public record Pairs(List<Power> powers, List<Body> receivers, List<String> unknownPowers, List<String> unknownBodies) {
    /** What selectors mean on a day. */
    public static Pairs of(Facts facts, List<PowerSelector> powers, List<RecipientSelector> receivers, LocalDate day) {
        List<String> unknownPowers = new ArrayList<>();
        List<String> unknownBodies = new ArrayList<>();
        Map<PowerCode, Power> found = new LinkedHashMap<>();
        for (PowerSelector selector : powers) {
            List<PowerCode> codes = selector.list()
                    .map(list -> codes(facts, list.value(), day))
                    .orElseGet(() -> List.of(new PowerCode(selector.text())));
            if (codes.isEmpty()) {
                unknownPowers.add(selector.text());
            }
            for (PowerCode code : codes) {
                Known<Power> power = facts.find(PowerTables.POWERS, code.value());
                if (power == null) {
                    unknownPowers.add(code.value());
                } else {
                    found.putIfAbsent(code, power.fact());
                }
            }
        }
        return new Pairs(
                List.copyOf(found.values()),
                bodies(facts, receivers, day, unknownBodies),
                unknownPowers,
                unknownBodies);
    }

    private static List<PowerCode> codes(Facts facts, String list, LocalDate day) {
        Known<ListVersion> version =
                ListVersions.holding(facts.of(ListTables.LISTS).group(list), Days.of(day));
        if (version == null) {
            return List.of();
        }
        List<PowerCode> codes = new ArrayList<>();
        String key = ListTables.versionKey(version.fact().list(), version.fact().version());
        for (Known<ListItem> item : facts.of(ListTables.LIST_ITEMS).group(key)) {
            PowerCode power = item.fact().power();
            if (power != null) {
                codes.add(power);
            }
        }
        return codes;
    }

    private static List<Body> bodies(
            Facts facts, List<RecipientSelector> selectors, LocalDate day, List<String> unknown) {
        Map<BodyId, Body> found = new LinkedHashMap<>();
        for (RecipientSelector selector : selectors) {
            BodyKind kind = selector.kind().orElse(null);
            if (kind != null) {
                for (Known<Body> known : facts.of(BodyTables.BODIES).all()) {
                    if (known.fact().kind() == kind && known.fact().existence().contains(day)) {
                        found.putIfAbsent(known.fact().id(), known.fact());
                    }
                }
            } else {
                Body body = CommitteeBodies.find(facts, new BodyId(selector.text()));
                if (body == null || !body.existence().contains(day)) {
                    unknown.add(selector.text());
                } else {
                    found.putIfAbsent(body.id(), body);
                }
            }
        }
        return List.copyOf(found.values());
    }
}
