package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskCommandTest {
    private static final String HEADER = "id,power,body,place,at,officers,sanction,amount,party,filed_on,flags\n";
    private static final String ANSWERS = "id,permitted,reasons,in_name_of,basis,procedure\n";

    @TempDir
    private Path folder;

    @Test
    void the_questions_of_the_demonstration_are_answered_as_their_captions_expect() throws IOException {
        Path questions = BundledCity.demoFileInto(folder, "questions.csv");
        Map<String, String> expected = new LinkedHashMap<>();
        DemoQuestions.rows(BundledCity.demoFileInto(folder, "captions.csv"))
                .forEach((id, caption) ->
                        expected.put(id, caption.get("expected_permitted") + " " + caption.get("expected_reasons")));
        Ran ran = ask(questions);
        assertThat(ran.status()).as(ran.toString()).isZero();
        Map<String, String> answered = new LinkedHashMap<>();
        DemoQuestions.rows(answers())
                .forEach((id, row) -> answered.put(id, row.get("permitted") + " " + row.get("reasons")));
        assertThat(answered).containsExactlyEntriesOf(expected).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void an_answer_has_the_columns_of_the_page() throws IOException {
        ask("""
                on-the-spot,P-UM-001,danshui-team,441303001R01,2021-03-10T18:40,o-0274;o-0275,fine,150,citizen,,
                entrusted,I-EC-001,danshui-gov,441303001000,2021-04-12T10:00,o-0274;o-0275,,,,,
                own,P-TS-001,baihua-gov,441323102V01,2021-03-10,,demolish,,,,
                original,P-FO-007,huidong-forestry,441323118000,2021-05-20,,fine,5000,citizen,,
                certificate,P-UM-002,chenjiang-team,441302008000,2022-01-10T09:30,o-0130;o-0132,fine,150000,organisation,,
                nobody,P-NONE,nobody,"114.4,23.1",2021-03-10,,,,,,
                """);
        assertThat(answers()).hasContent(ANSWERS + """
                        on-the-spot,true,,danshui-gov,g2020-penalties,simple
                        entrusted,true,,huiyang-ecology,e2021-ecology-huiyang,
                        own,true,,baihua-gov,own,ordinary
                        original,true,,huidong-forestry,original,ordinary
                        certificate,false,CERTIFICATE_NOT_VALID;TOO_FEW_OFFICERS,,,
                        nobody,false,POWER_UNKNOWN;BODY_UNKNOWN;PLACE_UNKNOWN,,,
                        """);
    }

    @Test
    void a_spreadsheet_runs_nothing_that_is_written() throws IOException {
        ask("""
                "=HYPERLINK(""x"")",P,b,x,2021-03-10,,,,,,
                -5,P,b,x,2021-03-10,,,,,,
                @a,P,b,x,2021-03-10,,,,,,
                +1,P,b,x,2021-03-10,,,,,,
                """);
        assertThat(DemoQuestions.rows(answers()).keySet()).containsExactly("'=HYPERLINK(\"x\")", "-5", "'@a", "'+1");
        Ran ran = ask("=1+1,P,b,x,=2+2,,,,,,\n");
        assertThat(ran.status()).isEqualTo(ExitStatus.INPUT_BAD);
        assertThat(Files.readAllLines(problems()).get(1)).startsWith("questions.csv,2,at,'=2+2,VALUE_MALFORMED,");
    }

    @Test
    void a_time_belongs_to_a_day_of_the_city() throws IOException {
        ask("""
                eve,P-UM-002,chenjiang-team,441302008000,2020-12-09T23:59:59,o-0132;o-0133,,,,,
                first,P-UM-002,chenjiang-team,441302008000,2020-12-10T00:00,o-0132;o-0133,,,,,
                same-instant,P-UM-002,chenjiang-team,441302008000,2020-12-09T16:00Z,o-0132;o-0133,,,,,
                """);
        assertThat(answered()).containsExactly("eve false NOT_STARTED", "first true ", "same-instant true ");
    }

    @Test
    void before_the_load_nothing_was_known() throws IOException {
        Path questions = BundledCity.demoFileInto(folder, "questions.csv");
        assertThat(ask(questions, "--as-known-at", "0").status()).isZero();
        assertThat(answered())
                .hasSize(24)
                .allMatch(line -> line.endsWith(" false POWER_UNKNOWN;BODY_UNKNOWN;PLACE_UNKNOWN"));
        assertThat(ask(questions, "--as-known-at", LoadedCity.get().position()).status())
                .isZero();
        String then = Files.readString(answers());
        assertThat(ask(questions).status()).isZero();
        assertThat(answers()).hasContent(then.stripTrailing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
                    q,P,b,x,2021-02-30,,,,,,                           | 2,at,2021-02-30,VALUE_MALFORMED
                    q,P,b,x,,,,,,,                                     | 2,at,,VALUE_MISSING
                    q,P,b,x,2021-03-10,a;;b,,,,,                       | 2,officers,a;;b,VALUE_MALFORMED
                    q,P,b,x,2021-03-10,,fine,1.005,citizen,,           | 2,amount,1.005,VALUE_MALFORMED
                    q,P,b,x,2021-03-10,,fine,-1,citizen,,              | 2,amount,-1,VALUE_OUT_OF_RANGE
                    q,P,b,x,2021-03-10,,fine,5,,,                      | 2,party,,VALUE_MISSING
                    q,P,b,x,2021-03-10,,warning,5,citizen,,            | 2,amount,5,CONFLICT
                    q,P,b,x,2021-03-10,,,,,2021-03-11,                 | 2,filed_on,2021-03-11,PERIOD_REVERSED
                    q,P,b,x,2021-03-10,,,,,,maybe                      | 2,flags,maybe,VALUE_MALFORMED
                    q,P,b,x,2021-03-10,,,,,                            | 2,,,BAD_CSV
                    q,P,b,x,2021-03-10,,,,,,,                          | 2,,,BAD_CSV
                    q,P,b,"x,2021-03-10,,,,,,                          | 2,,,BAD_CSV
                    """)
    void a_bad_cell_stops_everything_and_is_named(String row, String problem) throws IOException {
        Ran ran = ask("good,P,b,x,2021-03-10,,,,,,\n".replace("good", "q0") + row + "\n");
        assertThat(ran.status()).as(ran.toString()).isEqualTo(ExitStatus.INPUT_BAD);
        assertThat(answers()).doesNotExist();
        String expected = "questions.csv," + problem.replaceFirst("^2", "3") + ",";
        assertThat(Files.readAllLines(problems())).hasSize(2).last().asString().startsWith(expected);
        assertThat(ran.err()).contains("questions.csv:3");
    }

    @Test
    void an_id_stands_once() throws IOException {
        ask("q,P,b,x,2021-03-10,,,,,,\nq,P,b,x,2021-03-10,,,,,,\n");
        assertThat(Files.readAllLines(problems())).last().asString().startsWith("questions.csv,3,id,q,DUPLICATE_ID,");
    }

    @Test
    void a_file_in_the_encoding_of_an_old_spreadsheet_is_named() throws IOException {
        Path questions = folder.resolve("questions.csv");
        Files.write(questions, (HEADER + "问,P,b,x,2021-03-10,,,,,,\n").getBytes(Charset.forName("GB18030")));
        assertThat(ask(questions).status()).isEqualTo(ExitStatus.INPUT_BAD);
        assertThat(Files.readAllLines(problems()))
                .last()
                .asString()
                .startsWith("questions.csv,2,,,BAD_ENCODING,")
                .contains("GB18030");
    }

    @Test
    void reading_stops_after_ten_thousand_problems() throws IOException {
        String rows = IntStream.range(0, 10_001)
                .mapToObj(i -> "q" + i + ",P,b,x,never,,,,,,\n")
                .collect(Collectors.joining());
        Ran stopped = ask(rows);
        assertThat(stopped.err()).contains("reading stopped after 10000");
        assertThat(Files.readAllLines(problems())).hasSize(10_001);
        Ran whole = ask(rows.substring(0, rows.indexOf("q10000,")));
        assertThat(whole.err()).doesNotContain("stopped");
        assertThat(Files.readAllLines(problems())).hasSize(10_001);
    }

    @Test
    void a_line_that_would_steer_a_terminal_is_shown_and_not_obeyed() throws IOException {
        Ran ran = ask("q,P,b,x,\u001b[2J\u202e2021,,,,,,\n");
        assertThat(ran.err())
                .contains("\\u001b[2J\\u202e")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }

    private Ran ask(String rows) throws IOException {
        return ask(Files.writeString(folder.resolve("questions.csv"), HEADER + rows));
    }

    private Ran ask(Path questions, Object... more) throws IOException {
        Files.deleteIfExists(answers());
        Files.deleteIfExists(problems());
        List<Object> words = new java.util.ArrayList<>(List.of(
                "ask",
                "--db",
                LoadedCity.get().database(),
                "--in",
                questions,
                "--out",
                answers(),
                "--problems",
                problems()));
        words.addAll(List.of(more));
        return Ran.run(words.toArray());
    }

    private List<String> answered() {
        return DemoQuestions.rows(answers()).values().stream()
                .map(row -> row.get("id") + " " + row.get("permitted") + " " + row.get("reasons"))
                .toList();
    }

    private Path answers() {
        return folder.resolve("answers.csv");
    }

    private Path problems() {
        return folder.resolve("problems.csv");
    }
}
