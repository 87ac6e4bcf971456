package org.polity.model.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Period;

/**
 * One version of a list (清单版本). It begins on the later of its first day and its publication, never without the
 * latter, and holds until a version with a larger number begins or its own end, whichever is earlier.
 *
 * @param list the list
 * @param version its number, 1 or more
 * @param kind the kind of list
 * @param appliesTo to whom it applies
 * @param name its name
 * @param publishedOn the day of publication, or null while unpublished
 * @param effective its days; the first is given
 * @param instrument the document that set it, or null
 */
public record ListVersion(
        ListId list,
        int version,
        ListKind kind,
        ListAudience appliesTo,
        String name,
        @Nullable LocalDate publishedOn,
        Period effective,
        @Nullable Instrument instrument)
        implements Fact {
    // Refuses a version below 1.
    public ListVersion {
        if (version < 1) {
            throw new IllegalArgumentException("version " + version + " of list `" + list + "`: versions begin at 1");
        }
    }
}
