package org.polity.model.quota;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Identifiers;
import org.polity.model.basis.Instrument;

/**
 * A command to the ledger of posts (编制指令). What it changes, it changes from {@code on}, a day in the past or the future;
 * corrections are new commands. Immutable; equal when every cell is equal as it was read.
 *
 * @param id its id; a reservation is known by the id of the command that made it
 * @param kind what it does
 * @param on the day from which it has effect
 * @param category the category of the accounts
 * @param tag the tag of the accounts, empty for the general ones
 * @param from the body that gives, or null
 * @param to the body that takes, or null
 * @param posts how many posts, or null
 * @param person who fills or leaves a post, or null
 * @param approval the approval of the staffing authority, or null
 * @param reservation the reservation that is used or ended, or null
 * @param until the first day on which the person no longer fills the post, or null
 */
public record QuotaCommand(
        QuotaCommandId id,
        QuotaKind kind,
        LocalDate on,
        QuotaCategory category,
        String tag,
        @Nullable BodyId from,
        @Nullable BodyId to,
        @Nullable Posts posts,
        @Nullable PersonId person,
        @Nullable Instrument approval,
        @Nullable QuotaCommandId reservation,
        @Nullable LocalDate until)
        implements Fact {
    // Refuses a cell that the kind does not use, the want of one that it needs, and an end before the beginning.
    public QuotaCommand {
        if (!tag.isEmpty()) {
            Identifiers.check("tag", tag);
        }
        check(kind, QuotaCell.FROM, from);
        check(kind, QuotaCell.TO, to);
        check(kind, QuotaCell.POSTS, posts);
        check(kind, QuotaCell.PERSON, person);
        check(kind, QuotaCell.APPROVAL, approval);
        check(kind, QuotaCell.RESERVATION, reservation);
        check(kind, QuotaCell.UNTIL, until);
        if (until != null && until.isBefore(on)) {
            throw new IllegalArgumentException("until " + until + " is before on " + on + ": correct one of the two");
        }
    }

    private static void check(QuotaKind kind, QuotaCell cell, @Nullable Object value) {
        if (value == null ? kind.needs(cell) : !kind.uses(cell)) {
            throw new IllegalArgumentException("a command of kind " + kind.word()
                    + (value == null
                            ? " needs " + cell.word() + ": give it"
                            : " has no " + cell.word() + ": leave it out"));
        }
    }

    /**
     * Posts are approved.
     *
     * @param id its id
     * @param on the day from which
     * @param to the account that gets them
     * @param posts how many
     * @param approval the approval, or null
     * @return the command
     */
    public static QuotaCommand issue(
            QuotaCommandId id, LocalDate on, QuotaAccount to, long posts, @Nullable Instrument approval) {
        return new QuotaCommand(
                id,
                QuotaKind.ISSUE,
                on,
                to.category(),
                to.tag(),
                null,
                to.body(),
                Posts.of(posts),
                null,
                approval,
                null,
                null);
    }

    /**
     * Approved posts are taken away.
     *
     * @param id its id
     * @param on the day from which
     * @param from the account that loses them
     * @param posts how many
     * @param approval the approval, or null
     * @return the command
     */
    public static QuotaCommand cancel(
            QuotaCommandId id, LocalDate on, QuotaAccount from, long posts, @Nullable Instrument approval) {
        return new QuotaCommand(
                id,
                QuotaKind.CANCEL,
                on,
                from.category(),
                from.tag(),
                from.body(),
                null,
                Posts.of(posts),
                null,
                approval,
                null,
                null);
    }

    /**
     * Posts go from one account to the one of another body with the same category and tag.
     *
     * @param id its id
     * @param on the day from which
     * @param from the account that gives
     * @param to the body that takes
     * @param posts how many
     * @param approval the approval, or null
     * @return the command
     */
    public static QuotaCommand transfer(
            QuotaCommandId id, LocalDate on, QuotaAccount from, BodyId to, long posts, @Nullable Instrument approval) {
        return new QuotaCommand(
                id,
                QuotaKind.TRANSFER,
                on,
                from.category(),
                from.tag(),
                from.body(),
                to,
                Posts.of(posts),
                null,
                approval,
                null,
                null);
    }

    /**
     * Posts are kept for a recruitment.
     *
     * @param id its id, and that of the reservation
     * @param on the day from which
     * @param to the account whose posts are kept
     * @param posts how many
     * @return the command
     */
    public static QuotaCommand reserve(QuotaCommandId id, LocalDate on, QuotaAccount to, long posts) {
        return new QuotaCommand(
                id,
                QuotaKind.RESERVE,
                on,
                to.category(),
                to.tag(),
                null,
                to.body(),
                Posts.of(posts),
                null,
                null,
                null,
                null);
    }

    /**
     * What is left of a reservation ends.
     *
     * @param id its id
     * @param on the first day on which the reservation no longer stands
     * @param category the category of the reservation
     * @param tag its tag, empty for the general account
     * @param reservation the reservation
     * @return the command
     */
    public static QuotaCommand release(
            QuotaCommandId id, LocalDate on, QuotaCategory category, String tag, QuotaCommandId reservation) {
        return new QuotaCommand(
                id, QuotaKind.RELEASE, on, category, tag, null, null, null, null, null, reservation, null);
    }

    /**
     * A person fills a post.
     *
     * @param id its id
     * @param on the first day
     * @param to the account of the post
     * @param person who
     * @param reservation the reservation that is used, or null
     * @param until the first day on which the person no longer fills it, or null
     * @return the command
     */
    public static QuotaCommand fill(
            QuotaCommandId id,
            LocalDate on,
            QuotaAccount to,
            PersonId person,
            @Nullable QuotaCommandId reservation,
            @Nullable LocalDate until) {
        return new QuotaCommand(
                id,
                QuotaKind.FILL,
                on,
                to.category(),
                to.tag(),
                null,
                to.body(),
                null,
                person,
                null,
                reservation,
                until);
    }

    /**
     * A person leaves a post.
     *
     * @param id its id
     * @param on the first day on which the person no longer fills it
     * @param from the account of the post
     * @param person who
     * @return the command
     */
    public static QuotaCommand leave(QuotaCommandId id, LocalDate on, QuotaAccount from, PersonId person) {
        return new QuotaCommand(
                id,
                QuotaKind.LEAVE,
                on,
                from.category(),
                from.tag(),
                from.body(),
                null,
                null,
                person,
                null,
                null,
                null);
    }

    /**
     * A person leaves a post and fills one of another body, both or neither.
     *
     * @param id its id
     * @param on the first day in the new post
     * @param from the account of the old post
     * @param to the body of the new one
     * @param person who
     * @return the command
     */
    public static QuotaCommand move(QuotaCommandId id, LocalDate on, QuotaAccount from, BodyId to, PersonId person) {
        return new QuotaCommand(
                id, QuotaKind.MOVE, on, from.category(), from.tag(), from.body(), to, null, person, null, null, null);
    }

    /**
     * The account that gives.
     *
     * @return the account, or empty when no body gives
     */
    public Optional<QuotaAccount> giving() {
        return from == null ? Optional.empty() : Optional.of(new QuotaAccount(from, category, tag));
    }

    /**
     * The account that takes.
     *
     * @return the account, or empty when no body takes
     */
    public Optional<QuotaAccount> taking() {
        return to == null ? Optional.empty() : Optional.of(new QuotaAccount(to, category, tag));
    }
}
