package org.polity.plugins.city.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polity.plugins.city.folder.Folder.onlyMessage;
import static org.polity.plugins.city.folder.Folder.problems;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.testkit.city.RecordedCity;
import org.polity.testkit.city.RecordedTable;

class CityJsonTest {
    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(temporary);
    }

    @Test
    void members_are_columns_and_their_json_the_cells() {
        folder.put(
                "city.json",
                "\ufeff\n{ \"name\": \"惠州市\", \"zone\" : \"Asia/Shanghai\",\n \"officeHours\": [ \"09:00-12:00\","
                        + " \"14:00-18:00\" ], \"quote\": \"a\\\"\\u00e9\\n\", \"odd\": {\"a\": [null, true, 1.50]},"
                        + " \"number\": 441300000000, \"none\": null, \"\": \" b \" }\n");

        RecordedTable city = folder.read().table("city").orElseThrow();

        assertThat(city.file()).isEqualTo("city.json");
        assertThat(city.columns()).containsExactly("name", "zone", "officeHours", "quote", "odd", "number", "none", "");
        assertThat(city.rows())
                .containsExactly(new RecordedTable.Row(
                        0,
                        List.of(
                                "\"惠州市\"",
                                "\"Asia/Shanghai\"",
                                "[\"09:00-12:00\",\"14:00-18:00\"]",
                                "\"a\\\"é\\n\"",
                                "{\"a\":[null,true,1.50]}",
                                "441300000000",
                                "null",
                                "\" b \"")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "empty                ;``                              ;not a JSON object",
                "a list               ;[]                              ;not a JSON object",
                "a word               ;hello                           ;not JSON",
                "cut off              ;{\"name\": \"惠                 ;not JSON",
                "no closing brace     ;{\"name\": \"a\"                ;not JSON",
                "no value             ;{\"name\"}                      ;not JSON",
                "a comma too many     ;{\"name\": \"a\",}              ;not JSON",
                "single quotes        ;{'name': 'a'}                   ;not JSON",
                "a comment            ;{\"name\": \"a\" /* x */}       ;not JSON",
                "NaN                  ;{\"name\": NaN}                 ;not JSON",
                "leading zero         ;{\"name\": 01}                  ;not JSON",
                "tab in a text        ;{\"name\": \"a\tb\"}            ;not JSON",
                "named twice          ;{\"name\": \"a\", \"name\": \"b\"} ;Duplicate",
                "named twice, inside  ;{\"o\": {\"a\": 1, \"a\": 2}}   ;Duplicate",
                "two objects          ;{} {}                           ;something follows",
                "half a surrogate     ;{\"name\": \"\\ud800\"}         ;half of a pair",
                "a CSV file           ;name,division                   ;not JSON",
            })
    void what_is_not_one_json_object_is_unreadable(String name, String text, String message) {
        folder.put("city.json", text);

        RecordedCity city = folder.read();

        assertThat(problems(city)).containsExactly("city.json,0,,FILE_UNREADABLE");
        assertThat(onlyMessage(city)).contains(message);
        assertThat(city.brokenOff().keySet()).containsExactly("city");
    }

    @Test
    void another_encoding_is_named() {
        folder.put("city.json", "{\"name\": \"惠州市\"}".getBytes(Charset.forName("GB18030")));

        assertThat(problems(folder.read())).containsExactly("city.json,0,,BAD_ENCODING");
        assertThat(onlyMessage(folder.read())).contains("GB18030");

        folder.put("city.json", "{\"name\": \"惠州市\"}".getBytes(StandardCharsets.UTF_16));
        assertThat(onlyMessage(folder.read())).contains("UTF-16");
    }

    @Test
    void limits_hold() {
        Folder small = folder.with(new Limits(1_000, 10, 3, 1_000, 1_000, 10));

        small.put("city.json", "{\"name\": \"0123456789\", \"list\": [1, 2, 3]}");
        assertThat(small.read().problems()).isEmpty();

        small.put("city.json", "{\"a\": 1, \"name\": \"0123456789x\"}");
        assertThat(problems(small.read())).containsExactly("city.json,0,name,VALUE_OUT_OF_RANGE");
        assertThat(onlyMessage(small.read())).contains("11", "10", "city-folder.max-cell-characters");

        small.put("city.json", "{\"name\": \"" + "x".repeat(200) + "\"}");
        assertThat(problems(small.read())).containsExactly("city.json,0,name,VALUE_OUT_OF_RANGE");

        small.put("city.json", "{\"list\": [" + "1,".repeat(200) + "1]}");
        assertThat(problems(small.read())).containsExactly("city.json,0,list,VALUE_OUT_OF_RANGE");

        small.put("city.json", "{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4}");
        assertThat(problems(small.read())).containsExactly("city.json,0,,BAD_CSV");

        small.put("city.json", "{\"name\": \"a\"}" + " ".repeat(1_000));
        assertThat(problems(small.read())).containsExactly("city.json,0,,FILE_TOO_LARGE");

        Folder large = folder.with(Limits.DEFAULT);
        large.put("city.json", "{\"deep\": " + "[".repeat(5_000));
        assertThat(problems(large.read())).containsExactly("city.json,0,deep,VALUE_OUT_OF_RANGE");

        large.put("city.json", "{\"" + "x".repeat(60_000) + "\": 1}");
        assertThat(problems(large.read())).containsExactly("city.json,0,,FILE_UNREADABLE");
    }
}
