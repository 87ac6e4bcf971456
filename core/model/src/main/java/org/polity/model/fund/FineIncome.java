package org.polity.model.fund;

import java.time.LocalDate;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;

/**
 * Fines, confiscated gains or auction money that came in (罚没收入). All of it goes to the treasury and to nobody else;
 * Administrative Penalty Law (2021) Art. 74. Immutable.
 *
 * @param id its identifier
 * @param on the day
 * @param body the body whose decision it rests on
 * @param to whose account it goes to; {@link #TREASURY} or it is refused
 * @param amount how much
 * @param instrument the decision or the list of decisions
 */
public record FineIncome(FundId id, LocalDate on, BodyId body, String to, Money amount, Instrument instrument)
        implements Fact {
    /** The one account for fines: the treasury (国库). */
    public static final String TREASURY = "treasury";
}
