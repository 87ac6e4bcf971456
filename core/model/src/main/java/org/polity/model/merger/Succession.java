package org.polity.model.merger;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Estate;
import org.polity.model.body.MergerId;

/**
 * Who carries on a part of what a body did, on a day (承继).
 *
 * @param body the body asked about
 * @param estate the part asked about
 * @param day the day asked about
 * @param successor who carries it on: the body itself while no merger has ended it
 * @param by the mergers that led there, the first first; empty when the body carries on itself
 */
public record Succession(BodyId body, Estate estate, LocalDate day, BodyId successor, List<MergerId> by) {
    // Copies the mergers.
    public Succession {
        by = List.copyOf(by);
    }
}
