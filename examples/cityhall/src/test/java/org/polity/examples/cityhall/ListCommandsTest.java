package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The difference of two versions, the page for a wall, and lists that contradict each other. */
class ListCommandsTest {
    @TempDir
    private Path folder;

    private Path city;

    @BeforeEach
    void copyTheCity() throws IOException {
        city = BundledCity.cityInto(folder);
    }

    @Test
    void the_difference_is_told_item_by_item_and_what_it_touches() throws IOException {
        append("lists.csv", "D,1,assist,village,协助,2021-01-01,2021-01-01,,", "D,2,prohibited,village,禁入,,2022-01-01,,");
        append(
                "list_items.csv",
                "D,1,a,甲,,urban_management,,fund",
                "D,1,b,乙,,,,",
                "D,2,a,=甲,,,第一条,fund;staff",
                "D,2,c,丙,,,,");
        load();
        Path out = folder.resolve("diff.csv");
        Ran ran = run("diff", "--list", "D", "--from", "1", "--to", "2", "--out", out);

        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(ran.out())
                .contains("added 1, dropped 1, moved 1, reworded 0, unchanged 0")
                .contains("moved     a  =甲\n            assist for village -> prohibited for village\n")
                .contains("            name: 甲 -> =甲\n")
                .contains("            lead_domain: urban_management -> (empty)\n")
                .contains("            needs: fund -> fund;staff\n")
                .contains("dropped   b  乙\n")
                .contains("added     c  丙\n")
                .contains("touched on 2022-01-01: grants 0, admissions 0");
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "item,change,columns,kind_before,kind_after,applies_to_before,applies_to_after,"
                                + "name_before,name_after,power_before,power_after,lead_domain_before,lead_domain_after,"
                                + "basis_before,basis_after,needs_before,needs_after",
                        "a,moved,name;lead_domain;basis;needs,assist,prohibited,village,village,"
                                + "甲,'=甲,,,urban_management,,,第一条,fund,fund;staff",
                        "b,dropped,,assist,,village,,乙,,,,,,,,,",
                        "c,added,,,prohibited,,village,,丙,,,,,,,,");
    }

    @Test
    void pending_tasks_whose_item_changed_for_their_receiver_are_told() throws IOException {
        append(
                "lists.csv",
                "D,1,assist,village,协助,2021-01-01,2021-01-01,,",
                "D,2,prohibited,village,禁入,2022-01-01,2022-01-01,,");
        append("list_items.csv", "D,1,a,甲,,,,", "D,1,b,乙,,,,", "D,2,a,甲,,,,", "D,2,b,乙,,,,", "D,2,c,丙,,,,");
        append(
                "bodies.csv",
                "asks,住建局,department,441302000000,,,,",
                "lives,山脚村村民委员会,villagers_committee,441302001000,,,,",
                "town,山脚镇人民政府,township_government,441302001000,,,,");
        load();
        Path tasks = folder.resolve("tasks.csv");
        Files.writeString(tasks, """
                id,from,to,what,item,at
                t1,asks,lives,task,a,2021-06-01
                t2,asks,lives,task,z,2021-06-01
                t3,asks,town,task,a,2021-06-01
                """);
        Ran ran = run("diff", "--list", "D", "--from", "1", "--to", "2", "--tasks", tasks);

        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(ran.out())
                .contains("pending tasks 1\n")
                .contains("task t1  moved  a  may not be asked any more: PROHIBITED\n");

        Files.writeString(tasks, "id,from,to,what,item,at\nt1,asks,lives,task,a,2021/6/31\n");
        Ran bad = run("diff", "--list", "D", "--from", "1", "--to", "2", "--tasks", tasks);
        assertThat(bad.status()).isEqualTo(2);
        assertThat(bad.err()).contains("tasks.csv:2, at: VALUE_MALFORMED");
    }

    @Test
    void a_dropped_power_is_told_with_the_grant_that_hands_it_down_still() throws IOException {
        append("lists.csv", "penalty-2020,2,penalty_powers,township,第二批,2021-08-01,2021-09-01,,");
        load();
        Ran ran = run("diff", "--list", "penalty-2020", "--from", "1", "--to", "2");

        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(ran.out())
                .contains("added 0, dropped 200, moved 0, reworded 0, unchanged 0")
                .containsPattern("grant [^ ]+ names the list, [0-9]+ recipients: [1-9][0-9]* dropped powers");
    }

    @Test
    void lists_that_contradict_each_other_are_loaded_with_a_warning() throws IOException {
        append(
                "lists.csv",
                "D,1,assist,village,协助,2021-01-01,2021-01-01,,",
                "E,4,prohibited,village,禁入,2021-01-01,2021-02-01,,");
        append("list_items.csv", "D,1,a,甲,,,,", "E,4,a,甲,,,,", "E,4,b,乙,,,,");
        Ran ran = load();
        assertThat(ran.err())
                .contains(
                        "Warning: list_items.csv: Item a stands from 2021-02-01 on both list E, version 4 (prohibited),"
                                + " and list D, version 1 (assist)")
                .doesNotContain("Item b");
    }

    @Test
    void the_bundled_lists_do_not_contradict_each_other() {
        assertThat(LoadedCity.get().loaded().err()).doesNotContain("contradict");
    }

    @Test
    void a_published_version_is_a_page_without_links_and_a_csv() throws IOException {
        append("lists.csv", "D,3,assist,village,<协助>清单,2021-01-05,2021-01-01,2031-01-01,示例〔2021〕3号");
        append("list_items.csv", "D,3,a,\"=甲,<b>\",,urban_management,第一条,fund;staff", "D,3,b,乙,,,,staff");
        load();
        Path page = folder.resolve("page.html");
        Path csv = folder.resolve("items.csv");
        Ran ran = run("post", "--list", "D", "--version", "3", "--out", page, "--csv", csv);

        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(ran.lastLine()).isEqualTo("list D, version 3: 2 items in " + page);
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("<h1>&lt;协助&gt;清单</h1>", "第3版", "示例〔2021〕3号", "2021年1月5日", "协助政府", "村委会")
                .contains("自2021年1月5日起，至2030年12月31日止")
                .contains("共2项；费随事转1项；人随事转2项")
                .contains("<td class=\"number\">2</td><td class=\"code\">b</td><td>乙</td>")
                .contains("=甲,&lt;b&gt;", "城市管理", "费随事转、人随事转", "@media print", "size: A4")
                .doesNotContain("http", "src=", "href=", "url(", "<script");
        assertThat(Files.readString(csv))
                .isEqualTo("list,version,item,name,power,lead_domain,basis,needs\n"
                        + "D,3,a,\"'=甲,<b>\",,urban_management,第一条,fund;staff\n"
                        + "D,3,b,乙,,,,staff\n");
        assertThat(run("post", "--list", "D", "--out", page).status())
                .as("the version that holds today")
                .isZero();
    }

    @Test
    void a_version_that_is_not_published_is_not_posted() throws IOException {
        append("lists.csv", "D,1,assist,village,协助,,2021-01-01,,");
        append("list_items.csv", "D,1,a,甲,,,,");
        load();
        Path page = folder.resolve("page.html");
        Ran named = run("post", "--list", "D", "--version", "1", "--out", page);
        Ran today = run("post", "--list", "D", "--out", page);

        assertThat(named.status()).isEqualTo(ExitStatus.COMMAND_LINE_WRONG);
        assertThat(named.err()).contains("--version 1", "list D", "not published");
        assertThat(today.status()).isEqualTo(ExitStatus.COMMAND_LINE_WRONG);
        assertThat(today.err()).contains("no version of list D holds on");
        assertThat(page).doesNotExist();
    }

    private void append(String file, String... rows) throws IOException {
        Files.writeString(city.resolve(file), String.join("\n", rows) + "\n", StandardOpenOption.APPEND);
    }

    private Ran load() {
        Ran ran = Ran.run(
                "load", "--db", folder.resolve("db"), "--city", city, "--problems", folder.resolve("problems.csv"));
        assertThat(ran.status()).as(ran.toString()).isZero();
        return ran;
    }

    private Ran run(String command, Object... options) {
        Object[] all = new Object[options.length + 3];
        all[0] = command;
        all[1] = "--db";
        all[2] = folder.resolve("db");
        System.arraycopy(options, 0, all, 3, options.length);
        return Ran.run(all);
    }
}
