package org.polity.engine.grant;

import org.polity.engine.basis.Column;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Row;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListsGiven;
import org.polity.engine.list.VersionSpan;
import org.polity.engine.place.DivisionCheck;
import org.polity.engine.place.PlaceTables;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantMode;
import org.polity.model.grant.PowerSelector;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.place.Division;
import org.polity.model.power.PowerCode;
import org.polity.spi.city.ProblemCode;

/**
 * What given rows may do to a grant that is known: leave it without a version of its list, or put a power of level city
 * into it. The problem stands at the cell that does it.
 */
final class KnownGrantCheck {
    private final Judging judging;
    private final ListsGiven lists;
    private final GrantPowers powers;
    private final boolean counties;

    private KnownGrantCheck(Judging judging, ListsGiven lists, GrantPowers powers) {
        this.judging = judging;
        this.lists = lists;
        this.powers = powers;
        counties = DivisionCheck.hasCounties(judging);
    }

    static void judge(Judging judging, ListsGiven lists, GrantPowers powers) {
        KnownGrantCheck check = new KnownGrantCheck(judging, lists, powers);
        for (String list : lists.touched()) {
            for (Known<Grant> known : judging.known().of(GrantTables.GRANTS).group(list)) {
                check.judge(known.fact(), list);
            }
        }
        Row<Division> county = DivisionCheck.firstCounty(judging);
        if (county != null) {
            judging.known().of(GrantTables.GRANTS).all().forEach(known -> check.judge(known.fact(), county));
        }
    }

    private void judge(Grant grant, String list) {
        if (!lists.isSure(list)) {
            return;
        }
        int day = Days.from(grant.effective().fromInclusive());
        VersionSpan holding = lists.holding(list, day);
        VersionSpan begun = lists.begun(list, day);
        if (holding != null) {
            if (counties && grant.mode() == GrantMode.ASSIGNED) {
                judgeLevels(grant, list, holding.version());
            }
        } else if (begun != null) {
            Row<ListVersion> row = lists.givenVersion(list, begun.version());
            if (row != null) {
                reportEnded(row, grant);
            }
        }
    }

    /** The version with the largest number that has begun has ended: without its end, or before it was published, one held. */
    private void reportEnded(Row<ListVersion> row, Grant grant) {
        boolean endIsNew = row.state() == Row.State.NEW || row.fills(ListTables.EFFECTIVE_UNTIL);
        Column<ListVersion, ?> column = endIsNew ? ListTables.EFFECTIVE_UNTIL : ListTables.PUBLISHED_ON;
        judging.report(
                row,
                column,
                ProblemCode.CONFLICT,
                "the recorded grant `" + grant.id() + "` names this list and would have no version that holds on "
                        + grant.effective().fromInclusive());
    }

    private void judgeLevels(Grant grant, String list, int version) {
        for (Row<ListItem> item : lists.givenItems(list, version)) {
            PowerCode code = item.get(ListTables.POWER);
            if (code != null && powers.isCityPowerOfList(code)) {
                judging.report(item, ListTables.POWER, ProblemCode.LEVEL_WRONG, pastCounties(grant));
            }
        }
        Row<ListVersion> row = lists.givenVersion(list, version);
        boolean published = row != null && row.fills(ListTables.PUBLISHED_ON);
        if (row != null && published && powers.handsCityPower(new ListId(list), version)) {
            judging.report(row, ListTables.PUBLISHED_ON, ProblemCode.LEVEL_WRONG, pastCounties(grant));
        }
    }

    private void judge(Grant grant, Row<Division> county) {
        boolean passes = grant.mode() == GrantMode.ASSIGNED
                && grant.powers().stream().anyMatch(selector -> isOfCity(grant, selector));
        if (passes) {
            judging.report(county, PlaceTables.LEVEL, ProblemCode.CONFLICT, pastCounties(grant));
        }
    }

    private boolean isOfCity(Grant grant, PowerSelector selector) {
        ListId list = selector.list().orElse(null);
        if (list == null) {
            return selector.power().filter(powers::isOfCity).isPresent();
        }
        VersionSpan version = powers.meant(GrantTables.GRANTS.values(grant), list);
        return version != null && powers.handsCityPower(list, version.version());
    }

    private static String pastCounties(Grant grant) {
        return "the recorded assigned grant `" + grant.id() + "` would hand a power of level city past the counties";
    }
}
