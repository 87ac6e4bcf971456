package org.polity.engine.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Money;
import org.polity.model.fund.FundId;
import org.polity.model.fund.FundKind;
import org.polity.model.fund.FundMovement;
import org.polity.model.fund.Transit;

/** Which arrivals settle which issued sums of one purpose: the earliest first. Used by one thread. */
final class Transits {
    private final List<Sum> sums = new ArrayList<>();
    private final Map<FundId, Long> unsettled = new LinkedHashMap<>();

    /** One issued sum while arrivals are counted. */
    private static final class Sum {
        private final FundMovement allocation;
        private long arrived;
        private @Nullable LocalDate arrivedOn;

        Sum(FundMovement allocation) {
            this.allocation = allocation;
        }

        Transit transit() {
            return new Transit(allocation, new Money(arrived), arrivedOn);
        }
    }

    /**
     * Settles.
     *
     * @param movements of one purpose, by day
     * @param day what comes later does not count
     */
    static Transits of(List<FundMovement> movements, LocalDate day) {
        Transits transits = new Transits();
        // What is issued on a day may arrive on that day, whichever was recorded first.
        movements.stream()
                .filter(movement ->
                        movement.kind() == FundKind.ALLOCATE && !movement.on().isAfter(day))
                .forEach(movement -> transits.sums.add(new Sum(movement)));
        movements.stream()
                .filter(movement ->
                        movement.kind() == FundKind.ARRIVE && !movement.on().isAfter(day))
                .forEach(transits::settle);
        return transits;
    }

    private void settle(FundMovement arrival) {
        long rest = arrival.amount().fen();
        for (Sum sum : sums) {
            long open = sum.allocation.amount().fen() - sum.arrived;
            if (fits(sum.allocation, arrival) && open > 0 && rest > 0) {
                long settled = Math.min(open, rest);
                sum.arrived += settled;
                rest -= settled;
                sum.arrivedOn = settled == open ? arrival.on() : null;
            }
        }
        if (rest > 0) {
            unsettled.put(arrival.id(), rest);
        }
    }

    private static boolean fits(FundMovement allocation, FundMovement arrival) {
        return !allocation.on().isAfter(arrival.on())
                && Objects.equals(allocation.to(), arrival.to())
                && (arrival.from() == null || arrival.from().equals(allocation.from()))
                && (arrival.instrument() == null || arrival.instrument().equals(allocation.instrument()));
    }

    /** How far each issued sum came, in the order of issue. */
    List<Transit> all() {
        return sums.stream().map(Sum::transit).toList();
    }

    /** What of an arrival, in fen, was not issued. */
    long unsettled(FundId arrival) {
        return unsettled.getOrDefault(arrival, 0L);
    }
}
