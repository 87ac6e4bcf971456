package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of posts from outside: outcomes, balances, problems of the input, and the file in the city folder. */
class QuotaCommandTest {
    private static final String COLUMNS = "id,kind,on,category,tag,from,to,posts,person,approval,reservation,until";

    @TempDir
    private Path folder;

    private Path city;

    @BeforeEach
    void writeTheCity() throws IOException {
        city = Files.createDirectory(folder.resolve("city"));
        write(
                "city.json",
                "{\"name\":\"惠州市\",\"division\":\"441300000000\",\"zone\":\"Asia/Shanghai\",\"datum\":\"CGCS2000\","
                        + "\"officeHours\":[\"09:00-12:00\"],\"workWeek\":[\"MON\"],"
                        + "\"quotaCategories\":[\"administrative\",\"institution\"]}");
        write(
                "divisions.csv",
                "code,name,level,kind,parent",
                "441300000000,惠州市,city,,",
                "441302000000,惠城区,county,district,441300000000",
                "441302001000,陈江街道,township,subdistrict,441302000000");
        write(
                "bodies.csv",
                "id,name,kind,division,superior,domains,established,abolished",
                "dept,区城管局,department,441302000000,,,,",
                "cj,陈江街道办事处,township_government,441302001000,,,,",
                "old,旧站,irregular,441302001000,,,2010-01-01,2020-06-01");
        write(
                "committees.csv",
                "id,name,kind,division,chair_office,established,abolished",
                "k1,治理委员会,governance,441302001000,secretary,2020-01-01,");
    }

    @Test
    void seventeen_posts_five_people_and_twelve_vacancies() throws IOException {
        load();
        List<String> rows = new ArrayList<>();
        rows.add("i1,issue,2020-01-01,administrative,law,,dept,20,,惠编2020-1,,");
        rows.add("t1,transfer,2021-03-01,administrative,law,dept,cj,17,,,,");
        rows.add("t1,transfer,2021-03-01,administrative,law,dept,cj,17,,惠编2021-9,,");
        for (int i = 1; i <= 5; i++) {
            rows.add("f" + i + ",fill,2020-02-01,administrative,law,,dept,,p" + i + ",,,");
        }
        rows.add("m0,move,2021-03-01,administrative,law,dept,cj,,p1,,,");
        rows.add("t1,transfer,2021-03-01,administrative,law,dept,cj,17,,惠编2021-9,,");
        rows.add("t1,transfer,2021-03-01,administrative,law,dept,cj,16,,惠编2021-9,,");
        Path out = folder.resolve("outcomes.csv");
        Path balances = folder.resolve("balances.csv");
        Ran ran = quota(rows, "--out", out, "--balances", balances, "--on", "2021-03-01");

        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "id,accepted,reason",
                        "i1,true,",
                        "t1,false,APPROVAL_MISSING",
                        "t1,true,",
                        "f1,true,",
                        "f2,true,",
                        "f3,true,",
                        "f4,false,NOT_ENOUGH_POSTS",
                        "f5,false,NOT_ENOUGH_POSTS",
                        "m0,true,",
                        "t1,true,REPEATED",
                        "t1,false,ID_REUSED");
        assertThat(Files.readAllLines(balances))
                .containsExactly(
                        "body,category,tag,approved,filled,reserved,vacant",
                        "cj,administrative,law,17,1,0,16",
                        "dept,administrative,law,3,2,0,1");
        assertThat(quota(rows, "--out", out).status()).isZero();
        assertThat(Files.readAllLines(out).subList(1, 4))
                .containsExactly("i1,true,REPEATED", "t1,false,ID_REUSED", "t1,true,REPEATED");
    }

    @Test
    void a_repeat_is_recorded_once_and_leaves_the_position() throws IOException {
        load();
        List<String> rows =
                List.of("i1,issue,2020-01-01,institution,,,cj,5,,d,,", "r1,reserve,2020-01-01,institution,,,cj,5,,,,");
        Path out = folder.resolve("o.csv");
        String first = quota(rows, "--out", out).lastLine();
        assertThat(quota(rows, "--out", out).lastLine()).isEqualTo(first).startsWith("position ");
        assertThat(Files.readAllLines(out))
                .containsExactly("id,accepted,reason", "i1,true,REPEATED", "r1,true,REPEATED");
    }

    @Test
    void bodies_are_judged_in_the_order_of_the_page() throws IOException {
        load();
        Path out = folder.resolve("o.csv");
        Ran ran = quota(
                List.of(
                        "a,issue,2021-01-01,nothing,,,nobody,0,,,,",
                        "b,issue,2021-01-01,nothing,,,cj,0,,,,",
                        "c,issue,2021-01-01,institution,,,cj,0,,,,",
                        "d,transfer,2021-01-01,institution,,cj,cj,1,,,,",
                        "e,issue,2021-01-01,institution,,,old,1,,,,",
                        "f,cancel,2009-12-31,institution,,old,,1,,,,",
                        "g,cancel,2021-01-01,institution,,old,,1,,d,,",
                        "h,issue,2021-01-01,institution,,,k1,1,,,,",
                        "i,release,2021-01-01,institution,,,,,,,none,",
                        "j,leave,2021-01-01,institution,,cj,,,p,,,"),
                "--out",
                out);
        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "id,accepted,reason",
                        "a,false,BODY_UNKNOWN",
                        "b,false,CATEGORY_UNKNOWN",
                        "c,false,POSTS_NOT_POSITIVE",
                        "d,false,SAME_ACCOUNT",
                        "e,false,BODY_NOT_IN_EXISTENCE",
                        "f,false,BODY_NOT_IN_EXISTENCE",
                        "g,false,NOT_ENOUGH_POSTS",
                        "h,false,COORDINATING_BODY",
                        "i,false,RESERVATION_UNKNOWN",
                        "j,false,PERSON_NOT_POSTED");
    }

    @Test
    void a_cell_of_another_kind_and_a_missing_one_are_problems_and_nothing_is_recorded() throws IOException {
        load();
        Path out = folder.resolve("o.csv");
        Ran ran = quota(
                List.of(
                        "i1,issue,2021-01-01,institution,,,cj,5,,d,,",
                        "i2,issue,2021-01-01,institution,,,,5,p,d,,",
                        "f1,fill,2021-01-01,institution,,,cj,,p,,,2020-01-01",
                        "i3,issue,2021-01-01,institution,,,cj,1.5,,d,,",
                        "i4,issue,2021-01-01,institution,,,cj,1234567890,,d,,",
                        ",grant,2021-02-30,,,,cj,5,,d,,"),
                "--out",
                out);
        assertThat(ran.status()).as(ran.toString()).isEqualTo(2);
        assertThat(out).doesNotExist();
        assertThat(places())
                .containsExactly(
                        "commands.csv,3,to,VALUE_MISSING",
                        "commands.csv,3,person,VALUE_OUT_OF_RANGE",
                        "commands.csv,4,until,PERIOD_REVERSED",
                        "commands.csv,5,posts,VALUE_MALFORMED",
                        "commands.csv,6,posts,VALUE_OUT_OF_RANGE",
                        "commands.csv,7,id,VALUE_MISSING",
                        "commands.csv,7,kind,VALUE_MALFORMED",
                        "commands.csv,7,on,VALUE_MALFORMED",
                        "commands.csv,7,category,VALUE_MISSING");
    }

    @Test
    void balances_and_their_day_need_each_other() throws IOException {
        assertThat(quota(List.of(), "--out", folder.resolve("o.csv"), "--on", "2021-01-01")
                        .status())
                .isEqualTo(64);
        assertThat(quota(List.of(), "--out", folder.resolve("o.csv"), "--balances", folder.resolve("b.csv"))
                        .status())
                .isEqualTo(64);
        assertThat(quota(
                                List.of(),
                                "--out",
                                folder.resolve("o.csv"),
                                "--balances",
                                folder.resolve("b.csv"),
                                "--on",
                                "x")
                        .status())
                .isEqualTo(64);
    }

    @Test
    void a_city_without_categories_has_no_quota_commands() throws IOException {
        Path json = city.resolve("city.json");
        Files.writeString(json, Files.readString(json).replaceAll(",\"quotaCategories\":\\[[^]]*]", ""));
        write("quota_commands.csv", COLUMNS, "i1,issue,2021-01-01,institution,,,cj,5,,d,,");
        assertThat(loaded().status()).isEqualTo(2);
        assertThat(places()).containsExactly("city.json,0,quotaCategories,VALUE_MISSING");

        Files.delete(city.resolve("quota_commands.csv"));
        load();
        Ran ran = quota(List.of("i1,issue,2021-01-01,institution,,,cj,5,,d,,"), "--out", folder.resolve("o.csv"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(places()).containsExactly("city.json,0,quotaCategories,VALUE_MISSING");
    }

    @Test
    void a_folder_is_judged_row_by_row_when_it_has_no_other_problem() throws IOException {
        write(
                "quota_commands.csv",
                COLUMNS,
                "i1,issue,2021-01-01,institution,,,cj,5,,d,,",
                "r1,reserve,2021-01-01,institution,,,cj,6,,,,",
                "r1,reserve,2021-01-01,institution,,,cj,4,,,,",
                "f1,fill,2021-02-01,institution,,,cj,,p1,,r1,",
                "f2,fill,2021-02-01,institution,,,cj,,p1,,r1,");
        Ran ran = loaded();
        assertThat(ran.status()).as(ran.toString()).isEqualTo(2);
        assertThat(places()).containsExactly("quota_commands.csv,3,,CONFLICT", "quota_commands.csv,6,,CONFLICT");
        assertThat(ran.err()).contains("NOT_ENOUGH_POSTS").contains("PERSON_POSTED_ELSEWHERE");

        write(
                "quota_commands.csv",
                COLUMNS,
                "i1,issue,2021-01-01,institution,,,cj,5,,d,,",
                "r1,reserve,2021-01-01,institution,,,cj,4,,,,",
                "f1,fill,2021-02-01,institution,,,cj,,p1,,r1,",
                "f1,fill,2021-02-01,institution,,,cj,,p1,,r1,");
        Ran again = loaded();
        assertThat(again.status()).as(again.toString()).isZero();
        assertThat(again.out()).containsPattern("quota_commands +3 +0 +1");
        assertThat(loaded().lastLine()).isEqualTo(again.lastLine());

        Path balances = folder.resolve("b.csv");
        assertThat(quota(List.of(), "--out", folder.resolve("o.csv"), "--balances", balances, "--on", "2021-02-01")
                        .status())
                .isZero();
        assertThat(Files.readAllLines(balances))
                .containsExactly("body,category,tag,approved,filled,reserved,vacant", "cj,institution,,5,1,3,1");
        write("quota_commands.csv", COLUMNS, "f1,fill,2021-02-02,institution,,,cj,,p1,,r1,");
        assertThat(loaded().status()).isEqualTo(2);
        assertThat(places()).containsExactly("quota_commands.csv,2,,CONFLICT");
    }

    @Test
    void many_rows_take_seconds() throws IOException {
        load();
        List<String> rows = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            String on = "20" + (10 + random.nextInt(30)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            rows.add(
                    switch (random.nextInt(4)) {
                        case 0 -> "c" + i + ",issue," + on + ",institution,,,cj,3,,d,,";
                        case 1 -> "c" + i + ",transfer," + on + ",institution,,cj,dept,2,,,,";
                        case 2 -> "c" + i + ",fill," + on + ",institution,,,dept,,p" + random.nextInt(3000) + ",,,";
                        default -> "c" + i + ",leave," + on + ",institution,,dept,,,p" + random.nextInt(3000) + ",,,";
                    });
        }
        long begun = System.nanoTime();
        Ran ran = quota(
                rows, "--out", folder.resolve("o.csv"), "--balances", folder.resolve("b.csv"), "--on", "2030-01-01");
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(seconds).as("seconds for 100,000 rows").isLessThan(20);
        assertThat(Files.readAllLines(folder.resolve("o.csv"))).hasSize(100_001);
    }

    private List<String> places() throws IOException {
        return Files.readAllLines(folder.resolve("problems.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + "," + cells[1] + "," + cells[2] + "," + cells[4])
                .toList();
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(city.resolve(file), String.join("\n", lines) + "\n");
    }

    private void load() {
        Ran ran = loaded();
        assertThat(ran.status()).as(ran.toString()).isZero();
    }

    private Ran loaded() {
        return Ran.run(
                "load", "--db", folder.resolve("db"), "--city", city, "--problems", folder.resolve("problems.csv"));
    }

    private Ran quota(List<String> rows, Object... options) throws IOException {
        Path in = folder.resolve("commands.csv");
        Files.writeString(in, COLUMNS + "\n" + (rows.isEmpty() ? "" : String.join("\n", rows) + "\n"));
        List<Object> words = new ArrayList<>(List.of(
                "quota", "--db", folder.resolve("db"), "--in", in, "--problems", folder.resolve("problems.csv")));
        words.addAll(List.of(options));
        return Ran.run(words.toArray());
    }
}
