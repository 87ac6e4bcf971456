package org.polity.model.quota;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.basis.BodyId;

/**
 * The statement of account of a body over a period (编制账单). Immutable.
 *
 * @param body the body
 * @param fromInclusive the first day
 * @param untilExclusive the first day after the period
 * @param opening what each account of the body held at the end of the day before the first, in their order
 * @param entries every change in the period, by account, then by day, then in the order of recording
 * @param closing what each account held at the end of the last day, in the same order as {@code opening}
 */
public record QuotaStatement(
        BodyId body,
        LocalDate fromInclusive,
        LocalDate untilExclusive,
        List<QuotaBalance> opening,
        List<QuotaEntry> entries,
        List<QuotaBalance> closing) {
    // Copies the lists.
    public QuotaStatement {
        opening = List.copyOf(opening);
        entries = List.copyOf(entries);
        closing = List.copyOf(closing);
    }
}
