package org.polity.model.authority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Money;
import org.polity.model.body.OfficerId;
import org.polity.model.grant.CaseFlag;
import org.polity.model.power.PartyKind;
import org.polity.model.power.PowerCode;

/**
 * May this body, with these officers, use this power at this place? Immutable; made by {@link #of} and the {@code with}
 * methods.
 *
 * @param power the power
 * @param body the body asked about
 * @param place a division code, a grid code, or longitude and latitude as {@code lon,lat}
 * @param day the day on which the body would act, in the city's zone
 * @param officers the officers who would act; null when officers are not asked about
 * @param sanction the sanction, or null when none is asked about
 * @param amount the amount of a fine, or null; only with the sanction {@code fine}
 * @param party the kind of party; given when the sanction is a fine
 * @param filedOn the day on which the body filed the case, or null; not after the day
 * @param flags what could take the case out of a grant
 */
public record AuthorityQuestion(
        PowerCode power,
        BodyId body,
        String place,
        LocalDate day,
        @Nullable List<OfficerId> officers,
        @Nullable String sanction,
        @Nullable Money amount,
        @Nullable PartyKind party,
        @Nullable LocalDate filedOn,
        List<CaseFlag> flags) {

    // Checks what the components say of each other and copies the lists.
    public AuthorityQuestion {
        officers = officers == null ? null : List.copyOf(officers);
        flags = List.copyOf(flags);
        boolean fine = "fine".equals(sanction);
        if (amount != null && !fine) {
            throw new IllegalArgumentException("amount " + amount + " without the sanction `fine`");
        }
        if (fine && party == null) {
            throw new IllegalArgumentException("a fine needs the kind of party: citizen or organisation");
        }
        if (filedOn != null && filedOn.isAfter(day)) {
            throw new IllegalArgumentException("filed on " + filedOn + ", after the day " + day);
        }
    }

    /**
     * A question about power, body, place and day alone.
     *
     * @param power the power
     * @param body the body
     * @param place a division code, a grid code, or {@code lon,lat}
     * @param day the day
     * @return the question
     */
    public static AuthorityQuestion of(PowerCode power, BodyId body, String place, LocalDate day) {
        return new AuthorityQuestion(power, body, place, day, null, null, null, null, null, List.of());
    }

    /**
     * The same with officers.
     *
     * @param some who would act; an empty list asks about officers and names none
     * @return a new question
     */
    public AuthorityQuestion withOfficers(OfficerId... some) {
        return new AuthorityQuestion(power, body, place, day, List.of(some), sanction, amount, party, filedOn, flags);
    }

    /**
     * The same with a sanction that is no fine.
     *
     * @param word the sanction
     * @return a new question
     */
    public AuthorityQuestion withSanction(String word) {
        return new AuthorityQuestion(power, body, place, day, officers, word, null, party, filedOn, flags);
    }

    /**
     * The same with a fine.
     *
     * @param fine how much
     * @param on what kind of party
     * @return a new question
     */
    public AuthorityQuestion withFine(Money fine, PartyKind on) {
        return new AuthorityQuestion(power, body, place, day, officers, "fine", fine, on, filedOn, flags);
    }

    /**
     * The same for a case filed earlier: the body that filed a case finishes it.
     *
     * @param on the day of filing, not after the day
     * @return a new question
     */
    public AuthorityQuestion withFiledOn(LocalDate on) {
        return new AuthorityQuestion(power, body, place, day, officers, sanction, amount, party, on, flags);
    }

    /**
     * The same with flags.
     *
     * @param some what could take the case out of a grant
     * @return a new question
     */
    public AuthorityQuestion withFlags(CaseFlag... some) {
        return new AuthorityQuestion(
                power, body, place, day, officers, sanction, amount, party, filedOn, List.of(some));
    }

    /**
     * The day on which the title must be held.
     *
     * @return {@code filedOn} when given, else {@code day}
     */
    public LocalDate held() {
        return filedOn == null ? day : filedOn;
    }
}
