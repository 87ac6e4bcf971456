package org.polity.plugins.rules.cel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.polity.testkit.TestSettings;

/** The file of rules that the tests share, and settings that name a file. */
final class CelFile {
    static final String RULES = """
            # 样市的地方规则
            rule: noise-meter
            point: admission
            when: power.code == "penalty" && !("sound level meter" in receiver.equipment)
            code: NO_METER
            argument: receiver.id
            argument: power.code
            chinese: {0}没有声级计，不能行使职权{1}
            english: {0} has no sound level meter and cannot use power {1}
            basis-chinese: 示例（illustrative）：样市规则第一条
            basis-english: illustrative: rule 1 of the sample city

            rule: village-money
            point: admission
            when: receiver.kind in ["villagers_committee", "residents_committee"]
              && duty != ""
              && (!fund.given || fund.yuan < 1000)
            code: TOO_LITTLE_MONEY
            argument: fund.yuan
            chinese: 经费{0}元，少于1000元
            english: {0} yuan are fewer than 1000

            rule: unused
            point: review
            when: cases_filed.numerator == 0 && window >= 12
            outcome: recall
            code: UNUSED
            argument: window
            chinese: {0}个月内未使用
            english: not used in {0} months

            rule: lost
            point: review
            when: lost_in_court.denominator >= 10 && lost_in_court.percent >= 50
            outcome: recall
            code: LOST
            argument: lost_in_court.numerator
            argument: lost_in_court.denominator
            chinese: {1}件诉讼败诉{0}件
            english: {0} of {1} suits were lost

            rule: not-of-county
            point: review
            when: power.known && power.level != "county"
            outcome: adjust
            code: NOT_OF_COUNTY
            chinese: 已不是县级职权
            english: no longer a power of the county
            """;

    private CelFile() {}

    static TestSettings settings() {
        return settings(RULES);
    }

    static TestSettings settings(String text) {
        try {
            Path file = Files.createTempFile("city", ".rules");
            file.toFile().deleteOnExit();
            Files.writeString(file, text);
            return TestSettings.of(new RulesCelPlugin()).with("rules-cel.file", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
