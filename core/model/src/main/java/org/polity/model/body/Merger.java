package org.polity.model.body;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;

/**
 * A merger of bodies (撤并): on its day the predecessors end, and one body carries on what they did, unless a
 * {@link Handover} gives a part of it to another. A change of bodies needs approval from above; Regulation on the Setting-up
 * and Staffing of Local Government Bodies (地方各级人民政府机构设置和编制管理条例, 2007), whose Art. 6 forbids money for a
 * body that was not approved.
 *
 * @param id its identifier
 * @param on the first day on which the predecessors no longer exist and the successor acts in their place
 * @param predecessors the bodies that end, at least one, each once
 * @param successor the body that carries on, which exists on that day
 * @param instrument the document that orders it
 */
public record Merger(MergerId id, LocalDate on, List<BodyId> predecessors, BodyId successor, Instrument instrument)
        implements Fact {
    // Copies the predecessors, of which there must be one.
    public Merger {
        predecessors = List.copyOf(predecessors);
        if (predecessors.isEmpty()) {
            throw new IllegalArgumentException(
                    "merger " + id + " has no predecessor: name at least one body that ends");
        }
    }
}
