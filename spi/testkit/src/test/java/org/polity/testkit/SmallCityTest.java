package org.polity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.Polity;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.AuthorityReason;
import org.polity.model.basis.BodyId;
import org.polity.model.body.OfficerId;
import org.polity.model.decision.Reason;
import org.polity.model.power.PowerCode;
import org.polity.testkit.store.MemoryStore;

class SmallCityTest {
    private final MemoryStore memory = new MemoryStore();

    @Test
    void aTeamMayUseAnAssignedPowerOnceItHasStarted() {
        try (Polity polity = open()) {
            SmallCity.load(polity);
            AuthorityQuestion question = AuthorityQuestion.of(
                            SmallCity.WASTE, SmallCity.EAST_TEAM, SmallCity.EAST.value(), SmallCity.DAY)
                    .withOfficers(SmallCity.CHEN, SmallCity.LIN);
            AuthorityQuestion before = AuthorityQuestion.of(
                    SmallCity.WASTE, SmallCity.EAST_TEAM, SmallCity.EAST.value(), SmallCity.STARTED.minusDays(1));

            assertThat(polity.powers().decide(question).permitted()).isTrue();
            assertThat(polity.powers().decide(before).permitted()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # every township holds what is granted, its team acts for it
            waste,     east-team, 990101000000,
            waste,     west-team, 990102000000,
            stall,     hill-team, 990103001000,
            waste,     east,      990101000000,
            fire-lane, east,      990101000000,
            dust,      urban,     990100000000,
            fire-lane, fire,      990100000000,
            # and nothing else, nowhere else
            dust,      east-team, 990101000000, NO_GRANT
            fire-lane, west,      990102000000, NO_GRANT
            waste,     east-team, 990102000000, OUT_OF_AREA
            waste,     urban,     990101000000, ASSIGNED_AWAY
            """)
    void townshipsMayUseWhatTheyWereGranted(String power, String body, String place, AuthorityReason reason) {
        try (Polity polity = open()) {
            SmallCity.load(polity);
            AuthorityQuestion question =
                    AuthorityQuestion.of(new PowerCode(power), new BodyId(body), place, SmallCity.DAY);

            assertThat(polity.powers().decide(question).reasons())
                    .extracting(Reason::code)
                    .isEqualTo(reason == null ? List.of() : List.of(reason));
        }
    }

    @Test
    void aTeamWithOneValidCertificateIsTooFew() {
        try (Polity polity = open()) {
            SmallCity.load(polity);
            AuthorityQuestion question = AuthorityQuestion.of(
                            SmallCity.STALL, SmallCity.HILL_TEAM, SmallCity.HILL.value(), SmallCity.DAY)
                    .withOfficers(new OfficerId("o-qian"), new OfficerId("o-sun"));

            assertThat(polity.powers().decide(question).reasons())
                    .extracting(Reason::code)
                    .containsExactly(AuthorityReason.CERTIFICATE_NOT_VALID, AuthorityReason.TOO_FEW_OFFICERS);
        }
    }

    @Test
    void whatWasLoadedIsKnownToWhoOpensTheStoreNext() {
        try (Polity polity = open()) {
            SmallCity.load(polity);
        }
        try (Polity polity = open()) {
            assertThat(polity.bodies().postings()).hasSize(6);
            assertThat(polity.places().profile()).isPresent();
            assertThat(polity.journal().verify().intact()).isTrue();
        }
    }

    private Polity open() {
        return Polity.builder()
                .plugin(TestPlugin.ofStore(memory.another()))
                .plugin(TestPlugin.operator(SmallCity.OPERATOR))
                .start();
    }
}
