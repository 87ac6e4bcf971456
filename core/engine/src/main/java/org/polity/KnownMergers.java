package org.polity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Estate;
import org.polity.model.body.Handover;
import org.polity.model.body.Merger;
import org.polity.model.body.MergerId;
import org.polity.model.decision.Reason;
import org.polity.model.merger.MergerPlan;
import org.polity.model.merger.Succession;

/** The mergers of a {@link KnownCity}, and who carries on what. Immutable and thread-safe. */
public interface KnownMergers {
    /**
     * One merger.
     *
     * @param id its identifier
     * @return the merger, or empty when unknown
     */
    Optional<Merger> find(MergerId id);

    /**
     * All mergers.
     *
     * @return in the order in which they were first recorded
     */
    List<Merger> all();

    /**
     * The parts of predecessors that went to others than the successors of their mergers.
     *
     * @return in the order in which they were first recorded
     */
    List<Handover> handovers();

    /**
     * Who carries on a part of what a body did, on a day, through any number of mergers and splits.
     *
     * @param body the body, known or not
     * @param estate the part
     * @param day the day, past or future
     * @return the succession; of a body that no merger has ended by then, itself
     */
    Succession succession(BodyId body, Estate estate, LocalDate day);

    /**
     * Whose part of the estate a body has on a day.
     *
     * @param body the body
     * @param estate the part
     * @param day the day, past or future
     * @return the body itself first, then those it carries on; empty once a merger has ended it
     */
    List<BodyId> carriedOn(BodyId body, Estate estate, LocalDate day);

    /**
     * The institutions that are so small that the template has them merged: public institutions that exist on a day and
     * have few posts. It proposes; a plan says into what.
     *
     * @param day the day
     * @param mostPosts the greatest number of posts of a small one, inclusive; the reform counts five or fewer
     * @param posts how many posts a body has on the day; the quota ledger knows
     * @return in the order in which they were first recorded
     */
    List<BodyId> small(LocalDate day, int mostPosts, ToIntFunction<BodyId> posts);

    /**
     * What speaks against a plan: nothing may be orphaned, nobody lost, no field without a department, no circle, and every
     * heir exists on the day.
     *
     * @param plan the plan
     * @return every reason, {@link org.polity.model.merger.MergerReason}s in their order; empty when it may be carried out
     */
    List<Reason> judge(MergerPlan plan);
}
