package org.polity.testkit.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polity.Polity;
import org.polity.model.decision.Finding;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;
import org.polity.testkit.TestPlugin;
import org.polity.testkit.store.MemoryStore;

/** A rule is named in every refusal of its, and its plugin is stopped at the start when it has no proper name. */
class RuleNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Two Words", "-x", "规则"})
    void an_engine_does_not_start_with_a_rule_without_a_proper_name(String name) {
        assertThatThrownBy(() -> Polity.builder()
                        .plugin(TestPlugin.ofStore(new MemoryStore()))
                        .plugin(new OneRule(name))
                        .start())
                .hasMessageContaining("has a rule of admission named `" + name + "`");
    }

    private record OneRule(String name) implements PolityPlugin, AdmissionRule {
        @Override
        public String id() {
            return "one-rule";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public ApiRange api() {
            return ApiRange.current();
        }

        @Override
        public List<AdmissionRule> admissionRules(Settings settings) {
            return List.of(this);
        }

        @Override
        public List<Finding> judge(Question question, CityFacts city) {
            return List.of();
        }
    }
}
