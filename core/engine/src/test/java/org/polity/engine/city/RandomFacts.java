package org.polity.engine.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
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
import org.polity.model.body.Training;
import org.polity.model.committee.ChairOffice;
import org.polity.model.committee.Committee;
import org.polity.model.committee.CommitteeKind;
import org.polity.model.committee.CommitteeMember;
import org.polity.model.grant.CaseFlag;
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
import org.polity.model.list.Need;
import org.polity.model.place.CityProfile;
import org.polity.model.place.Datum;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionKind;
import org.polity.model.place.DivisionLevel;
import org.polity.model.place.OfficeHours;
import org.polity.model.power.FineRange;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.power.PowerKind;

/** A sound city at random, of which every fact keeps every rule; what a fact names comes before it. */
final class RandomFacts {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int LIST_VERSIONS = 3;

    private final Random random;
    private final int size;
    private final boolean counties;
    private final List<Fact> facts = new ArrayList<>();
    private final List<DivisionCode> divisions = new ArrayList<>();
    private final List<DivisionCode> townships = new ArrayList<>();
    private final List<BodyId> bodies = new ArrayList<>();
    private final List<PowerCode> penalties = new ArrayList<>();

    private RandomFacts(long seed, int size) {
        random = new Random(seed);
        this.size = size;
        counties = random.nextInt(4) > 0;
    }

    /**
     * A city.
     *
     * @param size about how many rows the longer tables have
     */
    static List<Fact> of(long seed, int size) {
        RandomFacts city = new RandomFacts(seed, size);
        city.addDivisions();
        city.addBodies();
        city.addMembers();
        city.addPowers();
        city.addLists();
        city.addGrants();
        city.addOfficers();
        return city.facts;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> T pick(T[] some) {
        return some[random.nextInt(some.length)];
    }

    private <T> List<T> some(T[] all) {
        List<T> some = new ArrayList<>();
        for (T one : all) {
            if (random.nextBoolean()) {
                some.add(one);
            }
        }
        return some;
    }

    private LocalDate day(int within) {
        return FIRST.plusDays(random.nextInt(within));
    }

    private @Nullable LocalDate perhaps(LocalDate day) {
        return random.nextBoolean() ? day : null;
    }

    private Period period(LocalDate from) {
        return new Period(from, perhaps(from.plusDays(random.nextInt(900))));
    }

    private void addDivisions() {
        DivisionCode city = division("C", DivisionLevel.CITY, null);
        facts.add(new CityProfile(
                "市",
                city,
                java.time.ZoneId.of("Asia/Shanghai"),
                pick(Datum.values()),
                List.of(new OfficeHours(540, 720), new OfficeHours(840, 1440)),
                List.of(java.time.DayOfWeek.MONDAY, java.time.DayOfWeek.SUNDAY),
                List.of(),
                random.nextBoolean() ? List.of("administrative", "institution") : List.of()));
        List<DivisionCode> upper = new ArrayList<>(List.of(city));
        for (int i = 0; counties && i <= size / 20; i++) {
            upper.add(division("K" + i, DivisionLevel.COUNTY, city));
        }
        List<DivisionCode> above = counties ? upper.subList(1, upper.size()) : upper;
        for (int i = 0; i <= size / 5; i++) {
            townships.add(division("T" + i, DivisionLevel.TOWNSHIP, pick(above)));
        }
        for (int i = 0; i < size; i++) {
            division("V" + i, DivisionLevel.COMMUNITY, pick(townships));
        }
    }

    private DivisionCode division(String code, DivisionLevel level, @Nullable DivisionCode parent) {
        DivisionCode made = new DivisionCode(code);
        DivisionKind kind = random.nextBoolean() ? pick(DivisionKind.values()) : null;
        facts.add(new Division(made, "名" + code, level, kind, parent));
        divisions.add(made);
        return made;
    }

    private void addBodies() {
        for (int i = 0; i <= size / 10; i++) {
            BodyId id = new BodyId("k" + i);
            facts.add(new Committee(
                    id,
                    "会",
                    pick(CommitteeKind.values()),
                    pick(townships),
                    pick(ChairOffice.values()),
                    period(day(99))));
            bodies.add(id);
        }
        List<BodyId> organs = new ArrayList<>(bodies);
        for (int i = 0; i <= size; i++) {
            BodyId id = new BodyId("b" + i);
            BodyKind kind = pick(BodyKind.values());
            BodyId superior = kind.actsForSuperior() || random.nextBoolean() ? pick(organs) : null;
            Period existence = random.nextBoolean() ? period(day(99)) : new Period(null, perhaps(day(999)));
            List<String> domains = some(new String[] {"urban", "fire", "*"});
            facts.add(new Body(id, "局", kind, pick(divisions), superior, domains, existence));
            bodies.add(id);
            if (!kind.actsForSuperior()) {
                organs.add(id);
            }
        }
    }

    private void addMembers() {
        List<BodyId> committees = new ArrayList<>(bodies.subList(0, size / 10 + 1));
        for (BodyId committee : committees) {
            facts.add(new CommitteeMember(committee, pick(bodies), period(day(99))));
        }
    }

    private void addPowers() {
        for (int i = 0; i <= size; i++) {
            PowerKind kind = i == 0 ? PowerKind.PENALTY : pick(PowerKind.values());
            PowerCode code = new PowerCode("P" + i);
            DivisionLevel level = counties
                    ? pick(new DivisionLevel[] {DivisionLevel.COUNTY, DivisionLevel.TOWNSHIP})
                    : pick(new DivisionLevel[] {DivisionLevel.CITY, DivisionLevel.TOWNSHIP});
            boolean linked = kind == PowerKind.COERCION && random.nextBoolean();
            facts.add(new Power(
                    code,
                    "权",
                    kind,
                    "urban",
                    level,
                    "第一条",
                    period(day(99)),
                    some(new String[] {Power.FINE, Power.WARNING}),
                    range(),
                    range(),
                    linked ? pick(penalties) : null));
            if (kind == PowerKind.PENALTY) {
                penalties.add(code);
            }
        }
    }

    private FineRange range() {
        long least = random.nextInt(100_000);
        return new FineRange(
                random.nextBoolean() ? new Money(least) : null,
                random.nextBoolean() ? new Money(least + random.nextInt(100_000)) : null);
    }

    /** Lists {@code L0} …; one version or the other holds on every day from 2021 on. */
    private void addLists() {
        for (int i = 0; i <= size / 10; i++) {
            for (int version = 1; version <= LIST_VERSIONS; version++) {
                facts.add(new ListVersion(
                        new ListId("L" + i),
                        version,
                        pick(ListKind.values()),
                        pick(ListAudience.values()),
                        "清单",
                        version == 1 || random.nextBoolean() ? day(99) : null,
                        Period.from(day(99)),
                        random.nextBoolean() ? new Instrument("令") : null));
            }
        }
        for (int i = 0; i < 2 * size; i++) {
            facts.add(new ListItem(
                    new ListId("L" + random.nextInt(size / 10 + 1)),
                    1 + random.nextInt(LIST_VERSIONS),
                    new ItemId("i" + i),
                    "项",
                    random.nextBoolean() ? new PowerCode("P" + random.nextInt(size + 1)) : null,
                    random.nextBoolean() ? "urban" : null,
                    random.nextBoolean() ? "第二条" : null,
                    some(Need.values())));
        }
    }

    private void addGrants() {
        LocalDate later = LocalDate.of(2021, 1, 1);
        for (int i = 0; i <= size / 4; i++) {
            GrantId id = new GrantId("G" + i);
            GrantMode mode = pick(GrantMode.values());
            boolean entrusted = mode == GrantMode.ENTRUSTED;
            LocalDate from = later.plusDays(random.nextInt(500));
            PowerCode power = pick(penalties);
            BodyId recipient = pick(bodies);
            facts.add(new Grant(
                    id,
                    mode,
                    entrusted ? pick(bodies) : null,
                    List.of(
                            new PowerSelector("list:L" + random.nextInt(size / 10 + 1)),
                            new PowerSelector(power.value())),
                    List.of(new RecipientSelector("all:township_government"), new RecipientSelector(recipient.value())),
                    new Instrument("令"),
                    perhaps(from),
                    entrusted ? new Period(from, from.plusDays(random.nextInt(500))) : period(from),
                    random.nextBoolean() ? new Money(random.nextInt(100_000)) : null,
                    some(new String[] {Power.FINE, "confiscate"}),
                    some(CaseFlag.values())));
            facts.add(new GrantStart(id, pick(divisions), from, perhaps(from)));
            facts.add(new GrantChange(
                    id,
                    pick(ChangeKind.values()),
                    random.nextBoolean() ? List.of(power) : List.of(),
                    random.nextBoolean() ? List.of(recipient) : List.of(),
                    from,
                    perhaps(from),
                    new Instrument("令")));
        }
    }

    private void addOfficers() {
        for (int i = 0; i <= size; i++) {
            OfficerId id = new OfficerId("o" + i);
            for (int posting = 0; posting <= random.nextInt(3); posting++) {
                LocalDate from = FIRST.plusDays(400L * posting);
                facts.add(new Posting(id, "名" + i % 7, pick(bodies), period(from)));
            }
            facts.add(new Certificate(id, new CertificateNumber("N" + i), List.of("urban", "fire"), period(day(99))));
            BigDecimal hours = random.nextBoolean() ? new BigDecimal("7.5") : null;
            facts.add(new Training(id, day(99), "法律", hours));
        }
    }
}
