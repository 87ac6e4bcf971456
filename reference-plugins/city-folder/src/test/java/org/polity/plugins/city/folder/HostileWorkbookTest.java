package org.polity.plugins.city.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polity.plugins.city.folder.Folder.onlyMessage;
import static org.polity.plugins.city.folder.Folder.problems;
import static org.polity.plugins.city.folder.WorkbookTest.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.testkit.city.RecordedCity;

/** Workbooks that are damaged, or made to harm: each gives one problem, in bounded time and memory. */
@Timeout(60)
class HostileWorkbookTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(temporary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a column without end    ~<row r='2'><c r='ZZZZZZ2' t='str'><v>a</v></c></row>     ~follows column",
                "a column past the last  ~<row r='2'><c r='XFE2' t='str'><v>a</v></c></row>        ~follows column",
                "no column               ~<row r='2'><c r='2' t='str'><v>a</v></c></row>           ~follows column",
                "a small column          ~<row r='2'><c r='a2' t='str'><v>a</v></c></row>          ~follows column",
                "a cell twice            ~<row r='2'><c r='A2'/><c r='A2'/></row>                  ~follows column",
                "cells out of order      ~<row r='2'><c r='B2'/><c r='A2'/></row>                  ~follows column",
                "a row past the last     ~<row r='1048577'/>                                       ~lies beyond row",
                "a row that is no number ~<row r='x'/>                                             ~no number",
                "a huge row              ~<row r='99999999999'/>                                   ~no number",
                "a row twice             ~<row r='1'/>                                             ~follows row",
                "a shared text too far   ~<row r='2'><c t='s'><v>2000000000</v></c></row>          ~shared text 2000000000 of 1",
                "a shared text before    ~<row r='2'><c t='s'><v>-1</v></c></row>                  ~shared text -1",
                "a shared text, no number~<row r='2'><c t='s'><v>x</v></c></row>                   ~no number",
                "a style, no number      ~<row r='2'><c s='x'><v>1</v></c></row>                   ~no number",
                "an unknown type         ~<row r='2'><c t='z'><v>1</v></c></row>                   ~has the type z",
                "markup cut off          ~<row r='2'><c r='A2'                                     ~not well-formed",
                "an unknown entity       ~<row r='2'><c t='str'><v>&evil;</v></c></row>            ~",
                "NUL                     ~<row r='2'><c t='str'><v>&#0;</v></c></row>              ~not well-formed",
            })
    void what_no_program_writes_is_damage(String name, String rows, String message) {
        folder.putWorkbook(
                "bodies.xlsx",
                workbook -> workbook.sheet(row(1, "A", "id") + rows).shared("<si><t>a</t></si>"));

        RecordedCity city = folder.read();

        assertThat(problems(city)).containsExactly("bodies.xlsx,0,,FILE_UNREADABLE");
        assertThat(onlyMessage(city)).contains(message == null ? "" : message);
    }

    @Test
    void what_is_no_workbook_is_unreadable() {
        byte[] good = new RawWorkbook().bytes();
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        byte[] commentTooLong = good.clone();
        commentTooLong[good.length - 2] = 1;
        for (byte[] bytes : new byte[][] {
            {},
            {'P', 'K'},
            "id,name\n".getBytes(StandardCharsets.UTF_8),
            old,
            Arrays.copyOf(good, good.length / 2),
            Arrays.copyOf(good, good.length - 1),
            Arrays.copyOf(good, good.length + 1),
            commentTooLong,
            Arrays.copyOfRange(good, 100, good.length)
        }) {
            assertThat(problems(folder.put("bodies.xlsx", bytes).read()))
                    .containsExactly("bodies.xlsx,0,,FILE_UNREADABLE");
        }
        assertThat(onlyMessage(folder.put("bodies.xlsx", old).read())).contains(".xls", "password");
    }

    @Test
    void missing_parts_are_named() {
        for (String part : new String[] {
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            SHEET,
            "xl/styles.xml",
            "xl/sharedStrings.xml"
        }) {
            folder.putWorkbook("bodies.xlsx", workbook -> workbook.without(part));
            assertThat(problems(folder.read())).containsExactly("bodies.xlsx,0,,FILE_UNREADABLE");
            assertThat(onlyMessage(folder.read())).contains(part);
        }
        folder.putWorkbook("bodies.xlsx", workbook -> workbook.workbook("<sheets/>"));
        assertThat(onlyMessage(folder.read())).contains("no worksheet");
        folder.putWorkbook(
                "bodies.xlsx",
                workbook -> workbook.part(
                        "xl/_rels/workbook.xml.rels",
                        RawWorkbook.relations("rId1", "chartsheet", "worksheets/sheet1.xml")));
        assertThat(onlyMessage(folder.read())).contains("no worksheet");
        folder.putWorkbook("bodies.xlsx", workbook -> workbook.part("_rels/.rels", "<Relationships/>"));
        assertThat(onlyMessage(folder.read())).contains("no officeDocument");
    }

    @Test
    void document_types_are_refused() {
        for (String type : new String[] {
            "<!DOCTYPE worksheet>",
            "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
            "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'><!ENTITY e '&b;&b;&b;&b;&b;&b;'>]>"
        }) {
            folder.putWorkbook(
                    "bodies.xlsx",
                    workbook -> workbook.part(
                            SHEET,
                            type
                                    + "<worksheet><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData></worksheet>"));
            assertThat(problems(folder.read())).containsExactly("bodies.xlsx,0,,FILE_UNREADABLE");
            assertThat(onlyMessage(folder.read())).contains("document type");
        }
    }

    @Test
    void a_long_cell_is_counted_in_a_sheet_too() {
        Folder small = folder.with(new Limits(MEBIBYTE, 10, 5, MEBIBYTE, MEBIBYTE, 20));
        small.putWorkbook(
                "bodies.xlsx",
                workbook -> workbook.shared("<si><t>0123456789ab</t></si>")
                        .sheet(row(1, "A", "id", "B", "name")
                                + "<row r='3'><c t='str'><v>0123456789</v></c><c t='s'><v>0</v></c></row>"
                                + row(4, "A", "b", "B", " 0123456789x ")));

        RecordedCity city = small.read();

        assertThat(problems(city))
                .containsExactly("bodies.xlsx,3,name,VALUE_OUT_OF_RANGE", "bodies.xlsx,4,name,VALUE_OUT_OF_RANGE");
        assertThat(city.problems().get(0).message()).contains("12", "10", "city-folder.max-cell-characters");
        assertThat(Folder.rows(city, "bodies")).isEqualTo("0[id|name] 3[0123456789|] 4[b|]");
    }

    /** Each is a few hundred kilobytes on disk. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "rows,                 unpacked",
        "one text,             unpacked",
        "one attribute,        one piece of text or markup",
        "one comment,          one piece of text or markup",
        "one name,             not well-formed",
        "names,                too many different names",
        "attributes,           too many different names",
        "namespaces,           too many different names",
        "instructions,         too many different names",
        "depth,                nested deeper",
        "comments,             unpacked",
        "shared texts,         shared texts",
        "shared empty texts,   shared texts",
        "formats,              styles",
    })
    void a_bomb_ends_early(String kind, String message) throws IOException {
        folder.put("bodies.xlsx", bomb(kind));
        long before = used();

        RecordedCity city = folder.with(new Limits(64 * MEBIBYTE, 65_536, 256, 8 * MEBIBYTE, 4 * MEBIBYTE, 1_000))
                .read();

        String code = message.startsWith("too many") || message.startsWith("n") ? "FILE_UNREADABLE" : "FILE_TOO_LARGE";
        assertThat(problems(city)).containsExactly("bodies.xlsx,0,," + code);
        assertThat(onlyMessage(city)).contains(message);
        assertThat(used() - before).as("memory kept").isLessThan(20 * MEBIBYTE);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] bomb(String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            RawWorkbook good = new RawWorkbook();
            if (kind.startsWith("shared")) {
                good.sheet(row(1, "A", "id") + "<row r='2'><c t='s'><v>2000000000</v></c></row>")
                        .without("xl/sharedStrings.xml");
            } else {
                good.without(kind.equals("formats") ? "xl/styles.xml" : SHEET);
            }
            good.copyTo(zip);
            switch (kind) {
                case "rows" ->
                    fill(
                            zip,
                            SHEET,
                            "<worksheet><sheetData>",
                            i -> "<row><c/><c/><c/><c/><c/><c/><c/><c/><c/><c/><c/></row>");
                case "one text" ->
                    fill(zip, SHEET, "<worksheet><sheetData><row><c t='str'><v>", i -> "aaaaaaaaaaaaaaaa");
                case "one attribute" -> fill(zip, SHEET, "<worksheet><sheetData><row r='", i -> "aaaa>aaaaaaaaaaa");
                case "one comment" -> fill(zip, SHEET, "<worksheet><!-- ", i -> "<a>aaaaaaaaaaaaa");
                case "one name" -> fill(zip, SHEET, "<worksheet><", i -> "aaaaaaaaaaaaaaaa");
                case "names" -> fill(zip, SHEET, "<worksheet>", i -> "<a" + i + "/>");
                case "attributes" -> fill(zip, SHEET, "<worksheet>", i -> "<a a" + i + "=''/>");
                case "namespaces" -> fill(zip, SHEET, "<worksheet>", i -> "<a xmlns:a" + i + "='u'/>");
                case "instructions" -> fill(zip, SHEET, "<worksheet>", i -> "<?a" + i + "?>");
                case "depth" -> fill(zip, SHEET, "", i -> "<a>");
                case "comments" -> fill(zip, SHEET, "<worksheet>", i -> "<!-- comment of some length -->");
                case "shared texts" ->
                    fill(zip, "xl/sharedStrings.xml", "<sst>", i -> "<si><t>text " + i + "</t></si>");
                case "shared empty texts" -> fill(zip, "xl/sharedStrings.xml", "<sst>", i -> "<si/>");
                case "formats" ->
                    fill(zip, "xl/styles.xml", "<s>", i -> "<numFmt numFmtId='" + i + "' formatCode=''/>");
                default -> throw new IllegalArgumentException(kind);
            }
        }
        return bytes.toByteArray();
    }

    /** Fills a part with 10 MiB, more than the limit. */
    private static void fill(
            ZipOutputStream zip, String part, String begin, java.util.function.LongFunction<String> piece)
            throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(begin.getBytes(StandardCharsets.UTF_8));
        long written = 0;
        StringBuilder block = new StringBuilder();
        for (long i = 0; written < 10 * MEBIBYTE; i++) {
            block.append(piece.apply(i));
            if (block.length() > MEBIBYTE) {
                zip.write(block.toString().getBytes(StandardCharsets.UTF_8));
                written += block.length();
                block.setLength(0);
            }
        }
    }

    @Test
    void too_many_parts_are_counted_before_the_file_is_opened() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            new RawWorkbook().copyTo(zip);
            for (int i = 0; i < 2_000; i++) {
                zip.putNextEntry(new ZipEntry("x/" + i));
            }
        }

        RecordedCity city = folder.put("bodies.xlsx", bytes.toByteArray()).read();

        assertThat(problems(city)).containsExactly("bodies.xlsx,0,,FILE_TOO_LARGE");
        assertThat(onlyMessage(city)).contains("2006", "1000", "city-folder.max-workbook-parts");
    }

    @Test
    void damage_at_any_byte_never_throws() {
        byte[] good = new RawWorkbook()
                .shared("<si><t>惠州市</t></si>")
                .styles("<numFmt numFmtId='164' formatCode='yyyy\"年\"'/>", "<xf numFmtId='0'/><xf numFmtId='164'/>")
                .sheet(row(1, "A", "id", "B", "name")
                        + "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' s='1'><v>44256.5</v></c></row>")
                .bytes();
        Random random = new Random(20_210_301);
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = good.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(folder.put("bodies.xlsx", damaged).read().problems()).hasSizeLessThan(2);
        }
    }

    @Test
    void damage_at_any_character_of_a_part_never_throws() {
        String sheet =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"u\" xmlns:r=\"v\"><!-- c --><sheetData>"
                        + row(1, "A", "id", "B", "name")
                        + "<row r='2'><c r='A2' t='inlineStr'><is><t>&lt;惠&#65;</t></is></c><c r='B2'><f>A1</f><v>1</v></c></row>"
                        + "</sheetData><?pi x?></worksheet>";
        String odd = "<>&;'\"/?!-[]= \n\u0000\ufffe惠aA1:#x";
        Random random = new Random(20_210_302);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder damaged = new StringBuilder(sheet);
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                int at = random.nextInt(damaged.length());
                String piece = odd.substring(random.nextInt(odd.length())).substring(0, 1);
                damaged.replace(at, at + random.nextInt(3), piece);
            }
            folder.putWorkbook("bodies.xlsx", workbook -> workbook.part(SHEET, damaged.toString()));
            assertThat(folder.read().problems()).as(damaged.toString()).hasSizeLessThan(2);
        }
    }
}
