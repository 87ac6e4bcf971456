package org.polity.engine.fund;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.model.decision.Reason;
import org.polity.model.fund.Formula;
import org.polity.model.fund.FormulaId;
import org.polity.model.fund.FundReason;
import org.polity.model.fund.Measure;

/** What speaks against a formula when it is defined: fines, which it may read neither itself nor through another. */
final class FormulaRules {
    private FormulaRules() {}

    static List<Reason> judge(Facts facts, Formula formula, LocalDate day) {
        Objections objections = new Objections();
        if (facts.find(FundTables.FORMULAS, formula.id().value()) != null) {
            objections.add(FundReason.FORMULA_KNOWN, formula.id().value());
        }
        for (Measure measure : formula.measures()) {
            if (measure.isTiedToFines()) {
                objections.addOfFines(
                        FundReason.FORMULA_ON_FINES,
                        day,
                        formula.id().value(),
                        measure.word(),
                        formula.use().word());
            }
        }
        for (FormulaId read : formula.formulas()) {
            Known<Formula> known = facts.find(FundTables.FORMULAS, read.value());
            Measure tied = known == null ? null : tied(facts, known.fact(), new LinkedHashSet<>());
            if (known == null) {
                objections.add(FundReason.FORMULA_UNKNOWN, read.value());
            } else if (tied != null) {
                objections.addOfFines(
                        FundReason.FORMULA_ON_FINES,
                        day,
                        formula.id().value(),
                        tied.word() + " (" + read + ")",
                        formula.use().word());
            }
        }
        return objections.all();
    }

    private static @Nullable Measure tied(Facts facts, Formula formula, Set<FormulaId> seen) {
        for (Measure measure : formula.measures()) {
            if (measure.isTiedToFines()) {
                return measure;
            }
        }
        for (FormulaId read : formula.formulas()) {
            Known<Formula> known = facts.find(FundTables.FORMULAS, read.value());
            Measure found = known != null && seen.add(read) ? tied(facts, known.fact(), seen) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
