package org.polity.plugins.city.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polity.plugins.city.folder.Folder.problems;
import static org.polity.plugins.city.folder.Folder.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.testkit.city.RecordedCity;

class WorkbookTest {
    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(temporary);
    }

    @Test
    void a_workbook_is_read_as_a_program_writes_it() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("机构");
            String[] columns = {"id", " name\u3000", "established", "at", "amount", "level", "flag", "sum"};
            for (int i = 0; i < columns.length; i++) {
                sheet.value(0, i, columns[i]);
            }
            sheet.value(2, 0, "b1");
            sheet.value(2, 1, " 仲恺 高新区\n第二行 \ud840\udc00 ");
            sheet.value(2, 2, LocalDate.of(2021, 3, 1));
            sheet.style(2, 2).format("yyyy-MM-dd").set();
            sheet.value(2, 3, LocalDateTime.of(2021, 3, 1, 9, 30, 15));
            sheet.style(2, 3).format("yyyy-MM-dd H:mm:ss").set();
            sheet.value(2, 4, 1234.50);
            sheet.value(2, 5, 441300000000L);
            sheet.value(2, 6, true);
            sheet.formula(2, 7, "E3+1");
            sheet.value(4, 0, "b2");
            workbook.newWorksheet("another").value(0, 0, "not read");
        }

        RecordedCity city = folder.put("bodies.xlsx", bytes.toByteArray()).read();

        assertThat(rows(city, "bodies"))
                .isEqualTo("0[id|name|established|at|amount|level|flag|sum]"
                        + " 3[b1|仲恺 高新区\n第二行 \ud840\udc00|2021-03-01|2021-03-01T09:30:15|1234.5|441300000000|true|]"
                        + " 5[b2|||||||]");
        assertThat(city.table("bodies").orElseThrow().file()).isEqualTo("bodies.xlsx");
        assertThat(city.problems()).isEmpty();
    }

    /** One cell of each kind, and its text. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "number                ~<c r='A2'><v>12.50</v></c>                                  ~12.5",
                "number, type          ~<c r='A2' t='n'><v>4.413E11</v></c>                         ~441300000000",
                "date                  ~<c r='A2' s='1'><v>44256</v></c>                            ~2021-03-01",
                "date-time             ~<c r='A2' s='2'><v>44256.5</v></c>                          ~2021-03-01T12:00:00",
                "built-in date         ~<c r='A2' s='3'><v>44256</v></c>                            ~2021-03-01",
                "built-in Chinese date ~<c r='A2' s='4'><v>44256</v></c>                            ~2021-03-01",
                "time                  ~<c r='A2' s='5'><v>0.375</v></c>                            ~09:00:00",
                "no such style         ~<c r='A2' s='99'><v>44256</v></c>                           ~44256",
                "true                  ~<c r='A2' t='b'><v>1</v></c>                                ~true",
                "false                 ~<c r='A2' t='b'><v>0</v></c>                                ~false",
                "formula, number       ~<c r='A2'><f>A1+1</f><v>3</v></c>                           ~3",
                "formula, date         ~<c r='A2' s='1'><f>TODAY()</f><v>44256</v></c>              ~2021-03-01",
                "formula, text         ~<c r='A2' t='str'><f>A1</f><v> text </v></c>                ~text",
                "shared formula        ~<c r='A2'><f t='shared' si='9'/><v>3</v></c>                ~3",
                "shared text           ~<c r='A2' t='s'><v>0</v></c>                                ~惠州市",
                "shared rich text      ~<c r='A2' t='s'><v>1</v></c>                                ~仲恺区",
                "shared, with reading  ~<c r='A2' t='s'><v>2</v></c>                                ~東京",
                "inline text           ~<c r='A2' t='inlineStr'><is><t> a </t></is></c>             ~a",
                "inline rich text      ~<c r='A2' t='inlineStr'><is><r><rPr><b/></rPr><t>a</t></r><r><t> b</t></r></is></c>~a b",
                "inline, with reading  ~<c r='A2' t='inlineStr'><is><t>東</t><rPh sb='0'><t>ひがし</t></rPh></is></c>~東",
                "entities              ~<c r='A2' t='str'><v>&lt;a&amp;&#x60e0;&#24030;&gt;</v></c> ~<a&惠州>",
                "CDATA                 ~<c r='A2' t='str'><v><![CDATA[<a>]]>b</v></c>               ~<a>b",
                "comment               ~<c r='A2' t='str'><v>a<!-- no -->b</v></c>                  ~ab",
                "escaped characters    ~<c r='A2' t='str'><v>a_x0041__x0009_b_x005F_x000a_</v></c>  ~aA\tb_x000a_",
                "escaped white space   ~<c r='A2' t='str'><v>_x000D_a_x000d_</v></c>                ~a",
                "no escapes            ~<c r='A2' t='str'><v>a_x0000_b_xd800_c_xyz_</v></c>         ~a_x0000_b_xd800_c_xyz_",
                "ISO date              ~<c r='A2' t='d'><v>2021-03-01</v></c>                       ~2021-03-01",
                "ISO date, shown       ~<c r='A2' t='d' s='1'><v>2021-03-01T00:00:00.000</v></c>    ~2021-03-01",
                "ISO date-time         ~<c r='A2' t='d' s='2'><v>2021-03-01T00:00:00</v></c>        ~2021-03-01T00:00:00",
                "no references         ~<c t='str'><v>a</v></c>                                     ~a",
                "prefixed names        ~<x:c xmlns:x='u' r='A2' t='str'><x:v>a</x:v></x:c>          ~a",
                "unknown children      ~<c r='A2' t='str'><v>a</v><extLst><ext><v>b</v></ext></extLst></c>~a",
                "no number             ~<c r='A2'><v>many</v></c>                                   ~many",
            })
    void a_cell_becomes_its_text(String name, String cell, String text) {
        folder.putWorkbook(
                "bodies.xlsx",
                workbook -> workbook.styles(
                                "<numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\"'/>"
                                        + "<numFmt numFmtId='165' formatCode='yyyy-mm-dd hh:mm'/>",
                                "<xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='14'/><xf numFmtId='31'/>"
                                        + "<xf numFmtId='20'/>")
                        .shared("<si><t>惠州市</t></si><si><r><t>仲恺</t></r><r><t xml:space='preserve'>区 </t></r></si>"
                                + "<si><t>東京</t><rPh sb='0' eb='1'><t>とうきょう</t></rPh><phoneticPr fontId='1'/></si>")
                        .sheet("<row r='1'><c r='A1' t='str'><v>id</v></c></row><row r='2'>" + cell + "</row>"));

        assertThat(rows(folder.read(), "bodies")).isEqualTo("0[id] 2[" + text + "]");
    }

    @Test
    void rows_are_filled_up_and_empty_ones_passed_over() {
        folder.putWorkbook(
                "bodies.xlsx",
                workbook -> workbook.sheet(row(2, "A", "id", "B", "name", "D", " ", "XFD", "")
                        + "<row r='3'/>"
                        + row(4, "A", "b1")
                        + row(5, "A", " ", "B", "\u3000")
                        + row(9, "B", "no id", "C", " ")
                        + "<row><c t='str'><v>b2</v></c><c t='str'><v>c</v></c></row>"));

        RecordedCity city = folder.read();

        assertThat(rows(city, "bodies")).isEqualTo("0[id|name] 4[b1|] 9[|no id] 10[b2|c]");
        assertThat(city.problems()).isEmpty();
    }

    @Test
    void a_cell_beyond_the_header_is_one_too_many() {
        folder.putWorkbook(
                "bodies.xlsx",
                workbook -> workbook.sheet(row(1, "A", "id", "B", "name")
                        + row(2, "A", "b1")
                        + row(3, "A", "b2", "E", "x")
                        + row(4, "A", "b3")));

        RecordedCity city = folder.read();

        assertThat(rows(city, "bodies")).isEqualTo("0[id|name] 2[b1|]");
        assertThat(problems(city)).containsExactly("bodies.xlsx,3,,BAD_CSV");
    }

    @Test
    void a_header_is_judged_as_that_of_a_text_is() {
        folder.putWorkbook("bodies.xlsx", workbook -> workbook.sheet(row(1, "A", "id", "C", "id")));
        assertThat(problems(folder.read())).containsExactly("bodies.xlsx,1,,BAD_CSV");

        folder.putWorkbook("bodies.xlsx", workbook -> workbook.sheet(row(1, "A", "id", "IW", "x")));
        assertThat(problems(folder.read())).containsExactly("bodies.xlsx,1,,BAD_CSV");

        folder.putWorkbook("bodies.xlsx", workbook -> workbook);
        assertThat(rows(folder.read(), "bodies")).isEqualTo("0[]");
    }

    @Test
    void days_may_be_counted_from_1904() {
        folder.putWorkbook(
                "bodies.xlsx",
                workbook -> workbook.workbook(
                                "<workbookPr date1904='1'/><sheets><sheet name='s' sheetId='1' r:id='rId1'/></sheets>")
                        .styles("", "<xf numFmtId='14'/>")
                        .sheet(row(1, "A", "id") + "<row r='2'><c r='A2' s='0'><v>42794</v></c></row>"));

        assertThat(rows(folder.read(), "bodies")).isEqualTo("0[id] 2[2021-03-01]");
    }

    @Test
    void the_first_sheet_is_the_first_in_the_workbook_not_in_the_file() {
        folder.putWorkbook(
                "bodies.xlsx",
                workbook -> workbook.workbook("<sheets><sheet name='b' sheetId='2' r:id='rId9'/>"
                                + "<sheet name='a' sheetId='1' r:id='rId1'/></sheets>")
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                RawWorkbook.relations(
                                        "rId1",
                                        "worksheet",
                                        "worksheets/sheet1.xml",
                                        "rId9",
                                        "worksheet",
                                        "../other/S.xml"))
                        .sheet(row(1, "A", "wrong"))
                        .part(
                                "other/s.XML",
                                "<worksheet><sheetData>" + row(1, "A", "right") + "</sheetData></worksheet>"));

        assertThat(rows(folder.read(), "bodies")).isEqualTo("0[right]");
    }

    @Test
    void styles_and_shared_texts_may_be_absent() {
        folder.putWorkbook(
                "bodies.xlsx",
                workbook -> workbook.part(
                                "xl/_rels/workbook.xml.rels",
                                RawWorkbook.relations("rId1", "worksheet", "worksheets/sheet1.xml"))
                        .without("xl/styles.xml")
                        .without("xl/sharedStrings.xml")
                        .sheet(row(1, "A", "id")));

        assertThat(rows(folder.read(), "bodies")).isEqualTo("0[id]");
    }

    /** A row of texts: references of columns and contents in turn. */
    static String row(int number, String... columnsAndTexts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            row.append("<c r='").append(columnsAndTexts[i]).append(number).append("' t='str'><v>");
            row.append(columnsAndTexts[i + 1]).append("</v></c>");
        }
        return row.append("</row>").toString();
    }

    @Test
    void a_formula_that_ended_in_an_error_is_a_malformed_value() {
        RecordedCity city = folder.putWorkbook(
                        "bodies.xlsx",
                        parts -> parts.sheet(
                                "<row r='1'><c r='A1' t='str'><v>id</v></c><c r='B1' t='str'><v>name</v></c></row>"
                                        + "<row r='2'><c r='A2' t='str'><v>b</v></c><c r='B2' t='e'><f>X()</f><v>#N/A</v></c></row>"))
                .read();
        assertThat(problems(city)).containsExactly("bodies.xlsx,2,name,VALUE_MALFORMED");
        assertThat(city.problems().get(0).value()).isEqualTo("#N/A");
        assertThat(city.problems().get(0).message()).contains("ended in the error #N/A");
    }

    @ParameterizedTest
    @CsvSource({"1048577", "99999999999"})
    void a_row_that_no_sheet_can_have_ends_the_reading_once(String number) {
        String header = "<row r='1'><c r='A1' t='str'><v>id</v></c></row>";
        String bad = "<row r='" + number + "'><c t='str'><v>b</v></c></row>";
        RecordedCity middle = folder.putWorkbook("bodies.xlsx", parts -> parts.sheet(header + bad + bad))
                .read();
        assertThat(problems(middle)).containsExactly("bodies.xlsx,0,,FILE_UNREADABLE");
        assertThat(middle.problems().get(0).message()).contains("damaged", "the rest was not read");

        RecordedCity first =
                folder.putWorkbook("bodies.xlsx", parts -> parts.sheet(bad)).read();
        assertThat(problems(first)).containsExactly("bodies.xlsx,0,,FILE_UNREADABLE");
        assertThat(first.table("bodies")).isEmpty();
    }
}
