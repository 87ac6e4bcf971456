package org.polity.plugins.city.huizhou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polity.model.review.Indicator;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.ReviewRule;
import org.polity.testkit.TestSettings;
import org.polity.testkit.rule.DraftReview;
import org.polity.testkit.rule.FakeCity;
import org.polity.testkit.rule.ReviewRuleContract;
import org.polity.testkit.rule.RuleCase;
import org.polity.testkit.rule.SampleCity;

class HuizhouReviewRulesTest extends ReviewRuleContract {
    private static final FakeCity CITY = SampleCity.city();

    @Override
    protected PolityPlugin plugin() {
        return new CityHuizhouPlugin();
    }

    @Override
    protected List<RuleCase<ReviewRule.Question>> cases() {
        DraftReview halfYear = DraftReview.uncounted().over(YearMonth.of(2023, 1), 6);
        return List.of(
                of("nothing counted", DraftReview.uncounted()),
                of("no case in a year", filed(0, 12), "recall UNUSED"),
                of("one case in a year", filed(1, 12)),
                of("no case, and a month is missing", filed(0, 11)),
                of("no case in half a year", halfYear.counted(Indicator.CASES_FILED, 0, 6)),
                of("half of the cases returned", counted(Indicator.RETURNED, 5, 10), "recall RETURNED_TOO_OFTEN"),
                of("fewer than half returned", counted(Indicator.RETURNED, 49, 99)),
                of("three of three returned", counted(Indicator.RETURNED, 3, 3)),
                of("nine of nine lost", counted(Indicator.LOST_IN_COURT, 9, 9)),
                of("ten of ten lost", counted(Indicator.LOST_IN_COURT, 10, 10), "recall LOST_TOO_OFTEN"),
                of("many reversed", counted(Indicator.REVERSED_ON_RECONSIDERATION, 8, 12), "recall REVERSED_TOO_OFTEN"),
                of("busy and in time", filed(12, 12).counted(Indicator.DECIDED_IN_TIME, 9, 10), "keep BUSY"),
                of("busy and late", filed(12, 12).counted(Indicator.DECIDED_IN_TIME, 8, 10)),
                of("busy, and few decided", filed(12, 12).counted(Indicator.DECIDED_IN_TIME, 9, 9)),
                of("not so busy", filed(11, 12).counted(Indicator.DECIDED_IN_TIME, 11, 11)),
                of(
                        "busy and often lost",
                        filed(99, 12)
                                .counted(Indicator.DECIDED_IN_TIME, 99, 99)
                                .counted(Indicator.LOST_IN_COURT, 20, 20),
                        "recall LOST_TOO_OFTEN",
                        "keep BUSY"));
    }

    @Test
    void without_a_source_every_finding_says_that_it_is_illustrative() {
        ReviewRule.Question question = filed(0, 12).asked("penalty", "east");
        assertThat(rules("", question)).contains("illustrative");
        assertThat(rules("惠府〔2024〕1号", question)).isEqualTo("惠府〔2024〕1号");
    }

    @Test
    void a_percentage_out_of_its_bounds_is_named() {
        assertThatThrownBy(
                        () -> plugin().reviewRules(TestSettings.of(plugin()).with("city-huizhou.lost-percent", "101")))
                .hasMessageContaining("city-huizhou.lost-percent is 101")
                .hasMessageContaining("from 1 to 100");
    }

    private String rules(String source, ReviewRule.Question question) {
        ReviewRule unused = plugin().reviewRules(TestSettings.of(plugin()).with("city-huizhou.source", source))
                .get(0);
        return unused.propose(question, CITY)
                .get(0)
                .finding()
                .basis()
                .orElseThrow()
                .english();
    }

    private static RuleCase<ReviewRule.Question> of(String what, DraftReview draft, String... proposals) {
        return proposes(what, draft.asked("penalty", "east"), CITY, proposals);
    }

    private static DraftReview filed(long cases, int months) {
        return DraftReview.uncounted().counted(Indicator.CASES_FILED, cases, months, months);
    }

    private static DraftReview counted(Indicator indicator, long numerator, long denominator) {
        return DraftReview.uncounted().counted(indicator, numerator, denominator);
    }
}
