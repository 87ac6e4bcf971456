package org.polity.model.merger;

import java.time.LocalDate;
import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.body.Body;
import org.polity.model.body.MergerId;

/**
 * A plan of mergers (撤并方案): which bodies end on a day, who inherits what, which bodies are set up for it and which
 * irregular ones are closed. It is checked as a whole and recorded as one act, or not at all.
 *
 * @param id its identifier; its mergers get ids that begin with it
 * @param on the first day on which the bodies no longer exist and their heirs act in their place
 * @param instrument the document that orders it
 * @param established bodies that it sets up, recorded before the mergers; they exist on the day
 * @param endings the bodies that end, each once
 * @param closed irregular bodies (不规范机构) that are closed without an heir, counted apart; they have nothing left
 * @param moves further facts that the act records with it, in their order: the quota commands that move posts and people
 *     are given here; each is judged by the rules of its own table
 */
public record MergerPlan(
        MergerId id,
        LocalDate on,
        Instrument instrument,
        List<Body> established,
        List<EndingBody> endings,
        List<BodyId> closed,
        List<Fact> moves) {
    // Copies the lists.
    public MergerPlan {
        established = List.copyOf(established);
        endings = List.copyOf(endings);
        closed = List.copyOf(closed);
        moves = List.copyOf(moves);
    }

    /**
     * A plan that sets up nothing, closes nothing and moves nothing more.
     *
     * @param id its identifier
     * @param on its day
     * @param instrument the document that orders it
     * @param endings the bodies that end
     */
    public MergerPlan(MergerId id, LocalDate on, Instrument instrument, List<EndingBody> endings) {
        this(id, on, instrument, List.of(), endings, List.of(), List.of());
    }
}
