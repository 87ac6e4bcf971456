package org.polity.engine.committee;

import java.util.List;
import org.polity.engine.basis.Facts;
import org.polity.engine.body.Successions;
import org.polity.engine.decision.Local;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.Estate;
import org.polity.model.committee.Committee;
import org.polity.model.committee.CommitteeReason;
import org.polity.model.committee.Order;
import org.polity.model.committee.OrderReport;
import org.polity.model.decision.Reason;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.CommandRule;

/** What speaks against an order and its report: a chair commands members, and signs for none of them. */
final class OrderRules {
    private OrderRules() {}

    static List<Reason> judge(Facts facts, CityFacts city, Local local, Order order) {
        Objections objections = new Objections(facts);
        objections.requireNew(OrderTables.ORDERS, order.id().value());
        Committee committee = objections.requireCommittee(order.committee(), order.on());
        Body to = objections.requireBody(order.to(), order.on());
        if (committee != null && committee.chairOffice() != order.givenBy()) {
            objections.add(
                    CommitteeReason.NOT_THE_CHAIR,
                    order.givenBy().word(),
                    committee.id().value(),
                    committee.chairOffice().word());
        }
        if (committee != null
                && to != null
                && !Seats.of(facts, committee.id(), order.on()).contains(to.id())) {
            objections.add(
                    CommitteeReason.NOT_A_MEMBER,
                    to.id().value(),
                    committee.id().value(),
                    order.on().toString());
        }
        if (!order.kind().isCommand()) {
            objections.add(
                    CommitteeReason.SIGNS_FOR_BODY,
                    order.committee().value(),
                    order.to().value(),
                    order.kind().word());
        }
        if (order.dueOn() != null && order.dueOn().isBefore(order.on())) {
            objections.add(
                    CommitteeReason.TOO_EARLY,
                    order.dueOn().toString(),
                    order.on().toString());
        }
        if (committee != null) {
            objections.addAll(local.rules().ask(new CommandRule.Question(committee, order, order.on()), city));
        }
        return objections.all();
    }

    static List<Reason> judge(Facts facts, OrderReport report) {
        Objections objections = new Objections(facts);
        Order order = objections.require(OrderTables.ORDERS, report.order().value());
        if (facts.find(OrderTables.REPORTS, report.order().value()) != null) {
            objections.add(CommitteeReason.DONE_ALREADY, report.order().value());
        }
        BodyId addressee =
                order == null ? report.by() : Successions.successor(facts, order.to(), Estate.SEATS, report.on());
        if (order != null && !addressee.equals(report.by())) {
            objections.add(
                    CommitteeReason.NOT_THE_ADDRESSEE,
                    report.by().value(),
                    order.id().value(),
                    addressee.value());
        }
        if (order != null && report.on().isBefore(order.on())) {
            objections.add(
                    CommitteeReason.TOO_EARLY,
                    report.on().toString(),
                    order.on().toString());
        }
        return objections.all();
    }
}
