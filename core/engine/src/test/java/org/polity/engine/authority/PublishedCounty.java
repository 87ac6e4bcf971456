package org.polity.engine.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.engine.city.Snapshot;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.list.ListTables;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.power.PowerTables;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantId;
import org.polity.model.grant.GrantMode;
import org.polity.model.grant.GrantStart;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionLevel;
import org.polity.model.power.FineRange;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.power.PowerKind;

/** A county with townships {@code T0}, {@code T1} … and their governments {@code G0} …, for lists and grants to be tried on. */
final class PublishedCounty {
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    static final LocalDate SECOND = LocalDate.of(2025, 1, 1);
    private static final DivisionCode CITY = new DivisionCode("C");
    private static final DivisionCode COUNTY = new DivisionCode("Y");
    private static final Instrument NOTICE = new Instrument("公告");

    private Snapshot known = Snapshot.empty();
    private Snapshot.Editor editor = known.edit();
    private long position;

    PublishedCounty(int townships) {
        put(PlaceTables.DIVISIONS, new Division(CITY, "市", DivisionLevel.CITY, null, null));
        put(PlaceTables.DIVISIONS, new Division(COUNTY, "县", DivisionLevel.COUNTY, null, CITY));
        body("fire", BodyKind.DEPARTMENT, COUNTY);
        for (int i = 0; i < townships; i++) {
            DivisionCode code = new DivisionCode("T" + i);
            put(PlaceTables.DIVISIONS, new Division(code, "镇" + i, DivisionLevel.TOWNSHIP, null, COUNTY));
            body("G" + i, BodyKind.TOWNSHIP_GOVERNMENT, code);
        }
    }

    private void body(String id, BodyKind kind, DivisionCode division) {
        put(
                BodyTables.BODIES,
                new Body(new BodyId(id), id, kind, division, null, List.of("enforcement"), Period.ALWAYS));
    }

    private <F extends Fact> void put(Table<F> table, F fact) {
        editor.record(table, fact, ++position);
    }

    Snapshot build() {
        known = editor.build(position);
        editor = known.edit();
        return known;
    }

    List<String> townships(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(i -> "G" + i).toList();
    }

    /** So many penalties {@code name-0}, {@code name-1} …, in force until a day or for ever. */
    void powers(String name, int count, DivisionLevel level, @Nullable LocalDate until) {
        FineRange none = new FineRange(null, null);
        for (int i = 0; i < count; i++) {
            put(
                    PowerTables.POWERS,
                    new Power(
                            new PowerCode(name + "-" + i),
                            "职权",
                            PowerKind.PENALTY,
                            "enforcement",
                            level,
                            "法",
                            new Period(LocalDate.of(2015, 1, 1), until),
                            List.of("warning"),
                            none,
                            none,
                            null));
        }
    }

    /** The first version holds from {@link #FIRST}, the second from {@link #SECOND}. */
    void list(String id, int version, List<String> powers) {
        ListId list = new ListId(id);
        LocalDate from = version == 1 ? FIRST : SECOND;
        put(
                ListTables.LISTS,
                new ListVersion(
                        list,
                        version,
                        ListKind.PENALTY_POWERS,
                        ListAudience.TOWNSHIP,
                        "清单",
                        from.minusDays(30),
                        Period.from(from),
                        NOTICE));
        for (String power : powers) {
            put(
                    ListTables.LIST_ITEMS,
                    new ListItem(list, version, new ItemId(power), "事项", new PowerCode(power), null, null, List.of()));
        }
    }

    void assign(String id, String list, LocalDate from, List<String> recipients) {
        grant(id, GrantMode.ASSIGNED, null, list, Period.from(from), recipients);
        put(GrantTables.GRANT_STARTS, new GrantStart(new GrantId(id), COUNTY, from, from.minusDays(10)));
    }

    void entrust(String id, String list, List<String> recipients) {
        Period days = new Period(FIRST, SECOND.plusYears(1));
        grant(id, GrantMode.ENTRUSTED, new BodyId("fire"), list, days, recipients);
    }

    private void grant(
            String id, GrantMode mode, @Nullable BodyId from, String list, Period days, List<String> recipients) {
        LocalDate first = days.fromInclusive();
        put(
                GrantTables.GRANTS,
                new Grant(
                        new GrantId(id),
                        mode,
                        from,
                        List.of(new PowerSelector("list:" + list)),
                        recipients.stream().map(RecipientSelector::new).toList(),
                        NOTICE,
                        first == null ? null : first.minusDays(20),
                        days,
                        null,
                        List.of(),
                        List.of()));
    }

    /** Takes powers of a grant back on {@link #SECOND}, all of them when none is named. */
    void recall(String grant, List<String> powers) {
        put(
                GrantTables.GRANT_CHANGES,
                new GrantChange(
                        new GrantId(grant),
                        ChangeKind.RECALL,
                        powers.stream().map(PowerCode::new).toList(),
                        List.of(),
                        SECOND,
                        SECOND.minusDays(10),
                        NOTICE));
    }
}
