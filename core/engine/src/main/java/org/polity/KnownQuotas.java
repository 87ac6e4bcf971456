package org.polity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.polity.model.basis.BodyId;
import org.polity.model.quota.PersonId;
import org.polity.model.quota.QuotaAccount;
import org.polity.model.quota.QuotaBalance;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaCommandId;
import org.polity.model.quota.QuotaDifference;
import org.polity.model.quota.QuotaOutcome;
import org.polity.model.quota.QuotaPosting;
import org.polity.model.quota.QuotaReservation;
import org.polity.model.quota.QuotaStatement;

/**
 * The ledger of posts of a {@link KnownCity}. Immutable and thread-safe; what several questions say is of one position when
 * they are asked of one object of {@link KnownCity#quotas}, but for the engine itself, which answers each as known now.
 */
public interface KnownQuotas {
    /**
     * One accepted command.
     *
     * @param id its id
     * @return the command, or empty when none with this id was accepted
     */
    Optional<QuotaCommand> find(QuotaCommandId id);

    /**
     * All accepted commands.
     *
     * @return in the order in which they were recorded
     */
    List<QuotaCommand> all();

    /**
     * What would become of a command; nothing is recorded.
     *
     * @param command the command
     * @return accepted without a reason when it would be recorded
     */
    QuotaOutcome judge(QuotaCommand command);

    /**
     * What an account holds at the end of a day.
     *
     * @param account the account
     * @param day the day, past or future
     * @return the balance; zeros for an account that no accepted command names
     */
    QuotaBalance balance(QuotaAccount account, LocalDate day);

    /**
     * What every account that an accepted command names holds at the end of a day, whatever the command's date.
     *
     * @param day the day, past or future
     * @return in the order of body, category and tag, each by code point; with zeros
     */
    List<QuotaBalance> balances(LocalDate day);

    /**
     * The reservations that stand on a day with a rest, and how long they have stood.
     *
     * @param day the day, past or future
     * @return in the order in which their ids were first met
     */
    List<QuotaReservation> reservations(LocalDate day);

    /**
     * The course of an account: approved, filled, reserved and vacant posts.
     *
     * @param account the account
     * @return what it holds from each day on which anything changes until the next; empty when no command names it
     */
    SortedMap<LocalDate, QuotaBalance> history(QuotaAccount account);

    /**
     * The statement of account of a body. The cost grows with the number of all commands.
     *
     * @param body the body; one that is not known has no accounts
     * @param fromInclusive the first day
     * @param untilExclusive the first day after the period
     * @return the statement
     * @throws IllegalArgumentException if the period ends before it begins
     */
    QuotaStatement statement(BodyId body, LocalDate fromInclusive, LocalDate untilExclusive);

    /**
     * The real-name register of a body: who sat in which post when. The cost grows with the number of all persons.
     *
     * @param body the body
     * @param fromInclusive the first day
     * @param untilExclusive the first day after the period
     * @return every posting that holds a day of the period, whole; by account, first day and person
     * @throws IllegalArgumentException if the period ends before it begins
     */
    List<QuotaPosting> register(BodyId body, LocalDate fromInclusive, LocalDate untilExclusive);

    /**
     * The posts that a person fills, ever.
     *
     * @param person the person
     * @return in the order of their days; they do not overlap
     */
    List<QuotaPosting> postings(PersonId person);

    /**
     * Compares a personnel file with the ledger on a day.
     *
     * @param file the postings that the file says; those that do not hold the day are passed over
     * @param day the day
     * @return every difference, by kind, account and person
     */
    List<QuotaDifference> reconcile(List<QuotaPosting> file, LocalDate day);
}
