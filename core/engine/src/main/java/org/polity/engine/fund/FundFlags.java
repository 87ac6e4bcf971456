package org.polity.engine.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polity.engine.basis.Facts;
import org.polity.engine.decision.Parameters;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.body.Body;
import org.polity.model.decision.Reason;
import org.polity.model.fund.EarmarkBalance;
import org.polity.model.fund.FundFlag;
import org.polity.model.fund.FundKind;
import org.polity.model.fund.FundMovement;
import org.polity.model.fund.FundReason;
import org.polity.model.fund.Purpose;

/** What is wrong with money that is recorded: history that was loaded is not refused, and so it is flagged. */
final class FundFlags {
    private final Facts facts;
    private final LocalDate day;
    private final List<FundFlag> flags = new ArrayList<>();
    private final Map<Purpose, Transits> transits = new LinkedHashMap<>();

    private FundFlags(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /** The flags of a day: movements by day, then overspent earmarks, then late transfers. */
    static List<FundFlag> on(Facts facts, Parameters parameters, LocalDate day) {
        FundFlags found = new FundFlags(facts, day);
        for (FundMovement movement : Movements.all(facts)) {
            if (!movement.on().isAfter(day)) {
                found.judge(movement);
            }
        }
        found.flagOverspent();
        found.flags.addAll(TransferTerms.late(facts, parameters, day));
        return found.flags;
    }

    private void judge(FundMovement movement) {
        Objections objections = new Objections();
        Instrument voucher = movement.instrument();
        String to = movement.to();
        if (movement.kind() == FundKind.SPEND && voucher != null) {
            MovementRules.judgeVoucher(facts, movement, voucher, objections);
        }
        if (movement.kind() != FundKind.ARRIVE && movement.purpose().isOfFines()) {
            objections.addOfFines(
                    FundReason.FINES_RETURNED,
                    movement.on(),
                    movement.id().value(),
                    movement.purpose().value());
        }
        if (to != null && movement.kind() != FundKind.SPEND && MovementRules.isDirect(facts, movement)) {
            Body receiver = MovementRules.body(facts, to);
            if (!MovementRules.isTownship(receiver)) {
                FundReason code = movement.kind() == FundKind.ALLOCATE ? FundReason.NOT_DIRECT : FundReason.KEPT_MIDWAY;
                objections.add(code, movement.purpose().value(), to);
            }
        }
        if (to != null && movement.kind() == FundKind.ARRIVE) {
            judgeArrival(movement, to, objections);
        }
        for (Reason reason : objections.all()) {
            flags.add(new FundFlag(movement.id(), reason));
        }
    }

    private void judgeArrival(FundMovement movement, String to, Objections objections) {
        long missing = transits.computeIfAbsent(
                        movement.purpose(), purpose -> Transits.of(Movements.of(facts, purpose), day))
                .unsettled(movement.id());
        if (missing > 0) {
            objections.add(
                    FundReason.NOT_ALLOCATED,
                    to,
                    movement.purpose().value(),
                    movement.on().toString(),
                    movement.amount().toString(),
                    new Money(missing).toString());
        }
    }

    /** The flag stands at the last expense of the earmark by the day. */
    private void flagOverspent() {
        for (EarmarkBalance balance : Earmarks.balances(facts, day)) {
            if (balance.isOverspent()) {
                Movements.of(facts, balance.purpose()).stream()
                        .filter(movement -> movement.kind() == FundKind.SPEND
                                && balance.holder().equals(movement.from())
                                && !movement.on().isAfter(day))
                        .reduce((first, second) -> second)
                        .ifPresent(last -> flags.add(new FundFlag(
                                last.id(),
                                Objections.reason(
                                        FundReason.EARMARK_EXCEEDED,
                                        null,
                                        balance.holder(),
                                        balance.purpose().value(),
                                        balance.spent().toString(),
                                        balance.arrived().toString()))));
            }
        }
    }
}
