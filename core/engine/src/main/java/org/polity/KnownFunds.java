package org.polity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** The money of a {@link KnownCity}. Immutable and thread-safe. */
public interface KnownFunds {
    /**
     * One movement.
     *
     * @param id its id
     * @return the movement, or empty when unknown
     */
    Optional<FundMovement> find(FundId id);

    /**
     * All movements.
     *
     * @return in the order in which they were first recorded
     */
    List<FundMovement> movements();

    /**
     * What budgets grant.
     *
     * @return in the order in which it was first recorded
     */
    List<Appropriation> appropriations();

    /**
     * Fines that came in, all of them to the treasury.
     *
     * @return in the order in which they were first recorded
     */
    List<FineIncome> fines();

    /**
     * The formulas of budgets, bonuses and appraisals.
     *
     * @return in the order in which they were first recorded
     */
    List<Formula> formulas();

    /**
     * What budgets that were approved by a day grant for a purpose.
     *
     * @param purpose the purpose
     * @param day the day, inclusive
     * @return the sum; a lower bound when one of them is
     */
    Amount granted(Purpose purpose, LocalDate day);

    /**
     * How far what was issued for a purpose came.
     *
     * @param purpose the purpose
     * @param day what comes later does not count
     * @return one for each issued sum, by day of issue
     */
    List<Transit> transits(Purpose purpose, LocalDate day);

    /**
     * What a holder has for a purpose at the end of a day.
     *
     * @param holder the holder, as the movements name it
     * @param purpose the purpose
     * @param day the day
     * @return the balance, of zeros when nothing is known
     */
    EarmarkBalance balance(String holder, Purpose purpose, LocalDate day);

    /**
     * All earmarks at the end of a day.
     *
     * @param day the day
     * @return by holder, then purpose
     */
    List<EarmarkBalance> balances(LocalDate day);

    /**
     * What is wrong with money on a day: history that was loaded is not refused, and late transfers never are.
     *
     * @param day the day
     * @return movements by day, then overspent earmarks, then late transfers
     */
    List<FundFlag> flags(LocalDate day);

    /**
     * What would speak against a movement; nothing is recorded.
     *
     * @param movement the movement
     * @return the reasons in the order of their codes; empty when it would be recorded
     */
    List<Reason> judge(FundMovement movement);

    /**
     * What would speak against a formula; nothing is recorded.
     *
     * @param formula the formula
     * @param day the day from which it shall hold
     * @return the reasons in the order of their codes; empty when it would be defined
     */
    List<Reason> judge(Formula formula, LocalDate day);
}
