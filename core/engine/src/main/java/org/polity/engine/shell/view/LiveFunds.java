package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.polity.Funds;
import org.polity.KnownCity;
import org.polity.engine.basis.Recording;
import org.polity.engine.fund.FundTables;
import org.polity.engine.fund.Treasury;
import org.polity.engine.shell.desk.CommandWord;
import org.polity.engine.shell.desk.FactCommand;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.fund.Amount;
import org.polity.model.fund.Appropriation;
import org.polity.model.fund.EarmarkBalance;
import org.polity.model.fund.FineIncome;
import org.polity.model.fund.Formula;
import org.polity.model.fund.FundFlag;
import org.polity.model.fund.FundId;
import org.polity.model.fund.FundMovement;
import org.polity.model.fund.Purpose;
import org.polity.model.fund.Transit;

/** The money as known now, and the commands that record it. */
record LiveFunds(Supplier<? extends KnownCity> city, Counter counter) implements Funds {
    @Override
    public Optional<FundMovement> find(FundId id) {
        return city.get().funds().find(id);
    }

    @Override
    public List<FundMovement> movements() {
        return city.get().funds().movements();
    }

    @Override
    public List<Appropriation> appropriations() {
        return city.get().funds().appropriations();
    }

    @Override
    public List<FineIncome> fines() {
        return city.get().funds().fines();
    }

    @Override
    public List<Formula> formulas() {
        return city.get().funds().formulas();
    }

    @Override
    public Amount granted(Purpose purpose, LocalDate day) {
        return city.get().funds().granted(purpose, day);
    }

    @Override
    public List<Transit> transits(Purpose purpose, LocalDate day) {
        return city.get().funds().transits(purpose, day);
    }

    @Override
    public EarmarkBalance balance(String holder, Purpose purpose, LocalDate day) {
        return city.get().funds().balance(holder, purpose, day);
    }

    @Override
    public List<EarmarkBalance> balances(LocalDate day) {
        return city.get().funds().balances(day);
    }

    @Override
    public List<FundFlag> flags(LocalDate day) {
        return city.get().funds().flags(day);
    }

    @Override
    public List<Reason> judge(FundMovement movement) {
        return city.get().funds().judge(movement);
    }

    @Override
    public List<Reason> judge(Formula formula, LocalDate day) {
        return city.get().funds().judge(formula, day);
    }

    @Override
    public Outcome appropriate(Act act, Appropriation appropriation) {
        return counter.give(new FactCommand(
                CommandWord.FUND_APPROPRIATE,
                act,
                List.of(new Recording<>(FundTables.APPROPRIATIONS, appropriation)),
                (facts, position) -> Treasury.objectionsTo(facts, appropriation)));
    }

    @Override
    public Outcome record(Act act, FundMovement movement) {
        return counter.give(new FactCommand(
                CommandWord.FUND_RECORD,
                act,
                List.of(new Recording<>(FundTables.FUNDS, movement)),
                (facts, position) -> Treasury.objectionsTo(facts, movement)));
    }

    @Override
    public Outcome receive(Act act, FineIncome income) {
        return counter.give(new FactCommand(
                CommandWord.FINE_RECEIVE,
                act,
                List.of(new Recording<>(FundTables.FINES, income)),
                (facts, position) -> Treasury.objectionsTo(facts, income)));
    }

    @Override
    public Outcome define(Act act, Formula formula) {
        return counter.give(new FactCommand(
                CommandWord.FORMULA_DEFINE,
                act,
                List.of(new Recording<>(FundTables.FORMULAS, formula)),
                (facts, position) -> Treasury.objectionsTo(facts, formula, act.effectiveFrom())));
    }
}
