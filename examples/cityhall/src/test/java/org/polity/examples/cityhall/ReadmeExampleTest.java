package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.ActorId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.decision.Language;
import org.polity.model.power.PartyKind;
import org.polity.model.power.PowerCode;
import org.polity.spi.PolityPlugin;

/** The example of the README, as it stands there, runs. */
class ReadmeExampleTest {
    private static void example(
            Path folder, Path city, PolityPlugin access, ActorId operator, LocalDate day, String place) {
        // example begins
        try (Polity polity = Polity.builder()
                .discover()
                .plugin(access)
                .setting("storage-jdbc.url", folder.toString())
                .start()) {
            Act act = new Act(new ActId("load-1"), operator, new BodyId("GOV"), new Instrument("notice 1"), day);
            LoadReport report = polity.load(act, polity.citySource("folder").orElseThrow(), city.toString());
            System.out.println(report.problems());

            AuthorityDecision decision = polity.powers()
                    .decide(AuthorityQuestion.of(new PowerCode("P-UM-002"), new BodyId("chenjiang-team"), place, day)
                            .withFine(Money.yuan(150_000), PartyKind.ORGANISATION));
            decision.reasons().forEach(reason -> System.out.println(reason.tell(Language.ENGLISH)));
            polity.journal().seal();
            System.out.println(polity.journal().verify().intact());
        }
        // example ends
    }

    @Test
    void theExampleRunsAndSaysWhatItSays(@TempDir Path temp) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            example(
                    temp.resolve("db"),
                    BundledCity.cityInto(temp),
                    new OperatorRule(),
                    OperatorRule.OPERATOR,
                    LocalDate.of(2020, 12, 9),
                    "441302008000");
        } finally {
            System.setOut(before);
        }
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "[]",
                        "By 2020-12-09 grant g2020-penalties (illustrative: 市政府公告2020年示例第1号) had not started in 陈江街道, or its start had not been published.",
                        "true");
    }

    @Test
    void theReadmeHoldsTheSameExample() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent().getParent();
        Path here = Path.of("src/test/java/org/polity/examples/cityhall/ReadmeExampleTest.java");
        assertThat(between(Files.readAllLines(root.resolve("README.md")), "```java", "```"))
                .isEqualTo(between(Files.readAllLines(here), "// example begins", "// example ends"));
    }

    private static String between(List<String> lines, String begin, String end) {
        StringBuilder found = new StringBuilder();
        boolean inside = false;
        for (String line : lines) {
            String text = line.strip();
            if (inside && text.equals(end)) {
                break;
            }
            // Line breaks are the formatter's.
            found.append(inside ? text : "");
            inside |= text.equals(begin);
        }
        return found.toString().replace(" ", "");
    }
}
