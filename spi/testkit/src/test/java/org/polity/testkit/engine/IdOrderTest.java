package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polity.Polity;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.Holding;
import org.polity.model.authority.Title;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.grant.GrantId;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TextCity;

/** Where ids decide an order it is that of code points: U+FF5E comes before U+20000, though not in UTF-16. */
class IdOrderTest {
    private static final String FIRST = "\uff5e";
    private static final String SECOND = "\ud840\udc00";

    private final Town town = new Town();
    private final Polity polity = town.open();

    @AfterEach
    void close() {
        town.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST + ";" + SECOND, SECOND + ";" + FIRST})
    void ofTwoGrantsOfOneDayTheSmallestIdIsChosen(String ids) {
        String grants =
                "id | mode | from | powers | recipients | instrument | published_on | effective_from | effective_until\n";
        for (String id : ids.split(";")) {
            grants +=
                    id + "| entrusted | fire | fire-lane | west | 中消〔2024〕2号 | 2024-01-01 | 2024-02-01 | 2027-01-01\n";
        }
        SmallCity.load(polity);
        assertThat(polity.load(Town.act("more"), TextCity.of("more").with("grants", grants), "")
                        .problems())
                .isEmpty();

        AuthorityDecision decision = polity.powers()
                .decide(AuthorityQuestion.of(
                        SmallCity.FIRE_LANE, SmallCity.WEST_TOWN, SmallCity.WEST.value(), SmallCity.DAY));

        assertThat(decision.permitted()).isTrue();
        assertThat(decision.title()).extracting(Title::grant).isEqualTo(new GrantId(FIRST));
    }

    @Test
    void holdersComeInTheOrderOfTheirIds() {
        SmallCity.load(polity);
        for (String id : List.of(SECOND, FIRST)) {
            Body agency = new Body(
                    new BodyId(id),
                    "机构",
                    BodyKind.DISPATCHED_AGENCY,
                    SmallCity.COUNTY,
                    SmallCity.URBAN,
                    List.of("urban"),
                    Period.from(Town.DAY));
            assertThat(polity.bodies().establish(Town.act(id), agency).recorded())
                    .isTrue();
        }

        List<Holding> holders = polity.powers().whoMay(SmallCity.DUST, SmallCity.COUNTY.value(), SmallCity.DAY);

        assertThat(holders)
                .extracting(Holding::body)
                .containsExactly(SmallCity.URBAN, new BodyId(FIRST), new BodyId(SECOND));
    }
}
