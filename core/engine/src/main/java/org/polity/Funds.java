package org.polity;

import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.fund.Appropriation;
import org.polity.model.fund.FineIncome;
import org.polity.model.fund.Formula;
import org.polity.model.fund.FundMovement;

/**
 * The money, and the acts that record it. The reasons of a no are {@link org.polity.model.fund.FundReason}s. Thread-safe.
 */
public interface Funds extends KnownFunds {
    /**
     * Records what a budget grants.
     *
     * @param act the head of the act
     * @param appropriation what it grants
     * @return what became of it
     */
    Outcome appropriate(Act act, Appropriation appropriation);

    /**
     * Records that money is issued, arrives or is spent.
     *
     * @param act the head of the act
     * @param movement the movement
     * @return what became of it
     */
    Outcome record(Act act, FundMovement movement);

    /**
     * Records fines, confiscated gains or auction money that came in.
     *
     * @param act the head of the act
     * @param income what came in
     * @return what became of it; refused when it does not go to the treasury
     */
    Outcome receive(Act act, FineIncome income);

    /**
     * Defines by what a budget, a bonus or an appraisal is computed.
     *
     * @param act the head of the act; the formula holds from its day
     * @param formula the formula
     * @return what became of it; refused when it reads fines, itself or through another formula
     */
    Outcome define(Act act, Formula formula);
}
