package org.polity.plugins.rules.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.AdmissionRule;
import org.polity.testkit.TestSettings;
import org.polity.testkit.rule.DraftAdmission;
import org.polity.testkit.rule.SampleCity;

class RuleFileTest {
    private final RulesCelPlugin plugin = new RulesCelPlugin();

    @Test
    void it_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(PolityPlugin.class))
                .filteredOn(RulesCelPlugin.class::isInstance)
                .singleElement()
                .matches(found -> found.id().equals("rules-cel"));
    }

    @Test
    void without_a_file_there_are_no_rules() {
        assertThat(plugin.admissionRules(TestSettings.of(plugin))).isEmpty();
        assertThat(plugin.reviewRules(TestSettings.of(plugin))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fund.yuan + 'x' == 1                 | line 3, column 17: found no matching overload for '_+_'",
                "fund.yuan <                          | line 3, column 18: mismatched input",
                "power.kode == 'x'                    | line 3, column 7: undeclared reference to 'power'",
                "receiver.id == 1                     | line 3, column 19: found no matching overload for '_==_'",
                "fund.given &&\\n    receiver.id + 1  | line 4, column 17: found no matching overload for '_+_'",
                "fund.yuan                            | line 3, column 7: the expression is of type int, expected bool",
                "cases_filed.numerator == 0           | line 3, column 7: undeclared reference to 'cases_filed'"
            })
    void a_wrong_expression_is_refused_with_its_place(String when, String message) {
        String text = "rule: r\npoint: admission\nwhen: " + when.replace("\\n", "\n")
                + "\ncode: A\nchinese: 一\nenglish: one\n";
        assertThatThrownBy(() -> plugin.admissionRules(CelFile.settings(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".rules, " + message);
        assertThatThrownBy(() -> plugin.reviewRules(CelFile.settings(text))).hasMessageContaining(message);
    }

    @Test
    void every_mistake_of_a_file_is_named() {
        assertThatThrownBy(() -> plugin.admissionRules(CelFile.settings("""
                        rule: Far Away
                        point: everywhere

                        rule: two
                        point: review
                        outcome: drop
                        when: true
                        code: Too-Far
                        chinese: {0}
                        english: {name}
                        basis-english: law

                        rule: two
                        point: admission
                        outcome: recall
                        """)))
                .hasMessageContaining("line 1, column 7: found `Far Away`, expected lower-case letters")
                .hasMessageContaining("line 2, column 8: found `everywhere`, expected admission or review")
                .hasMessageContaining("line 6, column 10: found `drop`, expected one of [keep, adjust, recall, widen]")
                .hasMessageContaining("line 8, column 7: found `Too-Far`, expected upper-case words")
                .hasMessageContaining("line 9, column 10: found `{0}`, and the rule has 0 arguments")
                .hasMessageContaining("line 10, column 10: found `{name}`")
                .hasMessageContaining("line 4, column 1: the rule has its basis in one language")
                .hasMessageContaining("line 13, column 7: a rule of this name begins in line 4 too")
                .hasMessageContaining("line 13, column 1: the rule has no `when`")
                .hasMessageContaining("line 15, column 10: a rule of admission has no outcome");
    }

    @Test
    void lines_that_are_none_are_named() {
        assertThatThrownBy(() -> plugin.admissionRules(
                        CelFile.settings("when: true\nrule: a\nwenn: true\ncode: A\ncode: B\nchinese:\nx\n")))
                .hasMessageContaining("line 1, column 1: found `when` before the first rule")
                .hasMessageContaining("line 3, column 1: found `wenn: true`, expected one of")
                .hasMessageContaining("line 5, column 1: found `code` a second time")
                .hasMessageContaining("line 6, column 9: `chinese` has no value")
                .hasMessageContaining("line 7, column 1: found `x`");
    }

    @Test
    void a_loop_ends_with_its_budget() {
        String list = "[0,1,2,3,4,5,6,7,8,9]";
        String text = "rule: r\npoint: admission\nwhen: " + list + ".all(a, " + list + ".all(b, " + list + ".all(c, "
                + list + ".all(d, a + b + c + d >= 0))))\ncode: A\nchinese: 一\nenglish: one\n";
        AdmissionRule rule = plugin.admissionRules(CelFile.settings(text)).get(0);
        AdmissionRule.Question question = DraftAdmission.ofDuty("d").asked(null, "east");
        assertThatThrownBy(() -> rule.judge(question, SampleCity.city()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Iteration budget exceeded: 1000");
        AdmissionRule patient = plugin.admissionRules(CelFile.settings(text).with("rules-cel.max-iterations", "20000"))
                .get(0);
        assertThat(patient.judge(question, SampleCity.city())).hasSize(1);
    }

    @Test
    void a_file_that_is_not_there_is_refused_with_the_setting() {
        assertThatThrownBy(() -> plugin.reviewRules(TestSettings.of(plugin).with("rules-cel.file", "no/such.rules")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("setting rules-cel.file is `no/such.rules`, which cannot be read");
        assertThatThrownBy(() -> plugin.reviewRules(TestSettings.of(plugin).with("rules-cel.max-iterations", "0")))
                .hasMessageContaining("rules-cel.max-iterations is 0");
    }
}
