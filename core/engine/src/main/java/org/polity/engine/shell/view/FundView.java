package org.polity.engine.shell.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.KnownFunds;
import org.polity.engine.basis.Facts;
import org.polity.engine.decision.Parameters;
import org.polity.engine.fund.FundTables;
import org.polity.engine.fund.Treasury;
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

/** The money of one snapshot. */
record FundView(Facts facts, Parameters parameters) implements KnownFunds {
    @Override
    public Optional<FundMovement> find(FundId id) {
        return Optional.ofNullable(FactList.of(facts.find(FundTables.FUNDS, id.value())));
    }

    @Override
    public List<FundMovement> movements() {
        return FactList.of(facts.of(FundTables.FUNDS).all());
    }

    @Override
    public List<Appropriation> appropriations() {
        return FactList.of(facts.of(FundTables.APPROPRIATIONS).all());
    }

    @Override
    public List<FineIncome> fines() {
        return FactList.of(facts.of(FundTables.FINES).all());
    }

    @Override
    public List<Formula> formulas() {
        return FactList.of(facts.of(FundTables.FORMULAS).all());
    }

    @Override
    public Amount granted(Purpose purpose, LocalDate day) {
        return Treasury.granted(facts, purpose, day);
    }

    @Override
    public List<Transit> transits(Purpose purpose, LocalDate day) {
        return Treasury.transits(facts, purpose, day);
    }

    @Override
    public EarmarkBalance balance(String holder, Purpose purpose, LocalDate day) {
        return Treasury.balance(facts, holder, purpose, day);
    }

    @Override
    public List<EarmarkBalance> balances(LocalDate day) {
        return Treasury.balances(facts, day);
    }

    @Override
    public List<FundFlag> flags(LocalDate day) {
        return Treasury.flags(facts, parameters, day);
    }

    @Override
    public List<Reason> judge(FundMovement movement) {
        return Treasury.objectionsTo(facts, movement);
    }

    @Override
    public List<Reason> judge(Formula formula, LocalDate day) {
        return Treasury.objectionsTo(facts, formula, day);
    }
}
