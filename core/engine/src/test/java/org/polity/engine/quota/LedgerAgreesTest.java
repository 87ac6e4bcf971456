package org.polity.engine.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.body.BodyTables;
import org.polity.engine.city.CityTables;
import org.polity.engine.city.EntryContent;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.place.ProfileTable;
import org.polity.engine.quota.NaiveLedger.NaiveBody;
import org.polity.engine.quota.NaiveLedger.NaiveCity;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.committee.ChairOffice;
import org.polity.model.committee.Committee;
import org.polity.model.committee.CommitteeKind;
import org.polity.model.place.CityProfile;
import org.polity.model.place.Datum;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionKind;
import org.polity.model.place.DivisionLevel;
import org.polity.model.place.OfficeHours;
import org.polity.model.quota.QuotaBalance;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaOutcome;

/** The ledger and the naive model agree on every outcome and on every balance, whatever commands come. */
class LedgerAgreesTest {
    private static final List<String> BODIES =
            List.of("a", "a", "b", "b", "t", "t", "late", "gone", "never", "kk", "nobody");

    @Test
    void outcomes_and_balances_agree_with_the_page_for_random_commands() {
        SortedMap<String, Integer> met = new TreeMap<>();
        int seeds = Integer.getInteger("polity.quota.seeds", 3000);
        for (long seed = 1; seed <= seeds; seed++) {
            compare(seed, met);
        }
        List<String> codes = NaiveLedger.codes();
        assertThat(met.keySet()).as("every outcome was met: " + met).containsAll(codes);
    }

    private static void compare(long seed, SortedMap<String, Integer> met) {
        Random random = new Random(seed);
        int days = 2 + random.nextInt(12);
        RandomCommands commands = new RandomCommands(random, days, BODIES);
        Facts facts = facts();
        NaiveLedger naive = new NaiveLedger(naiveCity());
        QuotaRun run = QuotaRun.on(QuotaLedger.empty());
        List<QuotaCommand> rows = new ArrayList<>();
        QuotaLedger ledger = QuotaLedger.empty();
        int count = 20 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            QuotaCommand command = commands.command();
            rows.add(command);
            assertThat(EntryContent.of(QuotaTables.COMMANDS, command).fact(QuotaTables.COMMANDS))
                    .isEqualTo(command);
            String expected = naive.judge(command);
            QuotaOutcome outcome = run.judge(facts, command);
            String code = outcome.why().map(reason -> reason.code().name()).orElse("");
            assertThat(code).as("seed " + seed + ", row " + i + " of\n" + rows).isEqualTo(expected);
            assertThat(outcome.accepted()).isEqualTo(code.isEmpty() || code.equals("REPEATED"));
            met.merge(code, 1, Integer::sum);
            if (code.isEmpty()) {
                run.take(command);
                QuotaLedger.Editor editor = ledger.edit();
                editor.apply(command);
                ledger = editor.build();
            }
        }
        for (int i = 0; i < 4; i++) {
            LocalDate day = commands.day();
            List<String> lines = ledger.balances(Days.of(day)).stream()
                    .map(LedgerAgreesTest::line)
                    .toList();
            assertThat(lines)
                    .as("seed " + seed + ", balances on " + day + " after\n" + rows)
                    .isEqualTo(naive.balances(day));
        }
    }

    private static String line(QuotaBalance balance) {
        return balance.account().body() + "," + balance.account().category() + ","
                + balance.account().tag() + "," + balance.approved() + "," + balance.filled() + ","
                + balance.reserved() + "," + balance.vacant();
    }

    private static NaiveCity naiveCity() {
        LocalDate start = LocalDate.of(2021, 3, 4);
        LocalDate never = LocalDate.of(2021, 3, 2);
        return new NaiveCity(
                List.of(
                        new NaiveBody("a", false, "county", null, null),
                        new NaiveBody("b", false, "county", null, null),
                        new NaiveBody("t", false, "township", null, null),
                        new NaiveBody("late", false, "township", start, null),
                        new NaiveBody("gone", false, "county", null, start),
                        new NaiveBody("never", false, "county", never, never),
                        new NaiveBody("kk", true, "township", null, null)),
                List.of("administrative", "institution"));
    }

    /** The same city as the engine keeps it. */
    private static Facts facts() {
        Facts.Editor facts = Facts.none(CityTables.ALL).edit();
        DivisionCode city = new DivisionCode("441300000000");
        DivisionCode county = new DivisionCode("441302000000");
        DivisionCode township = new DivisionCode("441302001000");
        facts.put(
                ProfileTable.CITY,
                new CityProfile(
                        "c",
                        city,
                        ZoneId.of("Asia/Shanghai"),
                        Datum.CGCS2000,
                        List.of(new OfficeHours(9 * 60, 12 * 60)),
                        List.of(DayOfWeek.MONDAY),
                        List.of(),
                        List.of("administrative", "institution")),
                1);
        facts.put(PlaceTables.DIVISIONS, new Division(city, "c", DivisionLevel.CITY, null, null), 2);
        facts.put(
                PlaceTables.DIVISIONS, new Division(county, "d", DivisionLevel.COUNTY, DivisionKind.DISTRICT, city), 3);
        facts.put(
                PlaceTables.DIVISIONS,
                new Division(township, "t", DivisionLevel.TOWNSHIP, DivisionKind.TOWN, county),
                4);
        for (NaiveBody body : naiveCity().bodies()) {
            Period period = new Period(body.from(), body.until());
            DivisionCode division = body.level().equals("county") ? county : township;
            if (body.committee()) {
                facts.put(
                        CommitteeTables.COMMITTEES,
                        new Committee(
                                new BodyId(body.id()),
                                body.id(),
                                CommitteeKind.GOVERNANCE,
                                division,
                                ChairOffice.SECRETARY,
                                period),
                        5);
            } else {
                facts.put(
                        BodyTables.BODIES,
                        new Body(
                                new BodyId(body.id()),
                                body.id(),
                                BodyKind.DEPARTMENT,
                                division,
                                null,
                                List.of(),
                                period),
                        5);
            }
        }
        return facts.build();
    }
}
