package org.polity.engine.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.decision.Parameters;
import org.polity.model.basis.Money;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Reason;
import org.polity.model.fund.Appropriation;
import org.polity.model.fund.FundFlag;
import org.polity.model.fund.FundKind;
import org.polity.model.fund.FundMovement;
import org.polity.model.fund.FundReason;
import org.polity.model.fund.TransferKind;

/** Whether transfers were issued in time after the budget's approval, Budget Law (2018) Art. 52. */
final class TransferTerms {
    private static final String GENERAL = "budget.general_transfer";
    private static final String SPECIAL = "budget.special_transfer";

    private final Facts facts;
    private final Parameters parameters;
    private final LocalDate day;
    private final List<FundFlag> flags = new ArrayList<>();

    private TransferTerms(Facts facts, Parameters parameters, LocalDate day) {
        this.facts = facts;
        this.parameters = parameters;
        this.day = day;
    }

    /** What is late on a day, in the order of the appropriations. */
    static List<FundFlag> late(Facts facts, Parameters parameters, LocalDate day) {
        TransferTerms terms = new TransferTerms(facts, parameters, day);
        for (Known<Appropriation> known : facts.of(FundTables.APPROPRIATIONS).all()) {
            TransferKind kind = known.fact().kind();
            if (kind != null && !known.fact().approvedOn().isAfter(day)) {
                terms.judge(known.fact(), kind == TransferKind.GENERAL ? GENERAL : SPECIAL);
            }
        }
        return terms.flags;
    }

    private void judge(Appropriation appropriation, String name) {
        Optional<LegalParameter> limit = parameters.find(name, appropriation.approvedOn());
        if (limit.isEmpty()) {
            flag(
                    appropriation,
                    Objections.reason(
                            FundReason.PARAMETER_UNKNOWN,
                            null,
                            name,
                            appropriation.approvedOn().toString()));
            return;
        }
        LocalDate last = appropriation.approvedOn().plusDays(limit.get().value().longValueExact());
        if (!day.isAfter(last)) {
            return;
        }
        long inTime = 0;
        for (FundMovement movement : Movements.of(facts, appropriation.purpose())) {
            boolean issued = movement.kind() == FundKind.ALLOCATE
                    && appropriation.payer().equals(movement.from())
                    && !movement.on().isBefore(appropriation.approvedOn());
            if (issued && !movement.on().isAfter(last)) {
                inTime += movement.amount().fen();
            }
        }
        if (inTime < appropriation.amount().least().fen()) {
            flag(
                    appropriation,
                    Objections.reason(
                            FundReason.TRANSFER_LATE,
                            limit.get().source(),
                            appropriation.id().value(),
                            last.toString(),
                            new Money(inTime).toString(),
                            appropriation.amount().toString()));
        }
    }

    private void flag(Appropriation appropriation, Reason reason) {
        flags.add(new FundFlag(appropriation.id(), reason));
    }
}
