package org.polity.engine.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The writer of canonical entries")
class CanonicalWriterTest {
    private final CanonicalWriter writer = new CanonicalWriter();

    @Test
    void writesMembersObjectsAndArrays() {
        byte[] bytes = writer.begin()
                .begin("act")
                .member("actor", "officer-7")
                .member("id", "a-1")
                .end()
                .member("bodies", List.of("枫溪镇", "b\"2\"\n", "😂"))
                .beginArray("items")
                .begin()
                .member("n", -9007199254740991L)
                .end()
                .begin()
                .end()
                .end()
                .member("none", List.of())
                .member("open", true)
                .member("version", 0)
                .end()
                .toBytes();
        String expected =
                "{\"act\":{\"actor\":\"officer-7\",\"id\":\"a-1\"},\"bodies\":[\"枫溪镇\",\"b\\\"2\\\"\\n\",\"😂\"],"
                        + "\"items\":[{\"n\":-9007199254740991},{}],\"none\":[],\"open\":true,\"version\":0}";
        assertThat(new String(bytes, UTF_8)).isEqualTo(expected);
        assertThat(CanonicalJson.isCanonical(bytes)).isTrue();
    }

    @Test
    void writesRandomObjectsAsTheSlowFormDoes() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            TreeMap<String, Long> members = new TreeMap<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                members.put(
                        new RandomJson(random.nextLong(), false).text(), random.nextLong() >> 11 >> random.nextInt(53));
            }
            writer.begin();
            StringBuilder plain = new StringBuilder();
            members.descendingMap()
                    .forEach((name, value) -> plain.append(plain.length() == 0 ? "" : ",")
                            .append(CanonicalJson.canonicalize(quote(name)))
                            .append(':')
                            .append(value));
            members.forEach(writer::member);
            assertThat(new String(writer.end().toBytes(), UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo(CanonicalJson.canonicalize("{" + plain + "}"));
        }
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(String.format("\\u%04x", c)));
        return out.append('"').toString();
    }

    @Test
    void growsForLongTexts() {
        for (String unit : List.of("a", "\u001f", "\"", "é", "镇", "😂")) {
            String text = unit.repeat(3_000);
            byte[] bytes =
                    writer.begin().member("t", text).member("u", "").end().toBytes();
            assertThat(CanonicalJson.isCanonical(bytes)).isTrue();
            assertThat(JsonParser.parse(bytes)).isEqualTo(JsonParser.parse("{\"t\":" + quote(text) + ",\"u\":\"\"}"));
        }
    }

    @Test
    void refusesNamesOutOfOrder() {
        assertThatThrownBy(() -> writer.begin().member("b", 1).member("a", 1))
                .hasMessage("the name `a` must be written before `b`, and only once");
        writer.clear();
        assertThatThrownBy(() -> writer.begin().member("a", 1).member("a", 1))
                .hasMessage("the name `a` must be written before `a`, and only once");
    }

    @Test
    void refusesWhatIsNotComplete() {
        assertThatThrownBy(writer::toBytes).hasMessageContaining("not complete");
        assertThatThrownBy(() -> writer.begin().toBytes()).hasMessageContaining("not complete");
        assertThatThrownBy(() -> writer.begin().item("a")).hasMessageContaining("a name is needed");
        writer.clear();
        assertThatThrownBy(writer::end).hasMessage("nothing is open");
        assertThatThrownBy(() -> writer.begin().end().begin()).hasMessageContaining("after the end");
        writer.clear();
        assertThatThrownBy(() -> writer.begin().beginArray("a").member("b", 1))
                .hasMessageContaining("directly in an object");
        writer.clear();
        assertThat(new String(writer.begin().end().toBytes(), UTF_8)).isEqualTo("{}");
    }

    @Test
    void refusesWhatReadersOfJsonDoNotKeep() {
        long most = CanonicalWriter.MAX_INTEGER;
        assertThat(writer.begin().member("n", most).end().toBytes()).isNotEmpty();
        assertThatThrownBy(() -> writer.begin().member("n", most + 1)).hasMessageContaining("write it as a string");
        writer.clear();
        assertThatThrownBy(() -> writer.begin().member("n", Long.MIN_VALUE))
                .hasMessageContaining("write it as a string");
        writer.clear();
        assertThatThrownBy(() -> writer.begin().member("s", "a\udc00")).hasMessageContaining("lone surrogate");
    }
}
