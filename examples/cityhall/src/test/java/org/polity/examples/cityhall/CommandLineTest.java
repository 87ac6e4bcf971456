package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exit status of every command, right and wrong. {@code DB} is a loaded database, {@code T} an empty folder. */
class CommandLineTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    64 | ''                                                             | name a command
                    64 | lod                                                            | cityhall load
                    64 | foo                                                            | no command 'foo'; the commands are demo, load, ask, duties
                    64 | verify --db EMPTY                                              | --db is empty
                    64 | load --db EMPTY --city T                                       | --db is empty
                    64 | ask --db DB --in Q --out T/a.XLSX                              | ends in .csv
                    64 | load                                                           | --db=DB
                    64 | load --db T/db                                                 | --city=DIR
                    64 | ask --db DB --in Q                                             | --out=FILE
                    64 | ask --db DB --in Q --out T/a.csv --as-known-at x               | expected a whole number, found 'x'
                    64 | admission-check --db DB --out T/a.csv --on 2021-02-30          | expected a date that exists as yyyy-MM-dd, such as 2022-01-31, found '2021-02-30'
                    64 | review --db DB --in Q --grant G --from 2021-13 --until 2022-01 --out T/r.html | expected a month as yyyy-MM, such as 2022-01, found '2021-13'
                    64 | ask --db DB --in Q --out T/a.csv --as-known-at -1              | from 0 to
                    64 | ask --db DB --in Q --out T/a.csv --as-known-at 999999          | from 0 to
                    64 | ask --db DB --in Q --out Q                                     | one file
                    64 | ask --db DB --in Q --out T/a.csv --problems T/x/../a.csv       | one file
                    64 | ask --db DB --in Q --out T/a.csv --colour                      | --colour
                    64 | diff --db DB --list x --from 1 --to 2                          | --list x: no such list
                    64 | diff --db DB --list village-assist --from 1 --to 2             | --to 2: list village-assist has no
                    64 | diff --db DB --list village-assist --from 0 --to 1             | --from 0: list village-assist has no
                    64 | diff --db DB --list village-assist --from 1                    | --to=N
                    64 | diff --db T/db --list x --from 1 --to 2                        | there is none yet
                    64 | post --db DB --list x --out T/p.html                           | --list x: no such list
                    64 | post --db DB --list village-assist --version 7 --out T/p.html  | --version 7: list village-assist has no
                    64 | post --db DB --list village-assist --out T/p --csv T/p         | one file
                    64 | post --db DB --list village-assist                             | --out=FILE
                    64 | review --db DB --in Q --from 2021-01 --until 2022-01 --out T/r | --grant=GRANT
                    64 | review --db DB --in Q --grant x --from 2021-01 --until 2022-01 --out T/r | --grant x: no such grant
                    64 | review --db DB --in Q --grant g2020-services --from 2022-01 --until 2022-01 --out T/r | at least a month
                    64 | review --db DB --in Q --grant g2020-services --from 2021-01 --until 2022-01 --day 2021-12-31 --out T/r | over on 2022-01-01
                    64 | review --db DB --in Q --source xml --grant g2020-services --from 2021-01 --until 2022-01 --out T/r | --source xml
                    64 | review --db DB --in Q --grant g2020-services --from 2021-01 --until 2022-01 --out Q | one file
                    64 | verify --db DB --set rules                                     | KEY=VALUE
                    3  | verify --db DB --set rules-cel.fle=x                           | perhaps `rules-cel.file`
                    3  | verify --db DB --set storage-jdbc.url=x                        | given more than once
                    64 | verify                                                         | --db=DB
                    64 | verify --db DB --proof 1                                       | --out
                    64 | verify --db DB --out T/p.json                                  | --proof
                    64 | verify --db DB --proof 999999 --out T/p.json                   | 999999
                    64 | verify --db DB --proof 0 --out T/p.json                        | 0
                    64 | verify --db DB --proof one --out T/p.json                      | 'one'
                    0  | --help                                                         | ''
                    0  | --version                                                      | ''
                    0  | ask --help                                                     | ''
                    0  | post --help                                                    | ''
                    0  | diff --db DB --list village-assist --from 1 --to 1             | ''
                    0  | post --db DB --list village-assist --out T/p.html              | ''
                    0  | post --db DB --list village-assist --version 1 --out T/p.html  | ''
                    0  | ask --db DB --in Q --out T/a.csv                               | ''
                    0  | ask --db DB --in Q --out T/a.csv --as-known-at 0               | ''
                    0  | verify --db DB                                                 | ''
                    0  | verify --db DB --proof 1 --out T/p.json                        | ''
                    2  | load --db T/db --city T/none --problems T/p.csv                | FILE_UNREADABLE
                    2  | load --db T/db --city T --problems T/p.csv                     | FILE_UNREADABLE
                    2  | ask --db DB --in T/none.csv --out T/a.csv --problems T/p.csv   | FILE_UNREADABLE
                    3  | ask --db DB --in Q --out T/no/a.csv                            | no such file or folder
                    3  | ask --db DB --in Q --out T                                     | this is a folder
                    3  | post --db DB --list village-assist --out T                     | this is a folder
                    3  | diff --db DB --list village-assist --from 1 --to 1 --out T     | this is a folder
                    3  | ask --db Q --in Q --out T/a.csv                                | is a file and not the folder
                    3  | verify --db jdbc:nobody:knows                                  | jdbc:nobody:knows
                    3  | load --db T/db --city T/none --problems T/no/p.csv             | no such file or folder
                    """)
    void the_status_says_how_it_ended(int status, String line, String said) throws IOException {
        Path questions = BundledCity.demoFileInto(folder, "questions.csv");
        Path file = BundledCity.demoFileInto(folder, "captions.csv");
        String[] words = line.isEmpty() ? new String[0] : line.split(" +");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].startsWith("T") ? folder + words[i].substring(1) : words[i];
            words[i] = words[i].replace("EMPTY", "");
            words[i] = words[i].equals("DB") ? LoadedCity.get().database().toString() : words[i];
            boolean database = i > 0 && words[i - 1].equals("--db");
            words[i] = words[i].equals("Q") ? (database ? file : questions).toString() : words[i];
        }
        Ran ran = Ran.run((Object[]) words);
        assertThat(ran.status()).as(ran.toString()).isEqualTo(status);
        assertThat(ran.err()).contains(said).doesNotContain("\tat ");
    }

    @Test
    void a_stack_trace_is_shown_on_request_alone() {
        Ran ran = Ran.run("verify", "--db", "jdbc:nobody:knows", "--trace");
        assertThat(ran.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
        assertThat(ran.err()).contains("\tat ");
    }

    @Test
    void nothing_is_written_where_a_command_fails() throws IOException {
        Ran ran = Ran.run(
                "ask",
                "--db",
                LoadedCity.get().database(),
                "--in",
                folder.resolve("none.csv"),
                "--out",
                folder.resolve("a.csv"),
                "--problems",
                folder.resolve("p.csv"));
        assertThat(ran.status()).isEqualTo(ExitStatus.INPUT_BAD);
        assertThat(Folders.children(folder)).containsExactly(folder.resolve("p.csv"));
        assertThat(Files.readString(folder.resolve("p.csv")))
                .startsWith("file,line,column,value,code,message\nnone.csv,0,,,FILE_UNREADABLE,");
    }
}
