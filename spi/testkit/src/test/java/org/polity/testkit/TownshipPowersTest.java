package org.polity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polity.Polity;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.AuthorityReason;
import org.polity.model.basis.Act;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.GrantChange;
import org.polity.spi.notice.Notice;

@PolityTest
class TownshipPowersTest {
    private final AuthorityQuestion question = AuthorityQuestion.of(
                    SmallCity.WASTE, SmallCity.EAST_TEAM, SmallCity.EAST.value(), SmallCity.DAY)
            .withOfficers(SmallCity.CHEN, SmallCity.LIN);

    @Test
    void aTeamMayUseThePowerGrantedToItsTownship(Polity polity) {
        assertThat(polity.powers().decide(question).permitted()).isTrue();
    }

    @Test
    void nobodyMayUseItWhileTheGrantIsSuspended(Polity polity, RecordingNotifier notifier) {
        Act act = SmallCity.act("suspend");
        var change = new GrantChange(
                SmallCity.ASSIGNED, ChangeKind.SUSPEND, List.of(), List.of(), SmallCity.DAY, null, act.instrument());

        assertThat(polity.grants().change(act, change).recorded()).isTrue();
        assertThat(polity.powers().decide(question).reasons().get(0).code()).isEqualTo(AuthorityReason.SUSPENDED);
        polity.deliverNotices();
        assertThat(notifier.notices()).extracting(Notice::id).containsExactly("suspend");
    }
}
