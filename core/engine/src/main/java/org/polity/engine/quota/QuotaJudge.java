package org.polity.engine.quota;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.place.ProfileTable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.decision.Reason;
import org.polity.model.place.CityProfile;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionLevel;
import org.polity.model.quota.Posts;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaKind;
import org.polity.model.quota.QuotaReason;

/**
 * Says why one command may not be accepted: the first reason in the order of {@link QuotaReason}, but for its id. Changes
 * nothing. Used by one thread.
 */
final class QuotaJudge {
    /** Posts of this category do not go from level to level without an approval. */
    private static final String ADMINISTRATIVE = "administrative";

    private final Facts facts;
    private final QuotaLedger.Editor ledger;
    private final QuotaCommand command;

    QuotaJudge(Facts facts, QuotaLedger.Editor ledger, QuotaCommand command) {
        this.facts = facts;
        this.ledger = ledger;
        this.command = command;
    }

    /** The reason, or null when the command may be accepted. */
    @Nullable
    Reason judge() {
        Body from = body(command.from());
        Body to = body(command.to());
        if (command.from() != null && from == null) {
            return reason(QuotaReason.BODY_UNKNOWN, command.from().value());
        }
        if (command.to() != null && to == null) {
            return reason(QuotaReason.BODY_UNKNOWN, command.to().value());
        }
        Reason reason = judgeCells();
        reason = reason == null ? judgeBodies(from, to) : reason;
        reason = reason == null ? judgeReservation() : reason;
        reason = reason == null ? judgePerson() : reason;
        return reason == null ? judgePosts() : reason;
    }

    private @Nullable Body body(@Nullable BodyId id) {
        return id == null ? null : CommitteeBodies.find(facts, id);
    }

    private @Nullable Reason judgeCells() {
        Known<CityProfile> city = facts.find(ProfileTable.CITY, "");
        List<String> categories = city == null ? List.of() : city.fact().quotaCategories();
        if (!categories.contains(command.category().value())) {
            return reason(
                    QuotaReason.CATEGORY_UNKNOWN,
                    command.category().value(),
                    categories.isEmpty() ? "—" : String.join(", ", categories));
        }
        Posts posts = command.posts();
        if (posts != null && posts.count() <= 0) {
            return reason(QuotaReason.POSTS_NOT_POSITIVE, posts.text());
        }
        return command.from() != null && command.from().equals(command.to())
                ? reason(QuotaReason.SAME_ACCOUNT, command.from().value())
                : null;
    }

    private @Nullable Reason judgeBodies(@Nullable Body from, @Nullable Body to) {
        if (from != null && !hasExisted(from.existence())) {
            return reason(
                    QuotaReason.BODY_NOT_IN_EXISTENCE,
                    from.id().value(),
                    command.on().toString());
        }
        if (to != null && !to.existence().contains(command.on())) {
            return reason(
                    QuotaReason.BODY_NOT_IN_EXISTENCE,
                    to.id().value(),
                    command.on().toString());
        }
        if (from != null && from.kind() == BodyKind.COMMITTEE) {
            return reason(QuotaReason.COORDINATING_BODY, from.id().value());
        }
        if (to != null && to.kind() == BodyKind.COMMITTEE) {
            return reason(QuotaReason.COORDINATING_BODY, to.id().value());
        }
        return command.approval() == null && needsApproval(from, to) ? reason(QuotaReason.APPROVAL_MISSING) : null;
    }

    /** Whether a body has existed on any day up to that of the command: it can be emptied after its end. */
    private boolean hasExisted(Period existence) {
        int first = Days.from(existence.fromInclusive());
        return first <= Days.of(command.on()) && first < Days.until(existence.untilExclusive());
    }

    private boolean needsApproval(@Nullable Body from, @Nullable Body to) {
        if (command.kind() == QuotaKind.ISSUE || command.kind() == QuotaKind.CANCEL) {
            return true;
        }
        return command.kind() == QuotaKind.TRANSFER
                && command.category().value().equals(ADMINISTRATIVE)
                && from != null
                && to != null
                && level(from) != level(to);
    }

    private @Nullable DivisionLevel level(Body body) {
        Known<Division> division =
                facts.find(PlaceTables.DIVISIONS, body.division().value());
        return division == null ? null : division.fact().level();
    }

    private @Nullable Reason judgeReservation() {
        if (command.reservation() == null) {
            return null;
        }
        int on = Days.of(command.on());
        Reservation reservation = ledger.reservation(command.reservation());
        boolean stands = reservation != null
                && reservation.standsOn(on)
                && reservation.restOn(on) > 0
                && isOfAccount(reservation);
        return stands
                ? null
                : reason(
                        QuotaReason.RESERVATION_UNKNOWN,
                        command.reservation().value(),
                        command.on().toString());
    }

    private boolean isOfAccount(Reservation reservation) {
        if (command.to() != null) {
            return reservation.account() == ledger.number(command, command.to());
        }
        var account = ledger.key(reservation.account());
        return account.category().equals(command.category()) && account.tag().equals(command.tag());
    }

    private @Nullable Reason judgePerson() {
        if (command.person() == null) {
            return null;
        }
        int on = Days.of(command.on());
        Postings postings = ledger.postings(command.person());
        int left = -1;
        if (command.from() != null) {
            left = postings.on(on);
            if (left < 0
                    || postings.until(left) != Days.NEVER
                    || postings.account(left) != ledger.number(command, command.from())) {
                return reason(
                        QuotaReason.PERSON_NOT_POSTED,
                        command.person().value(),
                        command.from().value(),
                        command.on().toString());
            }
        }
        return command.to() != null && postings.isPostedIn(on, Days.until(command.until()), left)
                ? reason(
                        QuotaReason.PERSON_POSTED_ELSEWHERE,
                        command.person().value(),
                        command.on().toString())
                : null;
    }

    private @Nullable Reason judgePosts() {
        int on = Days.of(command.on());
        Posts posts = command.posts();
        return switch (command.kind()) {
            case ISSUE, LEAVE -> null;
            case CANCEL, TRANSFER -> judgeFree(command.from(), on, Days.NEVER, posts == null ? 0 : posts.count());
            case RESERVE -> judgeFree(command.to(), on, Days.NEVER, posts == null ? 0 : posts.count());
            case MOVE -> judgeFree(command.to(), on, Days.NEVER, 1);
            case RELEASE -> judgeRelease(on);
            case FILL -> judgeFill(on, Days.until(command.until()));
        };
    }

    private @Nullable Reason judgeFill(int on, int until) {
        Reservation reservation = command.reservation() == null ? null : ledger.reservation(command.reservation());
        if (reservation == null) {
            return judgeFree(command.to(), on, until, 1);
        }
        if (reservation.restAtLast() < 1) {
            return notEnough(reservation.id().value(), reservation.used().lastDay(), 0, 1);
        }
        // What the release ends is one less already, so that from then on a post must be free that was not reserved.
        return judgeFree(command.to(), reservation.released(), until, 1);
    }

    private @Nullable Reason judgeRelease(int on) {
        Reservation reservation = command.reservation() == null ? null : ledger.reservation(command.reservation());
        return reservation != null && reservation.used().lastDay() > on
                ? notEnough(reservation.id().value(), reservation.used().lastDay(), 0, 1)
                : null;
    }

    /** Whether an account has enough that is neither filled nor reserved on each day of {@code [from, until)}. */
    private @Nullable Reason judgeFree(@Nullable BodyId body, int from, int until, long needed) {
        if (body == null || from >= until) {
            return null;
        }
        Account account = ledger.account(command, body);
        if (account.free().least(from, until) >= needed) {
            return null;
        }
        int day = account.free().firstBelow(from, until, needed);
        return notEnough(account.key().toString(), day, account.free().at(day), needed);
    }

    private Reason notEnough(String what, int day, long free, long needed) {
        return reason(
                QuotaReason.NOT_ENOUGH_POSTS,
                what,
                Days.day(day).toString(),
                Long.toString(free),
                Long.toString(needed));
    }

    private Reason reason(QuotaReason code, String... arguments) {
        return QuotaTexts.reason(code, command, arguments);
    }
}
