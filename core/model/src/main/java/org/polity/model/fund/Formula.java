package org.polity.model.fund;

import java.util.List;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;

/**
 * By what a budget, a bonus or an appraisal is computed (核算、考核办法). One that reads fines, itself or through another
 * formula, is refused when it is defined. Immutable.
 *
 * @param id its identifier
 * @param use what it decides
 * @param measures what it counts
 * @param formulas other formulas whose results it reads
 * @param text the formula in words
 * @param instrument the document
 */
public record Formula(
        FormulaId id,
        FormulaUse use,
        List<Measure> measures,
        List<FormulaId> formulas,
        String text,
        Instrument instrument)
        implements Fact {
    // Copies the lists; refuses a formula that reads nothing.
    public Formula {
        measures = List.copyOf(measures);
        formulas = List.copyOf(formulas);
        if (measures.isEmpty() && formulas.isEmpty()) {
            throw new IllegalArgumentException("formula " + id + " reads nothing: name a measure or a formula");
        }
    }
}
