package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.polity.Polity;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.quota.QuotaAccount;
import org.polity.model.quota.QuotaBalance;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaCommandId;
import org.polity.model.quota.QuotaKind;
import org.polity.model.quota.QuotaPosting;
import org.polity.testkit.SmallCity;

/**
 * Three JVMs with eight threads each work on four accounts, and are killed at random: no post is created or lost, no account
 * is below zero on any date, and every accepted answer stands in the journal.
 */
@Timeout(60)
class QuotaProcessesTest {
    private static final long SEED = 20_241_124;
    private static final int POSTS = 50;
    private static final int KILLS = 5;
    private static final int PAUSE_MILLIS = 2_000;

    @Test
    void no_post_is_created_or_lost_by_processes_that_are_killed() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start()) {
            noneIsCreatedOrLost(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private static void noneIsCreatedOrLost(String url) throws Exception {
        issue(url);
        List<String> accepted = workAndKill(url);
        try (Polity polity = QuotaProcess.open(url)) {
            List<QuotaCommand> all = polity.quotas().all();
            TreeSet<String> ids = new TreeSet<>();
            all.forEach(command -> ids.add(command.id().value()));
            assertThat(ids)
                    .as("what was accepted is there")
                    .containsAll(accepted)
                    .hasSize(all.size());
            assertThat(accepted).as("something was accepted").hasSizeGreaterThan(200);
            check(all, polity);
            assertThat(entries(url)).as("entries in the database").isEqualTo(all.size());
            assertThat(polity.journal().verify().intact()).isTrue();
        }
    }

    private static void issue(String url) {
        try (Polity polity = QuotaProcess.open(url)) {
            String city = """
                    name     | division       | zone            | datum      | officeHours     | workWeek | quotaCategories
                    "小城市" | "990000000000" | "Asia/Shanghai" | "CGCS2000" | ["09:00-12:00"] | ["MON"]  | ["institution"]
                    """;
            assertThat(polity.load(SmallCity.act("load"), SmallCity.source().with("city", city), "")
                            .problems())
                    .isEmpty();
            for (BodyId body : QuotaProcess.BODIES) {
                QuotaCommand issue = QuotaCommand.issue(
                        new QuotaCommandId("issue-" + body),
                        QuotaProcess.FIRST,
                        new QuotaAccount(body, QuotaProcess.CATEGORY),
                        POSTS,
                        new Instrument("approval"));
                assertThat(polity.quotas()
                                .give(SmallCity.act("issue-" + body), issue)
                                .recorded())
                        .isTrue();
            }
        }
    }

    private static List<String> workAndKill(String url) throws Exception {
        Random random = new Random(SEED);
        List<String> accepted = new ArrayList<>();
        List<QuotaProcess> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(QuotaProcess.start(url, "start" + i));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(PAUSE_MILLIS + random.nextInt(1_000));
            int which = random.nextInt(processes.size());
            accepted.addAll(processes.get(which).kill());
            processes.set(which, QuotaProcess.start(url, "again" + kill));
        }
        Thread.sleep(PAUSE_MILLIS);
        for (QuotaProcess process : processes) {
            accepted.addAll(process.kill());
            process.close();
        }
        return accepted;
    }

    /** Adds up everything anew, date by date, from the commands alone. */
    private static void check(List<QuotaCommand> all, Polity polity) {
        TreeSet<LocalDate> days = new TreeSet<>();
        TreeMap<BodyId, TreeMap<LocalDate, Long>> approved = new TreeMap<>();
        for (QuotaCommand command : all) {
            days.add(command.on());
            if (command.until() != null) {
                days.add(command.until());
            }
            if (command.posts() != null) {
                long posts = command.posts().count();
                command.taking().ifPresent(account -> add(approved, account.body(), command.on(), posts));
                command.giving().ifPresent(account -> add(approved, account.body(), command.on(), -posts));
            }
        }
        List<QuotaPosting> register = new ArrayList<>();
        QuotaProcess.BODIES.forEach(body ->
                register.addAll(polity.quotas().register(body, LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1))));
        assertThat(register).hasSizeLessThanOrEqualTo((int) all.stream()
                .filter(command -> command.kind() == QuotaKind.FILL || command.kind() == QuotaKind.MOVE)
                .count());
        for (LocalDate day : days) {
            long sum = 0;
            for (BodyId body : QuotaProcess.BODIES) {
                long posts = approved.get(body).headMap(day, true).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                long people = register.stream()
                        .filter(one -> one.account().body().equals(body)
                                && one.period().contains(day))
                        .count();
                QuotaBalance balance = polity.quotas().balance(new QuotaAccount(body, QuotaProcess.CATEGORY), day);
                assertThat(balance.approved()).as(body + " on " + day).isEqualTo(posts);
                assertThat(balance.filled()).as(body + " on " + day).isEqualTo(people);
                assertThat(posts).as("posts of " + body + " on " + day).isGreaterThanOrEqualTo(people);
                sum += posts;
            }
            assertThat(sum).as("all posts on " + day).isEqualTo((long) POSTS * QuotaProcess.BODIES.size());
            assertThat(register.stream()
                            .filter(one -> one.period().contains(day))
                            .map(QuotaPosting::person))
                    .as("one person, one post on " + day)
                    .doesNotHaveDuplicates();
        }
    }

    private static void add(
            TreeMap<BodyId, TreeMap<LocalDate, Long>> approved, BodyId body, LocalDate day, long posts) {
        approved.computeIfAbsent(body, key -> new TreeMap<>()).merge(day, posts, Long::sum);
    }

    /** How many entries of quota commands the database itself counts. */
    private static long entries(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT count(*) FROM polity_entry WHERE convert_from(body, 'UTF8') LIKE '%\"kind\":\"quota_commands\"%'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
