package org.polity.plugins.city.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0,                        0",
        "-0,                       0",
        "0.0,                      0",
        "7,                        7",
        "7.0,                      7",
        "100,                      100",
        "441300000000,             441300000000",
        "4.413E11,                 441300000000",
        "1E-3,                     0.001",
        "-12.50,                   -12.5",
        "0.1,                      0.1",
        "0.30000000000000004,      0.3",
        "1234.5599999999999,       1234.56",
        "1.2300000000000001E-2,    0.0123",
        "441302199001011234,       441302199001011234",
        "1.2345678901234567E+17,   123456789012346000",
        "1e24,                     1000000000000000000000000",
        "1e999999999,              1e999999999",
        "1e-999999999,             1e-999999999",
        "NaN,                      NaN",
        "0x10,                     0x10",
        "abc,                      abc",
    })
    void a_plain_number_is_written_in_full(String stored, String text) {
        assertThat(new SheetNumbers(false).text(stored, CellStyles.Kind.PLAIN)).isEqualTo(text);
        assertThat(new SheetNumbers(true).text(stored, CellStyles.Kind.PLAIN)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        // stored,             kind,      since 1900,              since 1904
        "1,                    DATE,      1900-01-01,              1904-01-02",
        "59,                   DATE,      1900-02-28,              1904-02-29",
        "60,                   DATE,      1900-02-29,              1904-03-01",
        "61,                   DATE,      1900-03-01,              1904-03-02",
        "44256,                DATE,      2021-03-01,              2025-03-02",
        "2957003,              DATE,      9995-12-30,              9999-12-31",
        "2958465,              DATE,      9999-12-31,              2958465",
        "2958466,              DATE,      2958466,                 2958466",
        "-1,                   DATE,      -1,                      -1",
        "0,                    DATE,      0,                       1904-01-01",
        "44256.0,              DATE,      2021-03-01,              2025-03-02",
        "44256.5,              DATE,      2021-03-01T12:00:00,     2025-03-02T12:00:00",
        "44256,                DATE_TIME, 2021-03-01T00:00:00,     2025-03-02T00:00:00",
        "44256.424305555556,   DATE_TIME, 2021-03-01T10:11:00,     2025-03-02T10:11:00",
        "44256.42431712963,    DATE_TIME, 2021-03-01T10:11:01,     2025-03-02T10:11:01",
        "44256.999999999999,   DATE_TIME, 2021-03-02T00:00:00,     2025-03-03T00:00:00",
        "44256.424311342591,   DATE_TIME, 2021-03-01T10:11:00.500, 2025-03-02T10:11:00.500",
        "0.375,                TIME,      09:00:00,                09:00:00",
        "0,                    TIME,      00:00:00,                00:00:00",
        "44256.375,            TIME,      2021-03-01T09:00:00,     2025-03-02T09:00:00",
        "44256,                TIME,      2021-03-01,              2025-03-02",
        "text,                 DATE,      text,                    text",
        "1e999,                DATE,      1e999,                   1e999",
        "NaN,                  DATE,      NaN,                     NaN",
    })
    void a_count_of_days_is_written_as_a_date(String stored, CellStyles.Kind kind, String since1900, String since1904) {
        assertThat(new SheetNumbers(false).text(stored, kind)).isEqualTo(since1900);
        assertThat(new SheetNumbers(true).text(stored, kind)).isEqualTo(since1904);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General               | PLAIN",
                "@                     | PLAIN",
                "0                     | PLAIN",
                "0.00E+00              | PLAIN",
                "#,##0.00              | PLAIN",
                "#,##0\"日\"           | PLAIN",
                "\"year\" 0            | PLAIN",
                "0 \\d                 | PLAIN",
                "[Red]0;[Blue]-0       | PLAIN",
                "0_m                   | PLAIN",
                "[$¥-804]#,##0.00      | PLAIN",
                "0;yyyy                | PLAIN",
                "[h]:mm                | PLAIN",
                "[mm]:ss               | PLAIN",
                "yyyy-mm-dd            | DATE",
                "yyyy/m/d;@            | DATE",
                "YYYY-MM-DD            | DATE",
                "yyyy\"年\"m\"月\"d\"日\" | DATE",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@ | DATE",
                "[DBNum1][$-804]m\"月\"d\"日\" | DATE",
                "mmm                   | DATE",
                "d                     | DATE",
                "h:mm                  | TIME",
                "mm:ss.0               | TIME",
                "h:mm AM/PM            | TIME",
                "[$-804]上午/下午h\"时\"mm\"分\" | TIME",
                "yyyy-mm-dd hh:mm      | DATE_TIME",
                "yyyy-mm-dd\\Thh:mm:ss | DATE_TIME",
                "\"unclosed yyyy       | PLAIN",
                "[unclosed yyyy        | PLAIN",
                "\\                    | PLAIN",
                "[                     | PLAIN",
            })
    void a_format_says_what_a_number_stands_for(String code, CellStyles.Kind kind) {
        assertThat(CellStyles.kindOf(code)).isEqualTo(kind);
    }
}
