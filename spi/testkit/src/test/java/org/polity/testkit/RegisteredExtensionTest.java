package org.polity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.polity.Polity;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActorId;

/** An engine made with plugins that a test makes itself. */
class RegisteredExtensionTest {
    private static final ActorId CLERK = new ActorId("clerk");

    @RegisterExtension
    final PolityExtension engine = PolityExtension.inMemory()
            .withoutCity()
            .with(TestPlugin.operator(CLERK))
            .with("polity.checkpoint.every", "10");

    @Test
    void thePluginsOfTheTestAreAsked(Polity polity) {
        Act act = SmallCity.act("load");
        Act clerks = new Act(act.id(), CLERK, act.forBody(), act.instrument(), act.effectiveFrom());
        Act strangers =
                new Act(act.id(), new ActorId("stranger"), act.forBody(), act.instrument(), act.effectiveFrom());

        assertThat(polity.position()).isZero();
        assertThat(polity.load(strangers, SmallCity.source(), "").outcome().recorded())
                .isFalse();
        assertThat(polity.load(clerks, SmallCity.source(), "").outcome().recorded())
                .isTrue();
    }
}
