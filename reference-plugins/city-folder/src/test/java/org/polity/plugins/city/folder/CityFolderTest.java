package org.polity.plugins.city.folder;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.polity.plugins.city.folder.Folder.onlyMessage;
import static org.polity.plugins.city.folder.Folder.problems;
import static org.polity.plugins.city.folder.Folder.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityIntake.Interest;
import org.polity.spi.city.CitySource;
import org.polity.testkit.city.RecordedCity;

@Timeout(60)
class CityFolderTest {
    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(temporary);
    }

    @Test
    void tables_come_in_the_order_of_the_page() {
        folder.put("calendar.csv", "date,kind\n2021-10-01,holiday\n")
                .put("bodies.csv", "id\nb1\n")
                .put("divisions.csv", "\ufeffcode,name\r\n441300000000, 惠州市\u3000\r\n")
                .put("city.json", "{\"name\":\"惠州市\"}");

        RecordedCity city = folder.read();

        assertThat(List.copyOf(city.tables().keySet())).containsExactly("city", "divisions", "bodies", "calendar");
        assertThat(rows(city, "divisions")).isEqualTo("0[code|name] 2[441300000000|惠州市]");
        assertThat(city.table("divisions").orElseThrow().file()).isEqualTo("divisions.csv");
        assertThat(city.problems()).isEmpty();
        assertThat(city.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "too few cells          ;a,b\\n1,2\\n3\\n4,5      ;0[a|b] 2[1|2]   ;3;has 1 cells, too few for the 2 columns",
                "too many cells         ;a,b\\n1,2\\n3,4,5\\n     ;0[a|b] 2[1|2]   ;3;has 3 cells, too many for the 2 columns",
                "a line of blanks       ;a,b\\n1,2\\n  \\n3,4\\n  ;0[a|b] 2[1|2]   ;3;has 1 cells, too few",
                "blanks in one column   ;a\\n1\\n  \\n3\\n        ;0[a] 2[1] 3[] 4[3];-;-",
                "a line of commas       ;a,b\\n,\\n1,2\\n         ;0[a|b] 2[|] 3[1|2];-;-",
                "empty lines            ;a,b\\n\\n1,2\\n\\n       ;0[a|b] 3[1|2]   ;-;-",
                "empty file             ;``                       ;0[]             ;-;-",
                "empty lines alone      ;\\n\\n                   ;0[]             ;-;-",
                "a header alone         ;a,b                      ;0[a|b]          ;-;-",
                "a column named twice   ;a,b, a\\n1,2,3\\n        ;``              ;1;columns 1 and 3 are both named `a`",
                "two columns, no name   ;a,,b,\\n1,2,3,4\\n       ;``              ;1;columns 2 and 4 have no name",
                "one column, no name    ;a,\\n1,2\\n              ;0[a|] 2[1|2]    ;-;-",
                "an open quote          ;a\\n1\\n\"2\\n3\\n       ;0[a] 2[1]       ;3;never closed",
                "the header goes on     ;\"a\\n\",b\\n1,2\\n      ;0[a|b] 3[1|2]   ;-;-",
            })
    void a_table_is_read_up_to_what_is_wrong(String name, String text, String read, Long line, String message) {
        folder.put("bodies.csv", text.replace("\\n", "\n"));

        RecordedCity city = folder.read();

        assertThat(rows(city, "bodies")).isEqualTo(read.strip());
        if (line == null) {
            assertThat(city.problems()).isEmpty();
        } else {
            assertThat(problems(city)).containsExactly("bodies.csv," + line + ",,BAD_CSV");
            assertThat(onlyMessage(city)).contains(message);
            assertThat(city.brokenOff().keySet()).containsExactly("bodies");
        }
    }

    @Test
    void what_is_not_utf8_is_named_with_what_it_may_be() throws IOException {
        String text = "id,name\nb1,惠州市\nb2,仲恺\n";
        record Case(byte[] bytes, String rows, int line, String message) {}
        List<Case> cases = List.of(
                new Case(text.getBytes(Charset.forName("GB18030")), "0[id|name]", 2, "decode as GB18030"),
                new Case(text.getBytes(UTF_16), "", 1, "begins as UTF-16"),
                new Case(text.getBytes(StandardCharsets.UTF_16LE), "", 1, "U+0000"),
                new Case(latin("id,name\nb1,caf", 0xe9, "\nb2,x\n"), "0[id|name]", 2, "save the file as UTF-8"),
                new Case(latin("id,name\nb1,ok\nb2,", 0xe6, ""), "0[id|name] 2[b1|ok]", 3, "save the file as UTF-8"),
                new Case(latin("id,name\nb1,\"x\ny", 0xff, "\"\n"), "0[id|name]", 3, "save the file as UTF-8"),
                new Case(latin("id\n", 0xc0, "\u0080\n"), "0[id]", 2, "UTF-8"));
        for (Case one : cases) {
            RecordedCity city = folder.put("bodies.csv", one.bytes).read();

            assertThat(rows(city, "bodies")).as(one.toString()).isEqualTo(one.rows);
            String code = one.message.startsWith("U+") ? "BAD_CSV" : "BAD_ENCODING";
            assertThat(problems(city)).as(one.toString()).containsExactly("bodies.csv," + one.line + ",," + code);
            assertThat(onlyMessage(city)).contains(one.message);
        }
    }

    private static byte[] latin(String before, int odd, String after) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(before.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(odd);
        bytes.write(after.getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    @Test
    void the_bad_byte_is_found_at_its_line_in_a_large_file_too() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("id\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 2; i < 30_000; i++) {
            bytes.write(("仲恺高新区" + i + "\n").getBytes(StandardCharsets.UTF_8));
        }
        bytes.write(new byte[] {'x', (byte) 0xfe, '\n', 'y', '\n'});

        RecordedCity city = folder.put("bodies.csv", bytes.toByteArray()).read();

        assertThat(problems(city)).containsExactly("bodies.csv,30000,,BAD_ENCODING");
        assertThat(city.table("bodies").orElseThrow().rows()).hasSize(29_998);
    }

    @Test
    void text_and_workbook_of_one_table_are_a_conflict_and_neither_is_read() {
        folder.put("bodies.csv", "id\nb1\n").put("bodies.xlsx", "no workbook").put("powers.csv", "code\np1\n");

        RecordedCity city = folder.read();

        assertThat(problems(city)).containsExactly("bodies.csv,0,,CONFLICT");
        assertThat(city.tables().keySet()).containsExactly("powers");
        assertThat(city.warnings()).isEmpty();
    }

    @Test
    void a_conflict_is_one_also_for_a_table_that_is_not_read_yet() {
        folder.put("bodies.csv", "").put("bodies.xlsx", "");

        RecordedCity city =
                RecordedCity.of(CityFolderSource.withDefaults(), temporary.toString(), table -> Interest.NOT_YET);

        assertThat(problems(city)).containsExactly("bodies.csv,0,,CONFLICT");
    }

    @Test
    void each_file_that_is_not_read_has_a_warning() throws IOException {
        for (String file : List.of(
                "notes.txt",
                "bodies.csv.bak",
                ".DS_Store",
                "~$bodies.xlsx",
                "Bodies.CSV",
                "grids.csv",
                "grids.geojson",
                "territory.geojson",
                "City.json",
                "divisions.xls",
                "说明.docx",
                "csv",
                ".csv",
                "city.csv")) {
            folder.put(file, "x");
        }
        Files.createDirectory(temporary.resolve("old"));

        RecordedCity city = folder.read();

        assertThat(city.problems()).isEmpty();
        assertThat(city.tables()).isEmpty();
        assertThat(city.warnings())
                .hasSize(15)
                .contains(
                        "notes.txt: the city format names no such file; it is not read",
                        "old: the city format names no such folder; it is not read",
                        "grids.geojson: this version does not read this file yet; nothing in it was recorded",
                        "grids.csv: the city format names no such file; it is not read",
                        "Bodies.CSV: the city format names no such file; it is not read;"
                                + " names are compared exactly: call it bodies.csv")
                .anyMatch(warning -> warning.startsWith("~$bodies.xlsx: this is the lock"))
                .anyMatch(warning -> warning.startsWith(".DS_Store: "))
                .anyMatch(warning -> warning.endsWith("call it city.json"));
    }

    @Test
    void a_table_of_a_newer_engine_is_read_too() {
        folder.put("patrols.csv", "id\np1\n");

        RecordedCity city =
                RecordedCity.of(CityFolderSource.withDefaults(), temporary.toString(), table -> Interest.READ);

        assertThat(rows(city, "patrols")).isEqualTo("0[id] 2[p1]");
        assertThat(city.warnings()).isEmpty();
    }

    @Test
    void what_is_no_file_is_unreadable() throws Exception {
        Files.createDirectory(temporary.resolve("bodies.csv"));
        Files.createDirectory(temporary.resolve("city.json"));
        Files.createDirectory(temporary.resolve("powers.xlsx"));
        Files.createSymbolicLink(temporary.resolve("lists.csv"), Path.of("list_items.csv"));
        Files.createSymbolicLink(temporary.resolve("list_items.csv"), Path.of("lists.csv"));
        Files.createSymbolicLink(temporary.resolve("grants.csv"), Path.of("nowhere"));
        Files.createSymbolicLink(temporary.resolve("covers.csv"), Path.of("x".repeat(300)));
        Path endless = Files.createSymbolicLink(temporary.resolve("funds.csv"), Path.of("/dev/zero"));
        new ProcessBuilder("mkfifo", temporary.resolve("mergers.csv").toString())
                .start()
                .waitFor();

        RecordedCity city = folder.read();

        assertThat(problems(city))
                .containsExactly(
                        "city.json,0,,FILE_UNREADABLE",
                        "bodies.csv,0,,FILE_UNREADABLE",
                        "powers.xlsx,0,,FILE_UNREADABLE",
                        "lists.csv,0,,FILE_UNREADABLE",
                        "list_items.csv,0,,FILE_UNREADABLE",
                        "grants.csv,0,,FILE_UNREADABLE",
                        "covers.csv,0,,FILE_UNREADABLE",
                        "mergers.csv,0,,FILE_UNREADABLE",
                        "funds.csv,0,,FILE_UNREADABLE");
        assertThat(city.tables()).isEmpty();
        Files.delete(endless);
    }

    @Test
    void a_link_to_a_file_is_that_file() throws IOException {
        folder.put("data", "id\nb1\n");
        Files.createSymbolicLink(temporary.resolve("bodies.csv"), Path.of("data"));

        assertThat(rows(folder.read(), "bodies")).isEqualTo("0[id] 2[b1]");
    }

    @Test
    void a_file_without_permission_is_unreadable() throws IOException {
        folder.put("bodies.csv", "id\n");
        Path file = temporary.resolve("bodies.csv");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

        // The superuser reads all the same.
        assertThat(problems(folder.read()))
                .isEqualTo(Files.isReadable(file) ? List.of() : List.of("bodies.csv,0,,FILE_UNREADABLE"));
    }

    @Test
    void a_denial_is_told_in_words() {
        assertThat(FolderFile.why(new java.nio.file.AccessDeniedException("bodies.csv")))
                .isEqualTo("permission to read the file is denied");
        assertThat(FolderFile.why(new java.nio.file.FileSystemException("a", null, "Too many levels")))
                .isEqualTo("the file cannot be opened: Too many levels");
        assertThat(FolderFile.why(new IOException())).isEqualTo("the file cannot be opened: no reason given");
    }

    @Test
    void a_folder_that_is_none_is_unreadable_under_its_name() {
        folder.put("file", "");
        for (String name : List.of("nowhere", "nowhere/", "file")) {
            RecordedCity city = new Folder(Path.of(temporary + "/" + name)).read();
            assertThat(problems(city)).containsExactly(name.replace("/", "") + ",0,,FILE_UNREADABLE");
        }
        RecordedCity city = RecordedCity.of(CityFolderSource.withDefaults(), "a\u0000b");
        assertThat(problems(city)).containsExactly("a\u0000b,0,,FILE_UNREADABLE");
    }

    @Test
    void an_empty_folder_gives_nothing() {
        RecordedCity city = folder.read();

        assertThat(city.tables()).isEmpty();
        assertThat(city.problems()).isEmpty();
        assertThat(city.warnings()).isEmpty();
    }

    @Test
    void one_file_is_read_under_the_name_of_a_table_that_the_host_gives() throws IOException {
        folder.put("in (1).CSV", "id\nq1\n").putWorkbook("b.XLSX", book -> book.sheet(WorkbookTest.row(1, "A", "id")));

        RecordedCity text = readTable("in (1).CSV");
        RecordedCity sheet = readTable("b.XLSX");
        RecordedCity nothing = readTable("nowhere.csv");

        assertThat(rows(text, "questions")).isEqualTo("0[id] 2[q1]");
        assertThat(text.table("questions").orElseThrow().file()).isEqualTo("in (1).CSV");
        assertThat(rows(sheet, "questions")).isEqualTo("0[id]");
        assertThat(problems(nothing)).containsExactly("nowhere.csv,0,,FILE_UNREADABLE");
        assertThat(nothing.brokenOff().keySet()).containsExactly("questions");
    }

    private RecordedCity readTable(String file) {
        return RecordedCity.of(
                new CitySource() {
                    @Override
                    public String key() {
                        return "one";
                    }

                    @Override
                    public void read(String location, CityIntake intake) {
                        CityFolderSource.withDefaults().readTable(Path.of(location), "questions", intake);
                    }
                },
                temporary.resolve(file).toString());
    }
}
