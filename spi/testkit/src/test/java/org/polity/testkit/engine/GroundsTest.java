package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.Polity;
import org.polity.Proofs;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.basis.BodyId;
import org.polity.model.body.OfficerId;
import org.polity.model.decision.Ground;
import org.polity.model.journal.Proof;
import org.polity.model.power.PowerCode;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TextCity;

/** Every answer names the records that determined it, a refusal no less than a permission. */
class GroundsTest {
    private final Town town = new Town();
    private Polity polity;

    @BeforeEach
    void load() {
        polity = town.open();
        SmallCity.load(polity);
        assertThat(polity.load(SmallCity.act("changes"), changes(), "").problems())
                .isEmpty();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static TextCity changes() {
        return TextCity.of("changes")
                .with("powers", """
                code | name     | kind     | domain | level  | basis          | in_force_from | linked_penalty
                tow  | 拖离车辆 | coercion | fire   | county | 消防条例第二条 | 2020-01-01    | fire-lane
                """)
                .with("grant_changes", """
                grant    | change  | powers | recipients | on         | published_on | instrument
                assigned | suspend | waste  | west       | 2025-01-01 |              | 中府〔2025〕1号
                assigned | resume  | waste  | west       | 2025-02-01 |              | 中府〔2025〕2号
                assigned | recall  | stall  |            | 2025-06-01 | 2025-05-20   | 中府〔2025〕3号
                """)
                .with("officers", """
                id     | name | body      | from       | until
                o-zhou | 周七 | east-team | 2023-01-01 | 2024-01-01
                o-zhou | 周七 | urban     | 2024-01-01 |
                """)
                .with("certificates", """
                officer | number | domains | valid_from | valid_until
                o-zhou  | C-7    | fire    | 2023-01-01 | 2028-01-01
                o-zhou  | C-8    | fire    | 2024-01-01 | 2028-01-01
                """);
    }

    @ParameterizedTest(name = "{0} {1} {3}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # power    | body      | place        | day        | officers      | reasons                                    | records beside power, bodies and divisions
            waste      | east-team | 990101000000 | 2024-06-03 | -             | -                                          | grants assigned, lists handed-down/1, list_items handed-down/1/1, grant_starts assigned/990100000000/2024-03-01
            waste      | east-team | 990101000000 | 2024-06-03 | o-chen;o-lin  | -                                          | grants assigned, lists handed-down/1, list_items handed-down/1/1, grant_starts assigned/990100000000/2024-03-01, officers o-chen/east-team/2023-01-01, certificates C-1, officers o-lin/east-team/2023-01-01, certificates C-2
            seize      | east      | 990101000000 | 2024-06-03 | -             | -                                          | grants assigned, lists handed-down/1, list_items handed-down/1/2, grant_starts assigned/990100000000/2024-03-01
            fire-lane  | east      | 990101000000 | 2024-06-03 | -             | -                                          | grants entrusted
            waste      | west      | 990102000000 | 2025-02-03 | -             | -                                          | grants assigned, lists handed-down/1, list_items handed-down/1/1, grant_starts assigned/990100000000/2024-03-01, grant_changes assigned/suspend/waste/west/2025-01-01, grant_changes assigned/resume/waste/west/2025-02-01
            waste      | urban     | 990102000000 | 2025-01-03 | -             | -                                          | grants assigned, lists handed-down/1, list_items handed-down/1/1, grant_starts assigned/990100000000/2024-03-01, grant_changes assigned/suspend/waste/west/2025-01-01
            dust       | urban     | 990102000000 | 2025-01-03 | -             | -                                          | -
            waste      | east      | 990101000000 | 2023-06-01 | -             | NOT_PUBLISHED;NOT_STARTED;NOT_YET_EFFECTIVE | grants assigned, lists handed-down/1, list_items handed-down/1/1, grant_starts assigned/990100000000/2024-03-01
            waste      | east      | 990101000000 | 2024-02-01 | -             | NOT_STARTED                                | grants assigned, lists handed-down/1, list_items handed-down/1/1, grant_starts assigned/990100000000/2024-03-01
            fire-lane  | east      | 990101000000 | 2027-01-01 | -             | EXPIRED                                    | grants entrusted
            waste      | west-team | 990102000000 | 2025-01-03 | -             | SUSPENDED                                  | grants assigned, lists handed-down/1, list_items handed-down/1/1, grant_starts assigned/990100000000/2024-03-01, grant_changes assigned/suspend/waste/west/2025-01-01
            stall      | west      | 990102000000 | 2025-06-02 | -             | RECALLED                                   | grants assigned, lists handed-down/1, list_items handed-down/1/2, grant_starts assigned/990100000000/2024-03-01, grant_changes assigned/recall/stall//2025-06-01
            waste      | urban     | 990101000000 | 2024-06-03 | -             | ASSIGNED_AWAY                              | grants assigned, lists handed-down/1, list_items handed-down/1/1, grant_starts assigned/990100000000/2024-03-01
            tow        | east      | 990101000000 | 2024-06-03 | -             | COERCION_NOT_ENTRUSTABLE                   | grants entrusted
            dust       | east      | 990101000000 | 2024-06-03 | -             | NO_GRANT                                   | -
            waste      | east      | 990102000000 | 2024-06-03 | -             | OUT_OF_AREA                                | grants assigned, lists handed-down/1, list_items handed-down/1/1, grant_starts assigned/990100000000/2024-03-01
            dust       | urban     | 990102000000 | 2024-06-03 | o-zhou;o-wang | OFFICER_NOT_SERVING;CERTIFICATE_MISSING;TOO_FEW_OFFICERS | officers o-zhou/urban/2024-01-01, certificates C-7, certificates C-8, officers o-wang/west-team/2023-01-01, certificates C-3
            waste      | hill-team | 990103001000 | 2024-06-03 | o-qian;o-sun  | CERTIFICATE_NOT_VALID;TOO_FEW_OFFICERS     | grants assigned, lists handed-down/1, list_items handed-down/1/1, grant_starts assigned/990100000000/2024-03-01, officers o-qian/hill-team/2023-01-01, certificates C-5, officers o-sun/hill-team/2023-01-01, certificates C-6
            fire-lane  | east      | 990101000000 | 2024-06-03 | o-zhou;o-lin  | OFFICER_NOT_SERVING;TOO_FEW_OFFICERS       | grants entrusted, officers o-zhou/east-team/2023-01-01, officers o-zhou/urban/2024-01-01, certificates C-7, officers o-lin/east-team/2023-01-01, certificates C-2
            fire-lane  | east      | 990101000000 | 2024-06-03 | o-x;o-lin     | OFFICER_UNKNOWN;TOO_FEW_OFFICERS           | grants entrusted, officers o-lin/east-team/2023-01-01, certificates C-2
            """)
    void theRecordsOfAnAnswer(
            String power, String body, String place, LocalDate day, String officers, String reasons, String records) {
        AuthorityDecision decision = polity.powers().decide(question(power, body, place, day, officers));

        assertThat(decision.reasons())
                .extracting(reason -> reason.code().name())
                .containsExactly(reasons == null ? new String[0] : reasons.split(";"));
        List<String> named = named(decision);
        assertThat(named).startsWith("powers " + power, "bodies " + body).doesNotHaveDuplicates();
        named.removeIf(ground -> ground.matches("(powers|bodies|divisions) .*"));
        assertThat(named).containsExactly(records == null ? new String[0] : records.split(", "));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # power   | body      | place        | day        | powers, bodies and divisions
            waste     | east-team | 990101000000 | 2024-06-03 | powers waste, bodies east-team, bodies east, divisions 990101000000, divisions 990100000000
            waste     | hill-team | 990103001000 | 2024-06-03 | powers waste, bodies hill-team, bodies hill, divisions 990103000000, divisions 990103001000, divisions 990100000000
            waste     | east-team | 990103001000 | 2024-06-03 | powers waste, bodies east-team, bodies east, divisions 990101000000, divisions 990103001000, divisions 990103000000, divisions 990100000000
            seize     | east      | 990101000000 | 2024-06-03 | powers seize, bodies east, divisions 990101000000, divisions 990100000000, powers stall
            tow       | east      | 990101000000 | 2024-06-03 | powers tow, bodies east, divisions 990101000000, powers fire-lane
            waste     | urban     | 990101000000 | 2024-06-03 | powers waste, bodies urban, divisions 990100000000, divisions 990101000000, bodies east
            nothing   | east      | 990101000000 | 2024-06-03 | bodies east
            waste     | nobody    | 990101000000 | 2024-06-03 | powers waste
            nothing   | nobody    | nowhere      | 2024-06-03 | -
            """)
    void thePowerTheBodiesAndWhatTheyCover(String power, String body, String place, LocalDate day, String records) {
        List<String> named = named(polity.powers().decide(question(power, body, place, day, null)));

        named.removeIf(ground -> !ground.matches("(powers|bodies|divisions) .*"));
        assertThat(named).containsExactly(records == null ? new String[0] : records.split(", "));
    }

    @Test
    void aRefusalIsProvedWithAllThatDeterminedIt() {
        polity.journal().seal();
        AuthorityDecision decision =
                polity.powers().decide(question("waste", "urban", "990101000000", SmallCity.DAY, "o-chen;o-lin"));

        List<Proof> proofs = polity.journal().proof(decision);

        assertThat(decision.permitted()).isFalse();
        assertThat(proofs).hasSize(named(decision).size());
        for (Proof proof : proofs) {
            assertThat(Proofs.problem(proof, List.of(proof.seal().publicKey()))).isEmpty();
        }
        assertThat(proofs.stream().map(GroundsTest::table))
                .containsExactlyInAnyOrderElementsOf(
                        decision.determinedBy().stream().map(Ground::kind).toList())
                .contains("grants", "grant_starts", "list_items", "lists", "officers", "certificates", "divisions");
        assertThat(Proofs.read(Proofs.write(proofs))).isEqualTo(proofs);
    }

    /** The table that an entry says it belongs to. */
    private static String table(Proof proof) {
        return proof.entry().replaceFirst("(?s).*\"format\":1,\"kind\":\"([a-z_]+)\".*", "$1");
    }

    private static List<String> named(AuthorityDecision decision) {
        List<String> named = new ArrayList<>();
        decision.determinedBy().forEach(ground -> named.add(ground.kind() + " " + ground.identifier()));
        return named;
    }

    private static AuthorityQuestion question(String power, String body, String place, LocalDate day, String officers) {
        AuthorityQuestion question = AuthorityQuestion.of(new PowerCode(power), new BodyId(body), place, day);
        return officers == null
                ? question
                : question.withOfficers(
                        Arrays.stream(officers.split(";")).map(OfficerId::new).toArray(OfficerId[]::new));
    }
}
