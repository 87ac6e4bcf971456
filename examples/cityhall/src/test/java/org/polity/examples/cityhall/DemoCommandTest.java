package org.polity.examples.cityhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    private Path folder;

    @Test
    void it_tells_the_whole_story_and_can_tell_it_again() throws IOException {
        Ran ran = Ran.run("demo", "--dir", folder);
        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .containsPattern("下放的行政处罚权 +200 +200 ")
                .containsPattern("有执法资格的镇街人员 +899 +899 ")
                .containsPattern("培训人次 +1,500 +1,500 ")
                .containsPattern("镇街事业机构：撤并前 +941 +941 ")
                .containsPattern("镇街事业机构：撤并后 +415 +415 ")
                .containsPattern("清理的不规范机构 +596 +596 ")
                .containsPattern("five posts or fewer: 4\\d\\d，已撤并 merged: 4\\d\\d")
                .contains("CYCLE", "ESTATE_ORPHANED")
                .contains("CERTIFICATE_NOT_VALID", "行政处罚法", "完好 intact", "发现 FOUND: CHANGED")
                .contains("[办结 done] 2021-06-15", "SIGNS_FOR_BODY", "FORMULA_ON_FINES", "20000000 元以上")
                .containsPattern("\\[到账 arrived\\] 仲恺高新区陈江街道办事处 .*→ 2021-03-.* 天 days")
                .doesNotContain("未发现");
        String report = Files.readString(folder.resolve("report.html"));
        assertThat(report)
                .contains("机构撤并", "综合治理中心 ←")
                .doesNotContainIgnoringCase("http")
                .doesNotContain(" src=")
                .doesNotContain("<script")
                .contains("陈江街道的指挥图", "指令 1", "20022000", "以上 or more");
        Map<String, Map<String, String>> divisions =
                DemoQuestions.rows(LoadedCity.get().city().resolve("divisions.csv"));
        assertThat(divisions.values())
                .filteredOn(row -> row.get("level").equals("township"))
                .hasSize(71)
                .allSatisfy(row -> assertThat(report).contains(row.get("name"), row.get("code")));
        assertThat(Ran.run("demo", "--dir", folder).status()).isZero();
        assertThat(Folders.children(folder)).containsExactly(folder.resolve("report.html"));
    }

    @Test
    void the_program_carries_every_file_of_its_city() throws Exception {
        Path city = Path.of(BundledCity.class.getResource("huizhou").toURI());
        assertThat(Folders.children(city))
                .map(file -> file.getFileName().toString())
                .containsExactlyElementsOf(BundledCity.CITY);
    }
}
