package org.polity.engine.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.polity.engine.basis.Facts;
import org.polity.model.basis.Money;
import org.polity.model.fund.EarmarkBalance;
import org.polity.model.fund.FundKind;
import org.polity.model.fund.FundMovement;
import org.polity.model.fund.Purpose;

/** What holders have for a purpose; every expense counts on its own day, the arrivals of that day before it. */
final class Earmarks {
    private Earmarks() {}

    /** What a holder has for a purpose at the end of a day. */
    static EarmarkBalance balance(Facts facts, String holder, Purpose purpose, LocalDate day) {
        long arrived = 0;
        long spent = 0;
        for (FundMovement movement : Movements.of(facts, purpose)) {
            if (!movement.on().isAfter(day)) {
                arrived += arrivedAt(holder, movement);
                spent += spentBy(holder, movement);
            }
        }
        return new EarmarkBalance(holder, purpose, new Money(arrived), new Money(spent));
    }

    /** All earmarks that something arrived for or was spent of by a day, by holder, then purpose. */
    static List<EarmarkBalance> balances(Facts facts, LocalDate day) {
        SortedMap<String, SortedMap<Purpose, long[]>> sums = new TreeMap<>();
        for (FundMovement movement : Movements.all(facts)) {
            String holder = movement.kind() == FundKind.ARRIVE
                    ? movement.to()
                    : movement.kind() == FundKind.SPEND ? movement.from() : null;
            if (holder != null && !movement.on().isAfter(day)) {
                long[] sum = sums.computeIfAbsent(holder, key -> new TreeMap<>())
                        .computeIfAbsent(movement.purpose(), key -> new long[2]);
                sum[movement.kind() == FundKind.ARRIVE ? 0 : 1] +=
                        movement.amount().fen();
            }
        }
        List<EarmarkBalance> balances = new ArrayList<>();
        sums.forEach((holder, purposes) -> purposes.forEach((purpose, sum) ->
                balances.add(new EarmarkBalance(holder, purpose, new Money(sum[0]), new Money(sum[1])))));
        return balances;
    }

    /** The least that a holder has for a purpose at the end of a day or of any later one, in fen; below 0 when overspent. */
    static long leastFrom(Facts facts, String holder, Purpose purpose, LocalDate day) {
        SortedMap<LocalDate, Long> changes = new TreeMap<>();
        changes.put(day, 0L);
        for (FundMovement movement : Movements.of(facts, purpose)) {
            long change = arrivedAt(holder, movement) - spentBy(holder, movement);
            changes.merge(movement.on().isBefore(day) ? day : movement.on(), change, Math::addExact);
        }
        long balance = 0;
        long least = Long.MAX_VALUE;
        for (long change : changes.values()) {
            balance += change;
            least = Math.min(least, balance);
        }
        return least;
    }

    private static long arrivedAt(String holder, FundMovement movement) {
        return movement.kind() == FundKind.ARRIVE && holder.equals(movement.to())
                ? movement.amount().fen()
                : 0;
    }

    private static long spentBy(String holder, FundMovement movement) {
        return movement.kind() == FundKind.SPEND && holder.equals(movement.from())
                ? movement.amount().fen()
                : 0;
    }
}
