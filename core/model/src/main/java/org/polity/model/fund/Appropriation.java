package org.polity.model.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;

/**
 * Money that a budget grants for a purpose (预算安排), before it is issued. Immutable.
 *
 * @param id its identifier
 * @param purpose what for; what is issued for the same purpose is issued under it
 * @param payer who gives, any text
 * @param amount how much, or at least how much
 * @param kind which kind of transfer it is, or null when it is none
 * @param approvedOn the day on which the people's congress approved the budget
 * @param direct whether it goes straight to townships (直达镇街)
 * @param instrument the document
 */
public record Appropriation(
        FundId id,
        Purpose purpose,
        String payer,
        Amount amount,
        @Nullable TransferKind kind,
        LocalDate approvedOn,
        boolean direct,
        Instrument instrument)
        implements Fact {}
