package org.polity.plugins.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.NewEntry;

/** PostgreSQL keeps the plan of a prepared statement: one made for a small table must be right for a large one. */
@Timeout(120)
class PostgresPlanTest {
    private static final int WARM_UP = 12;
    private static final int LOADED = 20_000;
    private static final int APPENDS = 50;

    @Test
    void no_statement_prepared_on_a_small_journal_reads_a_whole_table_later() throws Exception {
        String url = Postgres.freshUrl();
        try (JdbcStore store = Postgres.open(url);
                JdbcStore other = Postgres.open(url)) {
            append(store, other, "first", 1);
            Postgres.execute(url, "ANALYZE polity_head, polity_entry, polity_batch");
            append(store, other, "small", WARM_UP);
            List<Batch> load = new ArrayList<>();
            for (int i = 0; i < LOADED; i++) {
                load.add(Batch.of("load-" + i, List.of(new NewEntry("loaded-" + i, 0, new byte[100]))));
            }
            store.append(load);
            append(store, other, "large", APPENDS);
        }
        awaitStatistics(url);
        assertThat(number(
                        url,
                        "SELECT sum(seq_tup_read) FROM pg_stat_user_tables WHERE schemaname = current_schema()"
                                + " AND relname IN ('polity_entry', 'polity_batch')"))
                .as("rows read by scans of whole tables")
                .isLessThan(LOADED);
    }

    /** Two handles in turn: each finds the head moved, and looks keys and versions up. */
    private static void append(JdbcStore store, JdbcStore other, String name, int times) {
        for (int i = 0; i < 2 * times; i++) {
            JdbcStore handle = i % 2 == 0 ? store : other;
            Batch batch = Batch.of(name + i, List.of(new NewEntry(name, i, new byte[100])));
            assertThat(handle.append(List.of(batch)).get(0).result()).isEqualTo(Answer.Result.RECORDED);
            assertThat(handle.version(name)).isEqualTo(i + 1L);
            assertThat(handle.readBatch(name + i)).hasSize(1);
        }
    }

    /** A server process reports what it did at its end at the latest. */
    private static void awaitStatistics(String url) throws Exception {
        while (number(
                        url,
                        "SELECT sum(n_tup_ins) FROM pg_stat_user_tables WHERE schemaname = current_schema()"
                                + " AND relname = 'polity_batch'")
                < LOADED + 2 * (1 + WARM_UP + APPENDS)) {
            Thread.sleep(50);
        }
    }

    private static long number(String url, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
