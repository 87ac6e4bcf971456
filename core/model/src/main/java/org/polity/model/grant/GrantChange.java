package org.polity.model.grant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.power.PowerCode;

/**
 * A change of a grant: it is suspended, resumed or recalled, for some of its powers and recipients.
 *
 * @param grant the grant
 * @param change what happens
 * @param powers the powers it meets, or empty for all of the grant
 * @param recipients the bodies it meets, or empty for all of the grant
 * @param on the day
 * @param publishedOn the day of publication, or null while unpublished
 * @param instrument the document
 */
public record GrantChange(
        GrantId grant,
        ChangeKind change,
        List<PowerCode> powers,
        List<BodyId> recipients,
        LocalDate on,
        @Nullable LocalDate publishedOn,
        Instrument instrument)
        implements Fact {
    // Copies the lists.
    public GrantChange {
        powers = List.copyOf(powers);
        recipients = List.copyOf(recipients);
    }
}
