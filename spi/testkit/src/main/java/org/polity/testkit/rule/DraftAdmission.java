package org.polity.testkit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionRole;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.list.ItemId;
import org.polity.model.power.PowerCode;
import org.polity.spi.rule.AdmissionRule;

/**
 * An application to ask admission rules about, which a test changes in the one place it is about. It begins complete: the
 * department {@code urban} of {@link SampleCity} applies on {@link SampleCity#DAY} for the township {@code east}, with
 * basis, authority, payer, 10,000 yuan, one person and a standard, to start 60 days later. For one thread.
 */
public final class DraftAdmission {
    private final List<PowerSelector> powers = new ArrayList<>();
    private final @Nullable ItemId duty;
    private final List<RecipientSelector> receivers = new ArrayList<>();
    private final List<String> equipment = new ArrayList<>();
    private BodyId applicant = new BodyId("urban");
    private LocalDate appliedOn = SampleCity.DAY;
    private AdmissionRole role = AdmissionRole.LEAD;
    private @Nullable String basis = "条例第一条";
    private @Nullable Instrument authority = new Instrument("样府〔2024〕1号");
    private @Nullable BodyId payer = new BodyId("county");
    private @Nullable Money fund = Money.yuan(10_000);
    private @Nullable Integer staff = 1;
    private @Nullable String standard = "每月一次";
    private LocalDate startsOn = SampleCity.DAY.plusDays(60);
    private @Nullable LocalDate endsOn;
    private boolean emergency;

    private DraftAdmission(@Nullable ItemId duty) {
        this.duty = duty;
    }

    /**
     * An application for powers.
     *
     * @param powers codes, or {@code list:ID}
     * @return the draft, for the receiver {@code east}
     */
    public static DraftAdmission ofPowers(String... powers) {
        DraftAdmission draft = new DraftAdmission(null);
        for (String power : powers) {
            draft.powers.add(new PowerSelector(power));
        }
        return draft;
    }

    /**
     * An application for a duty.
     *
     * @param item the item
     * @return the draft, for the receiver {@code east}
     */
    public static DraftAdmission ofDuty(String item) {
        return new DraftAdmission(new ItemId(item));
    }

    /**
     * Names the applicant.
     *
     * @param body its id
     * @return this draft
     */
    public DraftAdmission by(String body) {
        return set(draft -> draft.applicant = new BodyId(body));
    }

    /**
     * Names the receivers, in place of {@code east}.
     *
     * @param bodies ids, or {@code all:KIND}
     * @return this draft
     */
    public DraftAdmission to(String... bodies) {
        receivers.clear();
        for (String body : bodies) {
            receivers.add(new RecipientSelector(body));
        }
        return this;
    }

    /**
     * Sets the days.
     *
     * @param applied the day of the application
     * @param starts the first day asked for
     * @param ends the first day after it, or null for a lasting admission
     * @return this draft
     */
    public DraftAdmission on(LocalDate applied, LocalDate starts, @Nullable LocalDate ends) {
        return set(draft -> {
            draft.appliedOn = applied;
            draft.startsOn = starts;
            draft.endsOn = ends;
        });
    }

    /**
     * Sets the receiver's part.
     *
     * @param newRole lead or assist
     * @return this draft
     */
    public DraftAdmission as(AdmissionRole newRole) {
        return set(draft -> draft.role = newRole);
    }

    /**
     * Sets the document that gives the authority.
     *
     * @param document its number or title, or null
     * @return this draft
     */
    public DraftAdmission under(@Nullable String document) {
        return set(draft -> draft.authority = document == null ? null : new Instrument(document));
    }

    /**
     * Sets the money.
     *
     * @param body who pays, or null
     * @param amount how much, or null
     * @return this draft
     */
    public DraftAdmission paidBy(@Nullable String body, @Nullable Money amount) {
        return set(draft -> {
            draft.payer = body == null ? null : new BodyId(body);
            draft.fund = amount;
        });
    }

    /**
     * Sets how many people come down.
     *
     * @param people how many, or null when nothing is said
     * @return this draft
     */
    public DraftAdmission staff(@Nullable Integer people) {
        return set(draft -> draft.staff = people);
    }

    /**
     * Adds equipment that the receiver needs.
     *
     * @param words the words
     * @return this draft
     */
    public DraftAdmission needing(String... words) {
        return set(draft -> draft.equipment.addAll(List.of(words)));
    }

    /**
     * Leaves out the whole package: basis, authority, payer, money, staff and standard.
     *
     * @return this draft
     */
    public DraftAdmission bare() {
        return under(null).paidBy(null, null).staff(null).set(draft -> {
            draft.basis = null;
            draft.standard = null;
        });
    }

    /**
     * Asks for provisional entry for danger to life or public safety.
     *
     * @return this draft
     */
    public DraftAdmission asEmergency() {
        return set(draft -> draft.emergency = true);
    }

    /**
     * The application.
     *
     * @return with what was set so far
     */
    public Admission admission() {
        return new Admission(
                new AdmissionId("a-1"),
                applicant,
                appliedOn,
                powers,
                duty,
                receivers.isEmpty() ? List.of(new RecipientSelector("east")) : receivers,
                role,
                basis,
                authority,
                payer,
                fund,
                staff,
                standard,
                equipment,
                startsOn,
                endsOn,
                emergency,
                null);
    }

    /**
     * What a rule is asked at the application.
     *
     * @param power the power asked about, or null for a duty
     * @param receiver the receiver asked about
     * @return the question, of the day of the application
     */
    public AdmissionRule.Question asked(@Nullable String power, String receiver) {
        return asked(power, receiver, null, appliedOn);
    }

    /**
     * What a rule is asked at a step.
     *
     * @param power the power asked about, or null for a duty
     * @param receiver the receiver asked about
     * @param step the step, or null for the application
     * @param day its day
     * @return the question
     */
    public AdmissionRule.Question asked(
            @Nullable String power, String receiver, @Nullable AdmissionStepKind step, LocalDate day) {
        return new AdmissionRule.Question(
                admission(), power == null ? null : new PowerCode(power), new BodyId(receiver), step, day);
    }

    private DraftAdmission set(Consumer<DraftAdmission> change) {
        change.accept(this);
        return this;
    }
}
