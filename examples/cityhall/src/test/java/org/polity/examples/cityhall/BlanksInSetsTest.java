package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.model.basis.BodyId;
import org.polity.plugins.city.folder.CityFolderSource;
import org.polity.testkit.SmallCity;
import org.polity.testkit.TestPlugin;
import org.polity.testkit.store.MemoryStore;

/** What is no part of a cell is no part of a value in it either: from the file, through the intake, to the answer. */
class BlanksInSetsTest {
    private static final String CITY = """
            {"name": "小城市", "division": "990000000000", "zone": "Asia/Shanghai", "datum": "CGCS2000",
             "officeHours": ["09:00-12:00#"], "workWeek": ["MON", "#TUE#"]}
            """;
    private static final String DIVISIONS = """
            code,name,level,parent
            990000000000,小城市,city,
            """;
    private static final String BODIES = """
            id,name,kind,division,domains
            #a#,#局#,#department#,#990000000000#,#urban#;#fire#;urban#
            """;

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u3000", "\u00a0", "\u2007", "\u202f", "\u0085", "\u1680"})
    void theValuesOfACellAreTrimmedAsTheCellIs(String blank, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("city.json"), CITY.replace("#", blank.equals("\t") ? "\\t" : blank));
        Files.writeString(folder.resolve("divisions.csv"), DIVISIONS);
        Files.writeString(folder.resolve("bodies.csv"), BODIES.replace("#", blank));

        try (Polity polity = Polity.builder()
                .plugin(TestPlugin.ofStore(new MemoryStore()))
                .plugin(TestPlugin.operator(SmallCity.OPERATOR))
                .start()) {
            LoadReport report = polity.load(SmallCity.act("load"), CityFolderSource.withDefaults(), folder.toString());

            assertThat(report.problems()).isEmpty();
            assertThat(polity.bodies().find(new BodyId("a")).orElseThrow().domains())
                    .containsExactly("urban", "fire");
        }
    }
}
