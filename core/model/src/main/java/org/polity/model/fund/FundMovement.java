package org.polity.model.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;

/**
 * A movement of money (资金流转). Immutable.
 *
 * <p>An arrival settles what was issued to the same receiver for the same purpose, the earliest first; one that names its
 * payer or its document settles only what that payer, or that document, issued.
 *
 * @param id its identifier
 * @param on the day
 * @param kind what it does
 * @param from who gives, any text; null when not named
 * @param to who gets, any text; null when not named
 * @param purpose what for
 * @param amount how much
 * @param instrument the document that issued it, or the voucher of an expense; null when not named
 */
public record FundMovement(
        FundId id,
        LocalDate on,
        FundKind kind,
        @Nullable String from,
        @Nullable String to,
        Purpose purpose,
        Money amount,
        @Nullable Instrument instrument)
        implements Fact {}
