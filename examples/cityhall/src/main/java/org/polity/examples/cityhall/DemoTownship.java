package org.polity.examples.cityhall;

import java.time.LocalDate;
import java.util.List;
import org.polity.Polity;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.committee.ChairOffice;
import org.polity.model.committee.Order;
import org.polity.model.committee.OrderId;
import org.polity.model.committee.OrderKind;
import org.polity.model.committee.OrderReport;
import org.polity.model.decision.Language;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.fund.Amount;
import org.polity.model.fund.Appropriation;
import org.polity.model.fund.Formula;
import org.polity.model.fund.FormulaId;
import org.polity.model.fund.FormulaUse;
import org.polity.model.fund.FundId;
import org.polity.model.fund.Measure;
import org.polity.model.fund.Purpose;
import org.polity.model.fund.Transit;

/**
 * The part of the demonstration about one township: an order of the secretary to a dispatched agency that is carried out, one
 * that would sign in its department's name, a subsidy that arrived, and a bonus that would count fines. What happens is invented.
 */
final class DemoTownship {
    private static final BodyId COMMITTEE = new BodyId("chenjiang-enforcement");
    private static final BodyId AGENCY = new BodyId("zhongkai-urban-chenjiang");
    private static final BodyId TOWNSHIP = new BodyId("chenjiang-gov");
    private static final BodyId CITY = new BodyId("hz-gov");
    private static final Purpose SUBSIDY = new Purpose("镇街体制改革补助");
    private static final Instrument DOCUMENT = new Instrument("illustrative: 陈江街道夜市整治工作方案");
    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    private final Story story;
    private final Polity polity;
    private int acts;

    DemoTownship(Story story, Polity polity) {
        this.story = story;
        this.polity = polity;
    }

    /** Gives the order, reports it, and records what the budget grants. */
    void act() {
        recorded(polity.committees().give(act(COMMITTEE), order("order-market", OrderKind.JOINT_ACTION)));
        recorded(polity.committees()
                .report(act(AGENCY), new OrderReport(new OrderId("order-market"), AGENCY, DAY.plusDays(2), "夜市占道已清理")));
        Appropriation granted = new Appropriation(
                new FundId("subsidy-2021"),
                SUBSIDY,
                CITY.value(),
                Amount.atLeast(Money.yuan(20_000_000)),
                null,
                LocalDate.of(2021, 2, 10),
                true,
                new Instrument("illustrative: 惠州市2021年预算"));
        recorded(polity.funds().appropriate(act(CITY), granted));
    }

    /** Tells what was recorded, and what is refused. */
    void tell() {
        Order given = polity.committees().orders(COMMITTEE).get(0);
        OrderReport report = polity.committees()
                .report(given.id())
                .orElseThrow(() -> new IllegalStateException("the order was not carried out"));
        story.line("书记指令派驻机构 An order of the secretary to a dispatched agency:");
        story.detail("[办结 done] " + given.on() + "  " + name(COMMITTEE) + " → " + name(AGENCY) + "：" + given.matter()
                + "（" + given.kind().word() + "），" + report.on() + " " + report.result());
        refused(
                "要求以部门名义签发 One that would sign in the department's name:",
                polity.committees().give(act(COMMITTEE), order("order-permit", OrderKind.SIGN)));
        LocalDate today = LocalDate.of(2021, 6, 30);
        Amount granted = polity.funds().granted(SUBSIDY, today);
        List<Transit> transits = polity.funds().transits(SUBSIDY, today);
        story.line("直达镇街的补助 The subsidy that goes straight to the townships:");
        story.detail("预算 granted: " + granted.least() + " 元以上 yuan or more；平均每镇街 each of " + transits.size() + ": "
                + granted.dividedBy(transits.size()).least() + " 元以上 or more（下限，不是数值 a bound, not a value）");
        transits.stream()
                .filter(transit -> TOWNSHIP.value().equals(transit.allocation().to()))
                .forEach(this::tell);
        refused("奖金按罚款数额计算 A bonus computed from fines:", polity.funds().define(act(TOWNSHIP), bonus()));
    }

    private void tell(Transit transit) {
        story.detail("[到账 arrived] " + name(TOWNSHIP) + "  " + transit.arrived() + " 元 yuan，"
                + transit.allocation().on()
                + " → " + transit.arrivedOn() + "，"
                + (transit.days().isPresent() ? transit.days().getAsLong() : "—")
                + " 天 days");
    }

    private void refused(String what, Outcome outcome) {
        if (outcome.recorded()) {
            throw new IllegalStateException("the demonstration's act was recorded and should be refused: " + what);
        }
        story.line(what);
        for (Reason reason : outcome.reasons()) {
            story.detail("[不可 no ] " + reason.code().name() + "  " + reason.tell(Language.CHINESE));
            story.detail("     " + reason.tell(Language.ENGLISH));
        }
    }

    private static Order order(String id, OrderKind kind) {
        return new Order(
                new OrderId(id), COMMITTEE, ChairOffice.SECRETARY, AGENCY, kind, "夜市联合整治", DAY, DAY.plusDays(3));
    }

    private static Formula bonus() {
        return new Formula(
                new FormulaId("bonus"),
                FormulaUse.BONUS,
                List.of(Measure.CASES_ON_TIME, Measure.FINE_AMOUNT),
                List.of(),
                "按期办结数加罚款数额",
                DOCUMENT);
    }

    private String name(BodyId body) {
        return polity.bodies().find(body).map(known -> known.name()).orElse(body.value());
    }

    private Act act(BodyId body) {
        return new Act(new ActId("demo-township-" + ++acts), OperatorRule.OPERATOR, body, DOCUMENT, DAY);
    }

    private static void recorded(Outcome outcome) {
        if (!outcome.recorded()) {
            throw new IllegalStateException("the demonstration's own act was refused: " + outcome.reasons());
        }
    }
}
