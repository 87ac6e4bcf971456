package org.polity.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.polity.model.basis.Money;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Certificate;
import org.polity.model.body.CertificateNumber;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
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

/**
 * A made-up city of a size: per unit of size 7 counties, 71 townships with a government and a team, 899 officers, five
 * departments a county; 243 powers on one list for all. Each unit has one grant of the list to its 71 townships by name,
 * with starts by county, some recalls and suspensions.
 */
final class SyntheticCity {
    static final int TOWNSHIPS = 71;
    static final int COUNTIES = 7;
    static final int OFFICERS = 899;
    static final int POWERS = 243;
    static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final String[] DOMAINS = {"urban", "farming", "forestry", "health", "ecology"};
    private static final DivisionCode CITY = new DivisionCode("C");

    final int size;
    private final boolean granted;
    private final Random random = new Random(7);
    private final Snapshot.Editor editor;
    private long position;
    private final int[] officersOf;

    private SyntheticCity(int size, boolean granted) {
        this.size = size;
        this.granted = granted;
        editor = Snapshot.empty().edit();
        officersOf = new int[TOWNSHIPS * size];
    }

    /** What is known of a city of a size. */
    static Snapshot of(int size) {
        return new SyntheticCity(size, true).build();
    }

    /** The same city in which no power was handed down. */
    static Snapshot withoutGrants(int size) {
        return new SyntheticCity(size, false).build();
    }

    private Snapshot build() {
        put(PlaceTables.DIVISIONS, new Division(CITY, "city", DivisionLevel.CITY, null, null));
        powers();
        for (int unit = 0; unit < size; unit++) {
            unit(unit);
        }
        for (int officer = 0; officer < OFFICERS * size; officer++) {
            officer(officer);
        }
        return editor.build(position);
    }

    private <F extends Fact> void put(Table<F> table, F fact) {
        editor.record(table, fact, ++position);
    }

    private void powers() {
        ListId list = new ListId("L");
        put(
                ListTables.LISTS,
                new ListVersion(
                        list,
                        1,
                        ListKind.PENALTY_POWERS,
                        ListAudience.TOWNSHIP,
                        "first batch",
                        START.minusDays(60),
                        Period.from(START.minusDays(30)),
                        new Instrument("announcement 1")));
        for (int power = 0; power < POWERS; power++) {
            PowerCode code = new PowerCode("P" + power);
            put(
                    PowerTables.POWERS,
                    new Power(
                            code,
                            "power " + power,
                            PowerKind.PENALTY,
                            DOMAINS[power % DOMAINS.length],
                            DivisionLevel.COUNTY,
                            "statute Art. " + power,
                            Period.from(LocalDate.of(2015, 1, 1)),
                            List.of("warning", "fine"),
                            new FineRange(Money.yuan(100), Money.yuan(500)),
                            new FineRange(Money.yuan(1000), Money.yuan(50_000)),
                            null));
            if (power % 5 != 4) {
                put(
                        ListTables.LIST_ITEMS,
                        new ListItem(list, 1, new ItemId("I" + power), "item " + power, code, null, null, List.of()));
            }
        }
    }

    private void unit(int unit) {
        List<RecipientSelector> recipients = new ArrayList<>();
        for (int i = 0; i < COUNTIES; i++) {
            DivisionCode county = new DivisionCode("Y" + (unit * COUNTIES + i));
            put(PlaceTables.DIVISIONS, new Division(county, "county", DivisionLevel.COUNTY, null, CITY));
            for (String domain : DOMAINS) {
                body("D-" + county + "-" + domain, BodyKind.DEPARTMENT, county, null, List.of(domain));
            }
        }
        for (int i = 0; i < TOWNSHIPS; i++) {
            int township = unit * TOWNSHIPS + i;
            DivisionCode code = new DivisionCode("T" + township);
            DivisionCode county = new DivisionCode("Y" + (unit * COUNTIES + i % COUNTIES));
            put(PlaceTables.DIVISIONS, new Division(code, "township", DivisionLevel.TOWNSHIP, null, county));
            body("G" + township, BodyKind.TOWNSHIP_GOVERNMENT, code, null, List.of());
            body("E" + township, BodyKind.ENFORCEMENT_TEAM, code, new BodyId("G" + township), List.of());
            recipients.add(new RecipientSelector("G" + township));
        }
        if (granted) {
            grant(unit, recipients);
        }
    }

    private void grant(int unit, List<RecipientSelector> recipients) {
        GrantId grant = new GrantId("GR" + unit);
        put(
                GrantTables.GRANTS,
                new Grant(
                        grant,
                        GrantMode.ASSIGNED,
                        null,
                        List.of(new PowerSelector("list:L")),
                        recipients,
                        new Instrument("announcement 2"),
                        START.minusDays(20),
                        Period.from(START),
                        Money.yuan(40_000),
                        List.of(),
                        List.of()));
        for (int i = 0; i < COUNTIES; i++) {
            DivisionCode county = new DivisionCode("Y" + (unit * COUNTIES + i));
            put(GrantTables.GRANT_STARTS, new GrantStart(grant, county, START.plusDays(10L * i), START));
        }
        for (int i = 0; i < 6; i++) {
            put(
                    GrantTables.GRANT_CHANGES,
                    new GrantChange(
                            grant,
                            i % 2 == 0 ? ChangeKind.RECALL : ChangeKind.SUSPEND,
                            List.of(new PowerCode("P" + (i * 5))),
                            List.of(new BodyId("G" + (unit * TOWNSHIPS + i))),
                            START.plusDays(200),
                            START.plusDays(190),
                            new Instrument("decision " + i)));
        }
    }

    private void body(
            String id, BodyKind kind, DivisionCode division, @Nullable BodyId superior, List<String> domains) {
        put(BodyTables.BODIES, new Body(new BodyId(id), id, kind, division, superior, domains, Period.ALWAYS));
    }

    private void officer(int number) {
        int township = number % (TOWNSHIPS * size);
        OfficerId id = new OfficerId("O" + township + "-" + officersOf[township]++);
        put(
                BodyTables.OFFICERS,
                new Posting(id, "officer", new BodyId("E" + township), Period.from(START.minusDays(100))));
        LocalDate until = random.nextInt(20) == 0 ? START.plusDays(100) : START.plusDays(2000);
        put(
                BodyTables.CERTIFICATES,
                new Certificate(
                        id, new CertificateNumber("N" + number), List.of("*"), new Period(START.minusDays(90), until)));
    }

    /** What a peer is told: each power that is in force in a township, with its days and the top of a citizen's fine. */
    static List<Peers.Slot> slots(int size) {
        List<Peers.Slot> slots = new ArrayList<>();
        for (int township = 0; township < TOWNSHIPS * size; township++) {
            int inUnit = township % TOWNSHIPS;
            long from = START.plusDays(10L * (inUnit % COUNTIES)).toEpochDay();
            for (int power = 0; power < POWERS; power++) {
                if (power % 5 == 4) {
                    continue;
                }
                boolean ends = inUnit < 6 && power == inUnit * 5;
                long until = ends ? START.plusDays(200).toEpochDay() : 1_000_000;
                slots.add(new Peers.Slot("G" + township, "P" + power, from, until, 50_000));
            }
        }
        return slots;
    }
}
