package org.polity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.polity.Polity;
import org.polity.model.authority.AuthorityQuestion;
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
