package org.polity.engine.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Canonical JSON after RFC 8785")
class CanonicalJsonTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is written in                                                        | what comes out
            [56, {"d": true, "10": null, "1": [ ]}]                                     | [56,{"1":[],"10":null,"d":true}]
            {"1": {"f": {"f": "hi","F": 5} ,"\\n": 56.0}, "10": { }, "": "e", "A": { }} | {"":"e","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"A":{}}
            {"peach": 1, "péché": 2, "pêche": 3, "sin": 4}                              | {"peach":1,"péché":2,"pêche":3,"sin":4}
            {"u":"A\\u030a"}                                                            | {"u":"A\u030a"}
            [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]       | [333333333.3333333,1e+30,4.5,0.002,1e-27]
            "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/"                   | "€$\\u000f\\nA'B\\"\\\\\\\\\\"/"
            [null, true, false]                                                         | [null,true,false]
            {"\\u20ac":1,"\\r":2,"\\u000a":3,"1":4,"\\u0080":5,"\\ud83d\\ude02":6,"\\u00f6":7,"\\ufb33":8,"</s>":9} | {"\\n":3,"\\r":2,"1":4,"</s>":9,"\u0080":5,"ö":7,"€":1,"😂":6,"\ufb33":8}
            -0                                                                          | 0
            [-0.0, 0e5, 1e-400]                                                         | [0,0,0]
            9007199254740993                                                            | 9007199254740992
            {"镇":"枫溪镇","a":"\\u001f\\u007f"}                                        | {"a":"\\u001f\u007f","镇":"枫溪镇"}
            """)
    void writesTheOneForm(String given, String expected) {
        assertThat(CanonicalJson.canonicalize(given)).isEqualTo(expected);
        assertThat(CanonicalJson.isCanonical(expected.getBytes(UTF_8))).isTrue();
        assertThat(CanonicalJson.isCanonical(given.getBytes(UTF_8))).isEqualTo(given.equals(expected));
    }

    @ParameterizedTest(name = "case {index}")
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{a:1}",
                "[1 2]",
                "01",
                "+1",
                "1.",
                ".5",
                "1e",
                "- 1",
                "--1",
                "1e999",
                "-1e999",
                "NaN",
                "Infinity",
                "tru",
                "nul",
                "True",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"\\ud800\"",
                "\"\\udc00a\"",
                "\"\\ud800\\ud800\"",
                "1 2",
                "{}}",
                "// a\n1",
                "'a'",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "\ufeff1",
                "[\u00a01]",
                "\"\\u\uff11\uff12\uff13\uff14\""
            })
    void refusesWhatIsNoStrictJson(String text) {
        assertThatThrownBy(() -> CanonicalJson.canonicalize(text.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("JSON ");
        assertThat(CanonicalJson.isCanonical(text.getBytes(UTF_8))).isFalse();
    }

    @ParameterizedTest(name = "case {index}")
    @ValueSource(
            strings = {
                "\u0080", "\u00c0\u00af", "\u00c1\u00bf", "\u00e0\u009f\u00bf", "\u00ed\u00a0\u0080",
                        "\u00f0\u008f\u00bf\u00bf",
                "\u00f4\u0090\u0080\u0080", "\u00f8\u0088\u0080\u0080\u0080", "\u00e9", "\u00e9\u0095", "\u00ff",
                        "\u00e9\u0095a"
            })
    void refusesBadUtf8(String bytes) {
        byte[] text = ("\"" + bytes + "\"").getBytes(ISO_8859_1);
        assertThat(CanonicalJson.isCanonical(text)).isFalse();
        assertThatThrownBy(() -> CanonicalJson.canonicalize(text)).hasMessage("JSON is not valid UTF-8");
    }

    @Test
    void refusesALoneSurrogateInAText() {
        assertThatThrownBy(() -> CanonicalJson.canonicalize("\"\ud800\"")).hasMessageContaining("lone surrogate");
    }

    @Test
    void refusesToNestDeeperThanTheLimit() {
        int limit = CanonicalJson.MAX_DEPTH;
        String most = "[".repeat(limit) + "]".repeat(limit);
        assertThat(CanonicalJson.canonicalize(most)).isEqualTo(most);
        assertThat(CanonicalJson.isCanonical(most.getBytes(UTF_8))).isTrue();
        String more = "[".repeat(limit + 1) + "]".repeat(limit + 1);
        assertThatThrownBy(() -> CanonicalJson.canonicalize(more)).hasMessageContaining("limit of " + limit);
        assertThat(CanonicalJson.isCanonical(more.getBytes(UTF_8))).isFalse();
        assertThat(CanonicalJson.isCanonical("[{\"a\":".repeat(100_000).getBytes(UTF_8)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"b":1,"a":2}     | 7
            [1, 2]            | 3
            {"a":"x"} | -1
            [1.0]             | 1
            "\\u000A"         | 1
            "\\u0009"         | 1
            "\\/"             | 1
            """)
    void saysWhereBytesStopBeingCanonical(String text, int place) {
        assertThat(CanonicalJson.faultAt(text.getBytes(UTF_8))).isEqualTo(place);
    }

    @Test
    void agreesWithAnotherImplementationOnRandomTexts() throws IOException {
        for (long seed = 1; seed <= 4_000; seed++) {
            String text = new RandomJson(seed, true).text();
            String canonical = CanonicalJson.canonicalize(text);
            assertThat(canonical)
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(new JsonCanonicalizer(text).getEncodedString());
            assertThat(CanonicalJson.canonicalize(canonical)).isEqualTo(canonical);
            assertThat(CanonicalJson.isCanonical(canonical.getBytes(UTF_8)))
                    .as("seed %d: %s", seed, canonical)
                    .isTrue();
        }
    }

    @Test
    void theFastCheckAgreesWithTheSlowFormOnDamagedTexts() {
        for (long seed = 1; seed <= 40_000; seed++) {
            Random random = new Random(seed);
            byte[] text = new RandomJson(seed, false).text().getBytes(UTF_8);
            if (random.nextBoolean()) {
                text = CanonicalJson.canonicalize(text);
            }
            if (random.nextInt(4) > 0 && text.length > 0) {
                int at = random.nextInt(text.length);
                byte[] alphabet = "{}[]\",:\\u0123456789abcdefE+-. \u0080\u00bf\u00c2\u00e0\u00ed\u00f0\u00f4"
                        .getBytes(ISO_8859_1);
                text[at] = alphabet[random.nextInt(alphabet.length)];
            }
            boolean expected;
            try {
                expected = Arrays.equals(CanonicalJson.canonicalize(text), text);
            } catch (IllegalArgumentException e) {
                expected = false;
            }
            assertThat(CanonicalJson.isCanonical(text))
                    .as("seed %d: %s", seed, new String(text, UTF_8))
                    .isEqualTo(expected);
        }
    }

    @Test
    void givesThePublishedResults() throws IOException {
        // The published vectors lie beside a developer's checkout; their facts are in the table above.
        Path vectors = Path.of("../../../shared/data/jcs");
        if (!Files.isDirectory(vectors)) {
            return;
        }
        try (DirectoryStream<Path> inputs = Files.newDirectoryStream(vectors.resolve("input"))) {
            for (Path input : inputs) {
                byte[] expected = Files.readAllBytes(vectors.resolve("output").resolve(input.getFileName()));
                assertThat(CanonicalJson.canonicalize(Files.readAllBytes(input)))
                        .as(input.toString())
                        .isEqualTo(expected);
            }
        }
    }
}
