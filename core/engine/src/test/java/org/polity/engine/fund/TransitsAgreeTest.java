package org.polity.engine.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.fund.FundId;
import org.polity.model.fund.FundKind;
import org.polity.model.fund.FundMovement;
import org.polity.model.fund.Purpose;
import org.polity.model.fund.Transit;

/** Arrivals settle issued sums as a clerk would settle them who moves one coin at a time. */
class TransitsAgreeTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int ROUNDS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_240_101})
    void coin_by_coin(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<FundMovement> movements = movements(random);
            LocalDate day = FIRST.plusDays(random.nextInt(12));
            Transits fast = Transits.of(movements, day);
            List<String> shown =
                    fast.all().stream().map(TransitsAgreeTest::shown).toList();
            assertThat(shown)
                    .as("seed %d, round %d: %s", seed, round, movements)
                    .isEqualTo(naive(movements, day));
        }
    }

    private static String shown(Transit transit) {
        return transit.allocation().id() + " " + transit.arrived().fen() + " " + transit.arrivedOn();
    }

    private static List<String> naive(List<FundMovement> movements, LocalDate day) {
        Map<FundMovement, Integer> coins = new LinkedHashMap<>();
        Map<FundMovement, LocalDate> done = new LinkedHashMap<>();
        for (FundMovement arrival : movements) {
            if (arrival.kind() == FundKind.ARRIVE && !arrival.on().isAfter(day)) {
                for (long coin = 0; coin < arrival.amount().fen(); coin++) {
                    FundMovement first = firstOpen(movements, arrival, coins);
                    if (first != null) {
                        int paid = coins.merge(first, 1, Integer::sum);
                        if (paid == first.amount().fen()) {
                            done.put(first, arrival.on());
                        }
                    }
                }
            }
        }
        List<String> shown = new ArrayList<>();
        for (FundMovement issued : movements) {
            if (issued.kind() == FundKind.ALLOCATE && !issued.on().isAfter(day)) {
                shown.add(issued.id() + " " + coins.getOrDefault(issued, 0) + " " + done.get(issued));
            }
        }
        return shown;
    }

    private static @Nullable FundMovement firstOpen(
            List<FundMovement> movements, FundMovement arrival, Map<FundMovement, Integer> coins) {
        for (FundMovement issued : movements) {
            if (issued.kind() == FundKind.ALLOCATE
                    && !issued.on().isAfter(arrival.on())
                    && Objects.equals(issued.to(), arrival.to())
                    && (arrival.from() == null || arrival.from().equals(issued.from()))
                    && (arrival.instrument() == null || arrival.instrument().equals(issued.instrument()))
                    && coins.getOrDefault(issued, 0) < issued.amount().fen()) {
                return issued;
            }
        }
        return null;
    }

    private static List<FundMovement> movements(Random random) {
        List<FundMovement> movements = new ArrayList<>();
        int count = random.nextInt(14);
        for (int i = 0; i < count; i++) {
            movements.add(new FundMovement(
                    new FundId("f-" + i),
                    FIRST.plusDays(random.nextInt(10)),
                    random.nextInt(2) == 0 ? FundKind.ALLOCATE : FundKind.ARRIVE,
                    of(random, "city", "province"),
                    of(random, "east", "west"),
                    new Purpose("road"),
                    new Money(random.nextInt(6)),
                    random.nextInt(3) > 0 ? null : new Instrument("d-" + random.nextInt(2))));
        }
        movements.sort(Comparator.comparing(FundMovement::on));
        return movements;
    }

    private static @Nullable String of(Random random, String one, String other) {
        int which = random.nextInt(5);
        return which == 0 ? null : which < 3 ? one : other;
    }
}
