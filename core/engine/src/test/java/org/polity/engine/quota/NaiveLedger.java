package org.polity.engine.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaCommandId;
import org.polity.model.quota.QuotaKind;
import org.polity.model.quota.QuotaReason;

/**
 * The page of the quota commands, sentence by sentence: keeps the accepted rows and recomputes everything from them, for
 * every date on which anything changes. Slow on purpose, and shares nothing with the engine but the rows.
 */
final class NaiveLedger {
    private final NaiveCity city;
    private final List<QuotaCommand> accepted = new ArrayList<>();

    NaiveLedger(NaiveCity city) {
        this.city = city;
    }

    /** What the page says of bodies and categories. */
    record NaiveBody(String id, boolean committee, String level, LocalDate from, LocalDate until) {
        boolean exists(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }

        boolean hasExisted(LocalDate day) {
            for (LocalDate at = from == null ? day.minusDays(40_000) : from; !at.isAfter(day); at = at.plusDays(1)) {
                if (exists(at)) {
                    return true;
                }
            }
            return false;
        }
    }

    record NaiveCity(List<NaiveBody> bodies, List<String> categories) {
        NaiveBody find(String id) {
            return bodies.stream()
                    .filter(body -> body.id().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A person in a post. */
    static final class Sitting {
        final String person;
        final String account;
        final LocalDate from;
        LocalDate until;

        Sitting(String person, String account, LocalDate from, LocalDate until) {
            this.person = person;
            this.account = account;
            this.from = from;
            this.until = until;
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** Judges a row and keeps it when it is accepted; "" when it is, else the code. */
    String judge(QuotaCommand row) {
        for (QuotaCommand earlier : accepted) {
            if (earlier.id().equals(row.id())) {
                return earlier.equals(row) ? "REPEATED" : "ID_REUSED";
            }
        }
        String reason = reason(row);
        if (reason.isEmpty()) {
            accepted.add(row);
        }
        return reason;
    }

    private String reason(QuotaCommand row) {
        NaiveBody from = row.from() == null ? null : city.find(row.from().value());
        NaiveBody to = row.to() == null ? null : city.find(row.to().value());
        if ((row.from() != null && from == null) || (row.to() != null && to == null)) {
            return "BODY_UNKNOWN";
        }
        if (!city.categories().contains(row.category().value())) {
            return "CATEGORY_UNKNOWN";
        }
        if (row.posts() != null && row.posts().count() <= 0) {
            return "POSTS_NOT_POSITIVE";
        }
        if (row.from() != null && row.from().equals(row.to())) {
            return "SAME_ACCOUNT";
        }
        if ((to != null && !to.exists(row.on())) || (from != null && !from.hasExisted(row.on()))) {
            return "BODY_NOT_IN_EXISTENCE";
        }
        if ((to != null && to.committee()) || (from != null && from.committee())) {
            return "COORDINATING_BODY";
        }
        if (row.approval() == null && needsApproval(row, from, to)) {
            return "APPROVAL_MISSING";
        }
        if (row.reservation() != null && !isReservationOf(row)) {
            return "RESERVATION_UNKNOWN";
        }
        Sitting left = null;
        if (row.kind() == QuotaKind.LEAVE || row.kind() == QuotaKind.MOVE) {
            left = left(row);
            if (left == null) {
                return "PERSON_NOT_POSTED";
            }
        }
        if (row.kind() == QuotaKind.FILL || row.kind() == QuotaKind.MOVE) {
            for (LocalDate day : dates(row)) {
                if (day.isBefore(row.on()) || (row.until() != null && !day.isBefore(row.until()))) {
                    continue;
                }
                for (Sitting sitting : sittings(accepted)) {
                    if (sitting.person.equals(row.person().value()) && sitting.holds(day) && !isSame(sitting, left)) {
                        return "PERSON_POSTED_ELSEWHERE";
                    }
                }
            }
        }
        return holds(row) ? "" : "NOT_ENOUGH_POSTS";
    }

    private static boolean isSame(Sitting sitting, @Nullable Sitting left) {
        return left != null && sitting.from.equals(left.from) && sitting.account.equals(left.account);
    }

    private boolean needsApproval(QuotaCommand row, NaiveBody from, NaiveBody to) {
        return row.kind() == QuotaKind.ISSUE
                || row.kind() == QuotaKind.CANCEL
                || (row.kind() == QuotaKind.TRANSFER
                        && row.category().value().equals("administrative")
                        && !from.level().equals(to.level()));
    }

    private boolean isReservationOf(QuotaCommand row) {
        QuotaCommand reserve = reserve(row.reservation());
        if (reserve == null || !stands(accepted, reserve, row.on()) || rest(accepted, reserve, row.on()) < 1) {
            return false;
        }
        return reserve.category().equals(row.category())
                && reserve.tag().equals(row.tag())
                && (row.kind() == QuotaKind.RELEASE || reserve.to().equals(row.to()));
    }

    private QuotaCommand reserve(QuotaCommandId id) {
        return accepted.stream()
                .filter(row -> row.kind() == QuotaKind.RESERVE && row.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** From its reserve until its release, the earliest. */
    private static boolean stands(List<QuotaCommand> rows, QuotaCommand reserve, LocalDate day) {
        return !day.isBefore(reserve.on())
                && rows.stream()
                        .noneMatch(row -> row.kind() == QuotaKind.RELEASE
                                && row.reservation().equals(reserve.id())
                                && !day.isBefore(row.on()));
    }

    private static long rest(List<QuotaCommand> rows, QuotaCommand reserve, LocalDate day) {
        return reserve.posts().count()
                - rows.stream()
                        .filter(row -> row.kind() == QuotaKind.FILL
                                && reserve.id().equals(row.reservation())
                                && !row.on().isAfter(day))
                        .count();
    }

    /** The posting that a leave or a move ends, or null. */
    private Sitting left(QuotaCommand row) {
        for (Sitting sitting : sittings(accepted)) {
            if (sitting.person.equals(row.person().value())
                    && sitting.account.equals(account(row.from().value(), row))
                    && sitting.holds(row.on())
                    && sitting.until == null) {
                return sitting;
            }
        }
        return null;
    }

    private static String account(String body, QuotaCommand row) {
        return body + "," + row.category() + "," + row.tag();
    }

    private static List<Sitting> sittings(List<QuotaCommand> rows) {
        List<Sitting> sittings = new ArrayList<>();
        for (QuotaCommand row : rows) {
            if (row.kind() == QuotaKind.LEAVE || row.kind() == QuotaKind.MOVE) {
                for (Sitting sitting : sittings) {
                    if (sitting.person.equals(row.person().value())
                            && sitting.account.equals(account(row.from().value(), row))
                            && sitting.until == null) {
                        sitting.until = row.on();
                        break;
                    }
                }
            }
            if (row.kind() == QuotaKind.FILL || row.kind() == QuotaKind.MOVE) {
                sittings.add(new Sitting(row.person().value(), account(row.to().value(), row), row.on(), row.until()));
            }
        }
        return sittings;
    }

    private SortedSet<LocalDate> dates(QuotaCommand more) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        List<QuotaCommand> rows = new ArrayList<>(accepted);
        rows.add(more);
        for (QuotaCommand row : rows) {
            dates.add(row.on());
            if (row.until() != null) {
                dates.add(row.until());
            }
        }
        return dates;
    }

    /** Whether everything that must always hold still does, on every date, with one row more. */
    private boolean holds(QuotaCommand more) {
        List<QuotaCommand> rows = new ArrayList<>(accepted);
        rows.add(more);
        for (LocalDate day : dates(more)) {
            for (long[] sums : sums(rows, day).values()) {
                if (sums[0] < 0 || sums[1] < 0 || sums[2] < 0 || sums[0] < sums[1] + sums[2]) {
                    return false;
                }
            }
            for (QuotaCommand row : rows) {
                if (row.kind() == QuotaKind.RESERVE && rest(rows, row, day) < 0) {
                    return false;
                }
            }
        }
        for (QuotaCommand release : rows) {
            for (QuotaCommand fill : rows) {
                if (release.kind() == QuotaKind.RELEASE
                        && fill.kind() == QuotaKind.FILL
                        && Objects.equals(fill.reservation(), release.reservation())
                        && release.on().isBefore(fill.on())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Approved, filled and reserved of every account that some row names, by body, category and tag. */
    private static TreeMap<String, long[]> sums(List<QuotaCommand> rows, LocalDate day) {
        TreeMap<String, long[]> sums = new TreeMap<>();
        for (QuotaCommand row : rows) {
            long posts = row.posts() == null || row.on().isAfter(day)
                    ? 0
                    : row.posts().count();
            boolean approves =
                    row.kind() == QuotaKind.ISSUE || row.kind() == QuotaKind.CANCEL || row.kind() == QuotaKind.TRANSFER;
            if (row.from() != null) {
                of(sums, account(row.from().value(), row))[0] -= approves ? posts : 0;
            }
            if (row.to() != null) {
                of(sums, account(row.to().value(), row))[0] += approves ? posts : 0;
            }
            if (row.kind() == QuotaKind.RESERVE && stands(rows, row, day)) {
                of(sums, account(row.to().value(), row))[2] += rest(rows, row, day);
            }
        }
        for (Sitting sitting : sittings(rows)) {
            if (sitting.holds(day)) {
                of(sums, sitting.account)[1]++;
            }
        }
        return sums;
    }

    private static long[] of(TreeMap<String, long[]> sums, String account) {
        return sums.computeIfAbsent(account, key -> new long[3]);
    }

    /** The lines of balances.csv on a day. */
    List<String> balances(LocalDate day) {
        List<String> lines = new ArrayList<>();
        sums(accepted, day)
                .forEach((account, sums) -> lines.add(
                        account + "," + sums[0] + "," + sums[1] + "," + sums[2] + "," + (sums[0] - sums[1] - sums[2])));
        return lines;
    }

    static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (QuotaReason reason : QuotaReason.values()) {
            codes.add(reason.name());
        }
        return codes;
    }
}
