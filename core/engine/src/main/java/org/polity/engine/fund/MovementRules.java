package org.polity.engine.fund;

import static org.polity.model.fund.FundReason.BODY_UNKNOWN;
import static org.polity.model.fund.FundReason.EARMARK_EXCEEDED;
import static org.polity.model.fund.FundReason.FINES_RETURNED;
import static org.polity.model.fund.FundReason.FUND_KNOWN;
import static org.polity.model.fund.FundReason.KEPT_MIDWAY;
import static org.polity.model.fund.FundReason.NOT_ALLOCATED;
import static org.polity.model.fund.FundReason.NOT_DIRECT;
import static org.polity.model.fund.FundReason.PARTY_MISSING;
import static org.polity.model.fund.FundReason.TWO_EARMARKS;
import static org.polity.model.fund.FundReason.VOUCHER_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.model.basis.Blanks;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.decision.Reason;
import org.polity.model.fund.Appropriation;
import org.polity.model.fund.FundKind;
import org.polity.model.fund.FundMovement;

/** What speaks against a movement of money. Used by one thread, once. */
final class MovementRules {
    private final Facts facts;
    private final FundMovement movement;
    private final Objections objections = new Objections();

    private MovementRules(Facts facts, FundMovement movement) {
        this.facts = facts;
        this.movement = movement;
    }

    static List<Reason> judge(Facts facts, FundMovement movement) {
        MovementRules rules = new MovementRules(facts, movement);
        if (facts.find(FundTables.FUNDS, movement.id().value()) != null) {
            rules.objections.add(FUND_KNOWN, movement.id().value());
        }
        switch (movement.kind()) {
            case ALLOCATE -> rules.judgeAllocation();
            case ARRIVE -> rules.judgeArrival();
            case SPEND -> rules.judgeExpense();
        }
        return rules.objections.all();
    }

    private void judgeAllocation() {
        requireParty("from", movement.from());
        requireParty("to", movement.to());
        if (movement.purpose().isOfFines()) {
            objections.addOfFines(
                    FINES_RETURNED,
                    movement.on(),
                    movement.id().value(),
                    movement.purpose().value());
        }
        String to = movement.to();
        if (to == null) {
            return;
        }
        Body receiver = body(facts, to);
        if (receiver == null || !receiver.existence().contains(movement.on())) {
            objections.add(BODY_UNKNOWN, to, movement.on().toString());
        } else if (isDirect() && !isTownship(receiver)) {
            objections.add(NOT_DIRECT, movement.purpose().value(), to);
        }
    }

    private void judgeArrival() {
        requireParty("to", movement.to());
        String to = movement.to();
        if (to == null) {
            return;
        }
        boolean isReceiver = Movements.of(facts, movement.purpose()).stream()
                .anyMatch(issued -> issued.kind() == FundKind.ALLOCATE && to.equals(issued.to()));
        if (!isReceiver && isDirect()) {
            objections.add(KEPT_MIDWAY, movement.purpose().value(), to);
            return;
        }
        long missing = missing();
        if (missing > 0) {
            objections.add(
                    NOT_ALLOCATED,
                    to,
                    movement.purpose().value(),
                    movement.on().toString(),
                    movement.amount().toString(),
                    new Money(missing).toString());
        }
    }

    /** How much more would have arrived without being issued, in fen, also of what is recorded for later days. */
    private long missing() {
        List<FundMovement> before = Movements.of(facts, movement.purpose());
        List<FundMovement> after = new ArrayList<>(before);
        after.add(movement);
        after.sort(Comparator.comparing(FundMovement::on));
        return unsettled(after) - unsettled(before);
    }

    private static long unsettled(List<FundMovement> movements) {
        Transits transits = Transits.of(movements, LocalDate.MAX);
        return movements.stream()
                .mapToLong(movement -> transits.unsettled(movement.id()))
                .sum();
    }

    private void judgeExpense() {
        requireParty("from", movement.from());
        if (movement.purpose().isOfFines()) {
            objections.addOfFines(
                    FINES_RETURNED,
                    movement.on(),
                    movement.id().value(),
                    movement.purpose().value());
        }
        Instrument voucher = movement.instrument();
        if (voucher == null) {
            objections.add(VOUCHER_MISSING, movement.id().value());
        } else {
            judgeVoucher(facts, movement, voucher, objections);
        }
        String from = movement.from();
        if (from != null) {
            long left = Earmarks.leastFrom(facts, from, movement.purpose(), movement.on());
            if (left < movement.amount().fen()) {
                objections.add(
                        EARMARK_EXCEEDED,
                        from,
                        movement.purpose().value(),
                        movement.amount().toString(),
                        new Money(Math.max(0, left)).toString());
            }
        }
    }

    /** An expense is one voucher of one payer; it is paid from one earmark. */
    static void judgeVoucher(Facts facts, FundMovement expense, Instrument voucher, Objections objections) {
        for (Known<FundMovement> known : facts.of(FundTables.FUNDS).group(FundTables.voucherGroup(voucher))) {
            FundMovement other = known.fact();
            boolean sameExpense = !other.id().equals(expense.id()) && Objects.equals(other.from(), expense.from());
            if (sameExpense && !other.purpose().equals(expense.purpose())) {
                objections.add(
                        TWO_EARMARKS,
                        voucher.document(),
                        expense.purpose().value(),
                        other.purpose().value(),
                        other.id().value());
                return;
            }
        }
    }

    private void requireParty(String which, @Nullable String party) {
        if (party == null) {
            objections.add(PARTY_MISSING, movement.id().value(), which);
        }
    }

    private boolean isDirect() {
        return isDirect(facts, movement);
    }

    static boolean isDirect(Facts facts, FundMovement movement) {
        return facts.of(FundTables.APPROPRIATIONS).group(movement.purpose().value()).stream()
                .map(Known::fact)
                .anyMatch(Appropriation::direct);
    }

    static boolean isTownship(@Nullable Body body) {
        return body != null && body.kind() == BodyKind.TOWNSHIP_GOVERNMENT;
    }

    /** The body that a text names, or null: it may be any text. */
    static @Nullable Body body(Facts facts, String text) {
        String id = Blanks.strip(text);
        return id.isEmpty() || !id.equals(text) ? null : CommitteeBodies.find(facts, new BodyId(id));
    }
}
