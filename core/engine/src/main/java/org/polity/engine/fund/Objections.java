package org.polity.engine.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.engine.decision.DatedProvision;
import org.polity.engine.decision.Wordings;
import org.polity.model.decision.Provision;
import org.polity.model.decision.Reason;
import org.polity.model.fund.FundReason;

/** Gathers what speaks against something about money, in the order of the codes. Used by one thread. */
final class Objections {
    private static final Wordings<FundReason> TEXTS = FundTexts.all();
    private static final DatedProvision FINES = DatedProvision.penaltyLaw("第七十四条", "74");

    private final List<Reason> reasons = new ArrayList<>();

    static Reason reason(FundReason code, @Nullable Provision provision, String... arguments) {
        return new Reason(code, List.of(arguments), provision, TEXTS.of(code));
    }

    void add(FundReason code, String... arguments) {
        reasons.add(reason(code, null, arguments));
    }

    /** Adds a reason that rests on the article about fines. */
    void addOfFines(FundReason code, LocalDate day, String... arguments) {
        reasons.add(reason(code, FINES.on(Days.of(day)), arguments));
    }

    /** In the order of the codes, those of one code in the order in which they were added. */
    List<Reason> all() {
        return reasons.stream()
                .sorted(Comparator.comparing(reason -> (FundReason) reason.code()))
                .toList();
    }
}
