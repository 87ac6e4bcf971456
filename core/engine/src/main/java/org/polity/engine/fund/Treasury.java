package org.polity.engine.fund;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.decision.Parameters;
import org.polity.model.basis.Money;
import org.polity.model.body.Body;
import org.polity.model.decision.Reason;
import org.polity.model.fund.Amount;
import org.polity.model.fund.Appropriation;
import org.polity.model.fund.EarmarkBalance;
import org.polity.model.fund.FineIncome;
import org.polity.model.fund.Formula;
import org.polity.model.fund.FundFlag;
import org.polity.model.fund.FundMovement;
import org.polity.model.fund.FundReason;
import org.polity.model.fund.Purpose;
import org.polity.model.fund.Transit;

/** What speaks against something about money, and what follows from what is recorded; every question of this noun begins here. */
public final class Treasury {
    private Treasury() {}

    /** What speaks against a movement. */
    public static List<Reason> objectionsTo(Facts facts, FundMovement movement) {
        return MovementRules.judge(facts, movement);
    }

    /** What speaks against an appropriation. */
    public static List<Reason> objectionsTo(Facts facts, Appropriation appropriation) {
        Objections objections = new Objections();
        if (facts.find(FundTables.APPROPRIATIONS, appropriation.id().value()) != null) {
            objections.add(FundReason.FUND_KNOWN, appropriation.id().value());
        }
        if (appropriation.purpose().isOfFines()) {
            objections.addOfFines(
                    FundReason.FINES_RETURNED,
                    appropriation.approvedOn(),
                    appropriation.id().value(),
                    appropriation.purpose().value());
        }
        return objections.all();
    }

    /** What speaks against a receipt of fines. */
    public static List<Reason> objectionsTo(Facts facts, FineIncome income) {
        Objections objections = new Objections();
        if (facts.find(FundTables.FINES, income.id().value()) != null) {
            objections.add(FundReason.FUND_KNOWN, income.id().value());
        }
        Body body = CommitteeBodies.find(facts, income.body());
        if (body == null || !body.existence().contains(income.on())) {
            objections.add(
                    FundReason.BODY_UNKNOWN, income.body().value(), income.on().toString());
        }
        if (!income.to().equals(FineIncome.TREASURY)) {
            objections.addOfFines(
                    FundReason.FINES_NOT_TO_TREASURY,
                    income.on(),
                    income.amount().toString(),
                    income.to());
        }
        return objections.all();
    }

    /** What speaks against a formula on the day from which it shall hold. */
    public static List<Reason> objectionsTo(Facts facts, Formula formula, LocalDate day) {
        return FormulaRules.judge(facts, formula, day);
    }

    /** How far what was issued for a purpose came by a day. */
    public static List<Transit> transits(Facts facts, Purpose purpose, LocalDate day) {
        return Transits.of(Movements.of(facts, purpose), day).all();
    }

    /** What a holder has for a purpose at the end of a day. */
    public static EarmarkBalance balance(Facts facts, String holder, Purpose purpose, LocalDate day) {
        return Earmarks.balance(facts, holder, purpose, day);
    }

    /** All earmarks at the end of a day. */
    public static List<EarmarkBalance> balances(Facts facts, LocalDate day) {
        return Earmarks.balances(facts, day);
    }

    /** What budgets that were approved by a day grant for a purpose; a bound when one of them is. */
    public static Amount granted(Facts facts, Purpose purpose, LocalDate day) {
        return facts.of(FundTables.APPROPRIATIONS).group(purpose.value()).stream()
                .map(Known::fact)
                .filter(appropriation -> !appropriation.approvedOn().isAfter(day))
                .map(Appropriation::amount)
                .reduce(Amount.exactly(new Money(0)), Amount::plus);
    }

    /** What is wrong on a day. */
    public static List<FundFlag> flags(Facts facts, Parameters parameters, LocalDate day) {
        return FundFlags.on(facts, parameters, day);
    }
}
