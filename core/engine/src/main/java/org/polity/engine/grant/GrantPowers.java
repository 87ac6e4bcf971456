package org.polity.engine.grant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Values;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListsGiven;
import org.polity.engine.list.VersionSpan;
import org.polity.engine.power.PowerTables;
import org.polity.model.grant.Grant;
import org.polity.model.grant.PowerSelector;
import org.polity.model.list.ListId;
import org.polity.model.place.DivisionLevel;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.power.PowerKind;

/** What the powers of a grant are, by code and by list, while given rows are judged. */
final class GrantPowers {
    private static final Nature UNKNOWN = new Nature(null, null);

    private final Judging judging;
    private final ListsGiven lists;
    private final Map<PowerCode, Nature> natures = new HashMap<>();
    private final Map<String, Boolean> cityLists = new HashMap<>();

    /** What is asked of a power; null when unknown or unreadable. */
    private record Nature(
            @Nullable PowerKind kind, @Nullable DivisionLevel level) {}

    GrantPowers(Judging judging, ListsGiven lists) {
        this.judging = judging;
        this.lists = lists;
    }

    /** Whether a power is known to be of a kind. */
    boolean isKind(PowerCode code, PowerKind kind) {
        return nature(code).kind == kind;
    }

    /** Whether a power is known to be of level city. */
    boolean isOfCity(PowerCode code) {
        return nature(code).level == DivisionLevel.CITY;
    }

    private Nature nature(PowerCode code) {
        return natures.computeIfAbsent(code, one -> {
            Values<Power> power = judging.find(PowerTables.POWERS, one.value());
            return power == null ? UNKNOWN : new Nature(power.get(PowerTables.KIND), power.get(PowerTables.LEVEL));
        });
    }

    /** Whether a list hands down a power of level city; coercion powers of a list are passed over. */
    boolean handsCityPower(ListId list, int version) {
        return cityLists.computeIfAbsent(
                ListTables.versionKey(list, version),
                key -> lists.powers(list.value(), version).stream().anyMatch(this::isCityPowerOfList));
    }

    /** Whether a power, named by an item, is handed down and of level city. */
    boolean isCityPowerOfList(PowerCode code) {
        return isOfCity(code) && !isKind(code, PowerKind.COERCION);
    }

    /** The version of a list that a grant means; null when none holds, or when that is unsure. */
    @Nullable
    VersionSpan meant(Values<Grant> grant, ListId list) {
        LocalDate day = grant.get(GrantTables.EFFECTIVE_FROM);
        return day == null || !lists.isSure(list.value()) ? null : lists.holding(list.value(), Days.of(day));
    }

    /** Whether a grant surely does not have a power. */
    boolean lacks(Values<Grant> grant, PowerCode code) {
        List<PowerSelector> selectors = grant.get(GrantTables.POWERS);
        if (selectors == null) {
            return false;
        }
        for (PowerSelector selector : selectors) {
            ListId list = selector.list().orElse(null);
            if (list == null ? selector.text().equals(code.value()) : !lacks(grant, list, code)) {
                return false;
            }
        }
        return true;
    }

    private boolean lacks(Values<Grant> grant, ListId list, PowerCode code) {
        VersionSpan version = meant(grant, list);
        return version != null
                && lists.isSureOfItems(list.value())
                && !lists.powers(list.value(), version.version()).contains(code);
    }
}
