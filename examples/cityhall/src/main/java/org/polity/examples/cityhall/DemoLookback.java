package org.polity.examples.cityhall;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.polity.Polity;
import org.polity.ReviewCounts;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.decision.Language;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;
import org.polity.model.review.IndicatorCount;
import org.polity.model.review.Opinion;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewId;
import org.polity.model.review.ReviewOutcome;
import org.polity.model.review.ReviewProposal;
import org.polity.spi.city.CityProblem;
import org.polity.spi.review.IndicatorSource;

/** The part of the demonstration in which a look-back takes one power back from one township; its counts are invented. */
final class DemoLookback {
    private static final GrantId GRANT = new GrantId("g2021-pilot-building");
    private static final PowerCode POWER = new PowerCode("P-PL-001");
    private static final BodyId USED = new BodyId("shuikou-gov");
    private static final BodyId UNUSED = new BodyId("longcheng-gov");
    private static final BodyId REVIEWER = new BodyId("longmen-planning");
    private static final ReviewId REVIEW = new ReviewId("review-2022");
    private static final YearMonth FROM = YearMonth.of(2021, 5);
    private static final YearMonth UNTIL = YearMonth.of(2022, 5);
    private static final LocalDate OPENED = LocalDate.of(2022, 5, 9);
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 10);
    private static final LocalDate RECALLED = LocalDate.of(2022, 7, 1);

    private final Story story;
    private final Polity polity;
    private int acts;

    DemoLookback(Story story, Polity polity) {
        this.story = story;
        this.polity = polity;
    }

    /** Reviews, decides, and asks the authority before and after. */
    void tell() {
        Review review = new Review(
                REVIEW, GRANT, List.of(POWER), List.of(USED, UNUSED), FROM, UNTIL, REVIEWER, OPENED, PUBLISHED);
        recorded(polity.reviews().open(act(REVIEWER, OPENED), review));
        ReviewCounts counts = polity.reviews().tally(review, new InventedCounts(), "");
        story.line("回头看 " + FROM + " 至 " + UNTIL + "（不含）：“" + name() + "”，案件数为示例 illustrative counts");
        for (ReviewProposal proposal : polity.reviews().propose(counts, OPENED).proposals()) {
            story.detail(proposal.body() + "  建议 proposed: "
                    + (proposal.outcome() == null ? "—" : proposal.outcome().word()) + "  "
                    + proposal.reason().tell(Language.CHINESE));
        }
        recorded(polity.reviews()
                .opine(
                        act(UNUSED, OPENED.plusDays(7)),
                        new Opinion(
                                REVIEW,
                                UNUSED,
                                POWER,
                                OutcomeKind.RECALL,
                                "一年无案件，专业力量不足，建议收回",
                                OPENED.plusDays(7),
                                new Instrument("illustrative: 镇政府意见"))));
        recorded(polity.reviews()
                .decide(
                        act(REVIEWER, PUBLISHED),
                        new ReviewOutcome(
                                REVIEW,
                                POWER,
                                UNUSED,
                                OutcomeKind.RECALL,
                                "UNUSED",
                                RECALLED,
                                PUBLISHED,
                                new Instrument("illustrative: 县政府公告")),
                        counts));
        story.line("收回龙城街道一项，答案随之改变 One power of one sub-district is recalled, and the answers change:");
        ask(UNUSED, RECALLED.minusDays(1));
        ask(UNUSED, RECALLED);
        ask(USED, RECALLED);
    }

    private String name() {
        return polity.powers().find(POWER).map(power -> power.name()).orElse(POWER.value());
    }

    private void ask(BodyId body, LocalDate day) {
        String place = polity.bodies()
                .find(body)
                .map(known -> known.division().value())
                .orElseThrow(() -> new IllegalStateException("the city has no body " + body));
        AuthorityDecision decision = polity.powers().decide(AuthorityQuestion.of(POWER, body, place, day));
        story.detail((decision.permitted() ? "[可以 yes] " : "[不可 no ] ") + body + "  " + day);
        for (Reason reason : decision.reasons()) {
            story.detail("     - " + reason.code().name() + "  " + reason.tell(Language.CHINESE));
        }
    }

    private Act act(BodyId body, LocalDate day) {
        return new Act(
                new ActId("demo-look-back-" + ++acts),
                OperatorRule.OPERATOR,
                body,
                new Instrument("illustrative: 回头看工作方案"),
                day);
    }

    private static void recorded(Outcome outcome) {
        if (!outcome.recorded()) {
            throw new IllegalStateException("the demonstration's own act was refused: " + outcome.reasons());
        }
    }

    /** Cases in one sub-district, none in the other, every month of the window. */
    private static final class InventedCounts implements IndicatorSource {
        @Override
        public String key() {
            return "demo";
        }

        @Override
        public void read(
                String location,
                YearMonth from,
                YearMonth untilExclusive,
                Consumer<IndicatorCount> counts,
                Consumer<CityProblem> problems) {
            for (YearMonth month = from; month.isBefore(untilExclusive); month = month.plusMonths(1)) {
                counts.accept(new IndicatorCount(GRANT, POWER, USED, month, Indicator.CASES_FILED, 3, 1));
                counts.accept(new IndicatorCount(GRANT, POWER, UNUSED, month, Indicator.CASES_FILED, 0, 1));
            }
        }
    }
}
