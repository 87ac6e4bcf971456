package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.KnownCity;
import org.polity.Polity;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.basis.BodyId;
import org.polity.model.power.PowerCode;
import org.polity.testkit.PolityExtension;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TextCity;

/** What a merger does to questions of authority, worked out by hand. */
class MergerTest {
    @RegisterExtension
    static final PolityExtension POLITY = PolityExtension.inMemory();

    private final Polity polity;
    private final long before;

    MergerTest(Polity polity) {
        this.polity = polity;
        before = polity.position();
        TextCity mergers = TextCity.of("mergers").with("mergers", """
                id  | on         | predecessors | successor | instrument
                m-1 | 2024-06-10 | east         | west      | d
                m-2 | 2024-06-20 | fire         | urban     | d
                m-3 | 2024-07-01 | west         | hill      | d
                """);
        assertThat(polity.load(SmallCity.act("mergers"), mergers, "").outcome().recorded())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            power     | body  | place        | day        | filed      | reasons                        | name
            fire-lane | east  | 990101000000 | 2024-06-09 | -          | -                              | fire
            fire-lane | west  | 990102000000 | 2024-06-09 | -          | NO_GRANT                       | -
            fire-lane | west  | 990102000000 | 2024-06-10 | -          | -                              | fire
            fire-lane | west  | 990102000000 | 2024-06-10 | 2024-06-03 | -                              | fire
            fire-lane | west  | 990101000000 | 2024-06-10 | -          | OUT_OF_AREA                    | -
            fire-lane | east  | 990101000000 | 2024-06-10 | -          | BODY_NOT_IN_EXISTENCE;NO_GRANT | -
            fire-lane | west  | 990102000000 | 2024-06-20 | -          | -                              | urban
            fire-lane | fire  | 990102000000 | 2024-06-19 | -          | -                              | fire
            fire-lane | fire  | 990102000000 | 2024-06-20 | -          | BODY_NOT_IN_EXISTENCE          | -
            fire-lane | urban | 990102000000 | 2024-06-20 | -          | NO_GRANT                       | -
            fire-lane | west  | 990102000000 | 2024-07-01 | -          | BODY_NOT_IN_EXISTENCE;NO_GRANT | -
            fire-lane | hill  | 990103000000 | 2024-07-01 | -          | -                              | urban
            waste     | hill  | 990103000000 | 2024-07-01 | -          | -                              | hill
            waste     | urban | 990103000000 | 2024-07-01 | -          | ASSIGNED_AWAY                  | -
            waste     | urban | 990101000000 | 2024-06-09 | -          | ASSIGNED_AWAY                  | -
            waste     | urban | 990101000000 | 2024-06-10 | -          | -                              | urban
            """, useHeadersInDisplayName = true)
    void the_successor_has_the_grants_of_its_predecessors(
            String power,
            String body,
            String place,
            LocalDate day,
            @Nullable LocalDate filed,
            @Nullable String reasons,
            @Nullable String name) {
        AuthorityQuestion question = AuthorityQuestion.of(new PowerCode(power), new BodyId(body), place, day);
        AuthorityDecision decision = polity.powers().decide(filed == null ? question : question.withFiledOn(filed));
        assertThat(decision.reasons().stream()
                        .map(reason -> reason.code().name())
                        .collect(Collectors.joining(";")))
                .isEqualTo(reasons == null ? "" : reasons);
        assertThat(decision.heldBy().map(title -> title.inNameOf().value()).orElse(null))
                .isEqualTo(name);
        KnownCity past = polity.asKnownAt(before);
        assertThat(past.mergers().all()).isEmpty();
    }
}
