package org.polity.engine.committee;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.committee.CommitteeDecision;
import org.polity.model.committee.CommitteeFlag;
import org.polity.model.committee.CommitteeReason;
import org.polity.model.committee.Dispute;
import org.polity.model.committee.DisputeRuling;
import org.polity.model.committee.HeadAct;
import org.polity.model.committee.Meeting;
import org.polity.model.committee.Order;
import org.polity.model.committee.OrderReport;
import org.polity.model.committee.Whistle;

/** What of the committees' work is late or incomplete, and which heads were dealt with without the township's opinion. */
final class Overdue {
    private final Facts facts;
    private final LocalDate day;
    private final List<CommitteeFlag> flags = new ArrayList<>();

    private Overdue(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /** Orders, decisions, whistles, heads, disputes, each as they were first recorded. */
    static List<CommitteeFlag> on(Facts facts, LocalDate day) {
        Overdue overdue = new Overdue(facts, day);
        facts.of(OrderTables.ORDERS).all().forEach(known -> overdue.judge(known.fact()));
        facts.of(MeetingTables.DECISIONS).all().forEach(known -> overdue.judge(known.fact()));
        facts.of(WhistleTables.WHISTLES).all().forEach(known -> overdue.judge(known.fact()));
        facts.of(HeadTables.ACTS).all().forEach(known -> overdue.judge(known.fact()));
        facts.of(DisputeTables.DISPUTES).all().forEach(known -> overdue.judge(known.fact()));
        return overdue.flags;
    }

    private void judge(Order order) {
        LocalDate due = order.dueOn();
        Known<OrderReport> report = facts.find(OrderTables.REPORTS, order.id().value());
        boolean done = report != null && !report.fact().on().isAfter(day);
        if (due != null && day.isAfter(due) && !done) {
            flag(order.id().value(), CommitteeReason.OVERDUE, order.id().value(), due.toString());
        }
    }

    /** A decision is there from the day of its meeting. */
    private void judge(CommitteeDecision decision) {
        Known<Meeting> meeting =
                facts.find(MeetingTables.MEETINGS, decision.meeting().value());
        boolean isThere = meeting != null && !meeting.fact().on().isAfter(day);
        if (isThere && !decision.isComplete()) {
            flag(
                    decision.id().value(),
                    CommitteeReason.DECISION_INCOMPLETE,
                    decision.id().value());
        }
    }

    private void judge(Whistle whistle) {
        LocalDateTime endOfDay = day.plusDays(1).atStartOfDay();
        if (whistle.dueAt().isBefore(endOfDay)) {
            WhistleRules.standings(facts, whistle).stream()
                    .filter(standing -> !standing.inTime())
                    .forEach(standing -> flag(
                            whistle.id().value(),
                            CommitteeReason.OVERDUE,
                            whistle.id() + "/" + standing.body(),
                            whistle.dueAt().toString()));
        }
    }

    private void judge(HeadAct act) {
        if (!act.on().isAfter(day) && HeadRules.opinion(facts, act) == null) {
            flag(
                    act.agency().value(),
                    CommitteeReason.OPINION_MISSING,
                    act.agency().value(),
                    act.matter().word(),
                    act.on().toString());
        }
    }

    private void judge(Dispute dispute) {
        Known<DisputeRuling> ruling =
                facts.find(DisputeTables.RULINGS, dispute.id().value());
        boolean ruled = ruling != null && !ruling.fact().on().isAfter(day);
        if (day.isAfter(dispute.dueOn()) && !ruled) {
            flag(
                    dispute.id().value(),
                    CommitteeReason.OVERDUE,
                    dispute.id().value(),
                    dispute.dueOn().toString());
        }
    }

    private void flag(String subject, CommitteeReason code, String... arguments) {
        flags.add(new CommitteeFlag(subject, Objections.reason(code, arguments)));
    }
}
