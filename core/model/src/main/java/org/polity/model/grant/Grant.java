package org.polity.model.grant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.basis.Period;

/**
 * A grant (赋权或委托): these powers, to these bodies, under this document. It is kept as sets and never multiplied out.
 *
 * @param id its identifier
 * @param mode assigned or entrusted
 * @param from the entrusting body; null exactly when assigned
 * @param powers which powers; at least one
 * @param recipients to whom; at least one
 * @param instrument the document
 * @param publishedOn the day of publication, or null while unpublished
 * @param effective its days; the first is given, and the end too when entrusted
 * @param fineMaximum the greatest fine under it, inclusive, or null for no bound of its own
 * @param sanctions the sanctions it hands down; empty means all that the power provides
 * @param excludes the flags that take a case out of it
 */
public record Grant(
        GrantId id,
        GrantMode mode,
        @Nullable BodyId from,
        List<PowerSelector> powers,
        List<RecipientSelector> recipients,
        Instrument instrument,
        @Nullable LocalDate publishedOn,
        Period effective,
        @Nullable Money fineMaximum,
        List<String> sanctions,
        List<CaseFlag> excludes)
        implements Fact {
    // Copies the lists.
    public Grant {
        powers = List.copyOf(powers);
        recipients = List.copyOf(recipients);
        sanctions = List.copyOf(sanctions);
        excludes = List.copyOf(excludes);
    }
}
