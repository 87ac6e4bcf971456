package org.polity.plugins.city.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvReaderTest {
    /** The text, and what is read of it: each row as its line and its cells, a bad one as its line and the complaint. */
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("nothing", "", ""),
                Arguments.of("one cell", "a", "1[a]"),
                Arguments.of("line feed", "a,b\nc,d\n", "1[a|b] 2[c|d]"),
                Arguments.of("no line end at the end", "a,b\nc,d", "1[a|b] 2[c|d]"),
                Arguments.of("CRLF", "a,b\r\nc,d\r\n", "1[a|b] 2[c|d]"),
                Arguments.of("both kinds of line end", "a\r\nb\nc\r\n", "1[a] 2[b] 3[c]"),
                Arguments.of("empty cells", ",\n,,\n", "1[|] 2[||]"),
                Arguments.of("empty last cell, no line end", "a,", "1[a|]"),
                Arguments.of("empty lines", "\n\na\n\r\n\nb\n\n", "3[a] 6[b]"),
                Arguments.of("only empty lines", "\n\r\n\n", ""),
                Arguments.of("a line of blanks is a row", "a\n  \nb", "1[a] 2[] 3[b]"),
                Arguments.of("a line of two quotes is a row", "a\n\"\"\nb", "1[a] 2[] 3[b]"),
                Arguments.of("blanks at both ends", " a ,\tb\u3000,\u00a0c d\u2003\n", "1[a|b|c d]"),
                Arguments.of("blanks that are none", "\u200ba,\ufeffb\n", "1[\u200ba|\ufeffb]"),
                Arguments.of("quotes", "\"a\",\"b\"\n", "1[a|b]"),
                Arguments.of("quoted comma", "\"a,b\",c\n", "1[a,b|c]"),
                Arguments.of("quoted quotes", "\"a \"\"b\"\" c\",\"\"\"\"\n", "1[a \"b\" c|\"]"),
                Arguments.of("quoted lines", "\"a\nb\r\nc\",d\ne,f\n", "1[a\nb\r\nc|d] 4[e|f]"),
                Arguments.of("quoted empty lines", "\"\n\na\"\nb\n", "1[a] 4[b]"),
                Arguments.of("blanks inside quotes", "\" a \",\"\u3000\"\n", "1[a|]"),
                Arguments.of("quoted carriage return", "\"a\rb\"\nc\n", "1[a\rb] 2[c]"),
                Arguments.of("quoted at the end", "a,\"b\"", "1[a|b]"),
                Arguments.of("outside the basic plane", "\ud840\udc00,b\n", "1[\ud840\udc00|b]"),
                Arguments.of("open quote", "a\nb\n\"c\nd\n", "1[a] 2[b] 3!never closed"),
                Arguments.of("open quote after lines", "a\n\"b\nc\",\"d\n", "1[a] 2!never closed"),
                Arguments.of("open quote at the end", "a,\"", "1!never closed"),
                Arguments.of("open quote, doubled at the end", "\"a\"\"", "1!never closed"),
                Arguments.of("quote inside", "a\nb\"c\n", "1[a] 2!inside a cell"),
                Arguments.of("quote after blanks", "a\n \"b\"\n", "1[a] 2!inside a cell"),
                Arguments.of("quote at the end", "a\"", "1!inside a cell"),
                Arguments.of("text after quote", "\"a\"b\n", "1!after a closing"),
                Arguments.of("blank after quote", "\"a\" ,b\n", "1!after a closing"),
                Arguments.of("text after quoted lines", "\"a\n\"b\n", "1!after a closing"),
                Arguments.of("carriage returns alone", "a,b\rc,d\r", "1!carriage return"),
                Arguments.of("carriage return at the end", "a\nb\r", "1[a] 2!carriage return"),
                Arguments.of("carriage return before CRLF", "a\r\r\n", "1!carriage return"),
                Arguments.of("empty line of a carriage return", "a\n\rb", "1[a] 2!carriage return"),
                Arguments.of("carriage return after quote", "\"a\"\rb", "1!carriage return"),
                Arguments.of("NUL", "a\nb\u0000c\n", "1[a] 2!U+0000"),
                Arguments.of("NUL in quotes", "a\n\"b\n\u0000\"\n", "1[a] 2!U+0000"),
                Arguments.of("UTF-16 read as UTF-8", "a\u0000,\u0000b\u0000\n\u0000", "1!U+0000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void reads(String name, String text, String expected) {
        for (int bufferSize : new int[] {2, 3, 5, 1 << 16}) {
            assertThat(read(text, 10, bufferSize))
                    .as("%d characters at once", bufferSize)
                    .satisfies(found -> {
                        int complaint = expected.indexOf('!');
                        if (complaint < 0) {
                            assertThat(found).isEqualTo(expected);
                        } else {
                            assertThat(found).startsWith(expected.substring(0, complaint + 1));
                            assertThat(found).contains(expected.substring(complaint + 1));
                        }
                    });
        }
    }

    @Test
    void counts_a_long_cell_and_keeps_its_beginning() {
        String ten = "0123456789";
        assertThat(read(ten + ",b\n", 10, 4)).isEqualTo("1[" + ten + "|b]");
        assertThat(read(ten + "0,b\n", 10, 4)).isEqualTo("1[|b](0: 11 of 0123456789…)");
        assertThat(read("a,\"" + ten.repeat(1_000) + "\"\n", 10, 64)).isEqualTo("1[a|](1: 10000 of " + ten + "…)");
    }

    @Test
    void counts_what_is_left_after_trimming_and_surrogates_once() {
        String ten = "\ud840\udc00".repeat(10);
        assertThat(read(ten, 10, 3)).isEqualTo("1[" + ten + "]");
        assertThat(read(ten + "x", 10, 3)).startsWith("1[](0: 11 of");
        assertThat(read(" ".repeat(100) + "a b" + " ".repeat(100), 3, 7)).isEqualTo("1[a b]");
        assertThat(read("a" + " ".repeat(100) + "b", 10, 7)).startsWith("1[](0: 102 of");
    }

    /** Reads everything and writes it down as in {@link #texts}. */
    static String read(String text, int mostCharacters, int bufferSize) {
        CsvReader reader = new CsvReader(new StringReader(text), mostCharacters, bufferSize);
        return written(reader::next);
    }

    static String written(NextRow reader) {
        StringBuilder found = new StringBuilder();
        RowCells row = new RowCells(256);
        try {
            while (reader.next(row)) {
                found.append(found.isEmpty() ? "" : " ").append(row.line());
                found.append('[').append(String.join("|", row.texts())).append(']');
                row.longCells()
                        .forEach(cell -> found.append('(')
                                .append(cell.column())
                                .append(": ")
                                .append(cell.characters())
                                .append(" of ")
                                .append(cell.beginning())
                                .append(')'));
            }
        } catch (BadFile e) {
            found.append(found.isEmpty() ? "" : " ")
                    .append(e.in("").line())
                    .append('!')
                    .append(e.getMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found.toString();
    }

    interface NextRow {
        boolean next(RowCells row) throws BadFile, java.io.IOException;
    }
}
