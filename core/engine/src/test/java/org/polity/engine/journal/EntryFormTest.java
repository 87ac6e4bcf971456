package org.polity.engine.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.spi.store.StoredEntry;

@DisplayName("The columns beside an entry")
class EntryFormTest {
    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # stream | version | batch | the entry                                                            | what contradicts
            case/7   | 3       | a-1   | {"act":{"for":"b","id":"a-1"},"stream":"case/7","version":3}          | ``
            case/7   | 3       | a-1   | {"act":{"id":"a-1","x":[{"id":"}"}]},"q":"\\"","stream":"case/7","version":3} | ``
            case/镇  | 0       | "a"   | {"act":{"id":"\\"a\\""},"stream":"case/镇","version":0}               | ``
            case/7   | 3       | a-1   | {"act":{"id":"a-1"},"stream":"case/8","version":3}                    | the column `stream` says `case/7` and the JSON's `stream` says "case/8"
            case/7   | 3       | a-1   | {"act":{"id":"a-1"},"stream":"case/77","version":3}                   | the column `stream` says `case/7` and the JSON's `stream` says "case/77"
            case/7   | 3       | a-1   | {"act":{"id":"a-1"},"stream":"case/","version":3}                     | the column `stream` says `case/7` and the JSON's `stream` says "case/"
            case/7   | 3       | a-1   | {"act":{"id":"a-1"},"stream":"case/7","version":30}                   | the column `version` says `3` and the JSON's `version` says 30
            case/7   | 3       | a-1   | {"act":{"id":"a-1"},"stream":"case/7","version":"3"}                  | the column `version` says `3` and the JSON's `version` says "3"
            case/7   | 3       | a-1   | {"act":{"id":"a-1"},"stream":"case/7","version":3.5}                  | the column `version` says `3` and the JSON's `version` says 3.5
            case/7   | 3       | a-1   | {"act":{"id":"a-2"},"stream":"case/7","version":3}                    | the column `batch` says `a-1` and the JSON's `act.id` says "a-2"
            case/7   | 3       | a-1   | {"act":"a-1","stream":"case/7","version":3}                           | the column `batch` says `a-1` and the JSON's `act.id` says nothing
            case/7   | 3       | a-1   | {"stream":"case/7"}                                                   | the column `version` says `3` and the JSON's `version` says nothing
            s        | 0       | a","b | {"act":{"id":"a"},"stream":"s","version":0}                           | the column `batch` says `a","b` and the JSON's `act.id` says "a"
            s        | 0       | a     | {}                                                                    | the column `stream` says `s` and the JSON's `stream` says nothing
            s        | 0       | a     | []                                                                    | the column `stream` says `s` and the JSON's `stream` says nothing
            s        | 0       | a     | 7                                                                     | the column `stream` says `s` and the JSON's `stream` says nothing
            """)
    void mustSayWhatTheEntrySays(String stream, long version, String batch, String json, String expected) {
        assertThat(CanonicalJson.isCanonical(json.getBytes(UTF_8))).isTrue();
        String found =
                EntryForm.ofActs().contradiction(new StoredEntry(1, stream, version, batch, json.getBytes(UTF_8)));
        assertThat(found == null ? "" : found).isEqualTo(expected);
    }
}
