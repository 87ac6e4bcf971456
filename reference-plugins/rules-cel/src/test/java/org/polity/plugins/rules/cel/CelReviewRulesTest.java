package org.polity.plugins.rules.cel;

import java.time.YearMonth;
import java.util.List;
import org.polity.model.review.Indicator;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.ReviewRule;
import org.polity.testkit.TestSettings;
import org.polity.testkit.rule.DraftReview;
import org.polity.testkit.rule.ReviewRuleContract;
import org.polity.testkit.rule.RuleCase;
import org.polity.testkit.rule.SampleCity;

class CelReviewRulesTest extends ReviewRuleContract {
    private final TestSettings settings = CelFile.settings();

    @Override
    protected PolityPlugin plugin() {
        return new RulesCelPlugin();
    }

    @Override
    protected TestSettings settings() {
        return settings;
    }

    @Override
    protected List<RuleCase<ReviewRule.Question>> cases() {
        return List.of(
                of("unused", DraftReview.uncounted().counted(Indicator.CASES_FILED, 0, 12), "recall UNUSED"),
                of("a month is missing", DraftReview.uncounted().counted(Indicator.CASES_FILED, 0, 11, 11)),
                of(
                        "half a year",
                        DraftReview.uncounted().over(YearMonth.of(2023, 1), 6).counted(Indicator.CASES_FILED, 0, 6)),
                of("half lost", DraftReview.uncounted().counted(Indicator.LOST_IN_COURT, 5, 10), "recall LOST"),
                of("few lost", DraftReview.uncounted().counted(Indicator.LOST_IN_COURT, 4, 10)),
                of("nine of nine", DraftReview.uncounted().counted(Indicator.LOST_IN_COURT, 9, 9)));
    }

    private static RuleCase<ReviewRule.Question> of(String what, DraftReview draft, String... proposals) {
        return proposes(what, draft.asked("penalty", "east"), SampleCity.city(), proposals);
    }
}
