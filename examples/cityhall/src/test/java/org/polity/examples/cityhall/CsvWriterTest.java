package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
                    =1+1       | '=1+1
                    =cmd!A1    | '=cmd!A1
                    +5         | '+5
                    +86 139    | '+86 139
                    -5         | -5
                    -5.25      | -5.25
                    -.5        | -.5
                    -5.2.5     | '-5.2.5
                    -          | '-
                    -.         | '-.
                    -5元       | '-5元
                    @SUM(A1)   | '@SUM(A1)
                    5-3        | 5-3
                    a=1        | a=1
                    '=1        | '=1
                    """)
    void a_formula_gets_an_apostrophe_and_nothing_else_changes(String cell, String written) {
        assertThat(CsvWriter.harmless(cell)).isEqualTo(written);
    }

    @Test
    void an_empty_cell_stays_empty() {
        assertThat(CsvWriter.harmless("")).isEmpty();
    }

    @Test
    void commas_quotes_and_line_ends_are_quoted() throws IOException {
        StringWriter out = new StringWriter();
        new CsvWriter(out).row(List.of("a,b", "say \"no\"", "two\nlines", "plain 文字", "=a,b"));
        assertThat(out).hasToString("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",plain 文字,\"'=a,b\"\n");
    }
}
