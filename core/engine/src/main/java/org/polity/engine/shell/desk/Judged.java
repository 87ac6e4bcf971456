package org.polity.engine.shell.desk;

import java.util.List;
import org.polity.engine.basis.Recording;
import org.polity.engine.city.Judgement;
import org.polity.model.decision.CommandReason;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.decision.Verdict;

/**
 * What a command would record, or why not.
 *
 * @param recordings what to record; empty when refused
 * @param reasons why not; empty when there is something to record
 * @param isRepeated whether there is nothing to record because it was recorded before, by whatever act
 */
public record Judged(List<Recording<?>> recordings, List<Reason> reasons, boolean isRepeated) {
    /** It may be recorded. */
    static Judged recording(List<Recording<?>> recordings) {
        return new Judged(recordings, List.of(), false);
    }

    /** It is refused. */
    static Judged refused(Reason... reasons) {
        return new Judged(List.of(), List.of(reasons), false);
    }

    /** It is refused. */
    static Judged refused(List<Reason> reasons) {
        return new Judged(List.of(), reasons, false);
    }

    /** It is permitted, and nothing is left to record. */
    static Judged repeated() {
        return new Judged(List.of(), List.of(), true);
    }

    /** What the intake makes of facts. */
    static Judged of(Judgement judgement) {
        if (!judgement.isAccepted()) {
            return new Judged(
                    List.of(),
                    judgement.problems().stream()
                            .map(CommandReasons::factRefused)
                            .toList(),
                    false);
        }
        return judgement.recordings().isEmpty()
                ? refused(CommandReasons.nothingNew())
                : recording(judgement.recordings());
    }

    /** Whether there is nothing to record. */
    boolean isRefused() {
        return recordings.isEmpty();
    }

    /** What became of a command that has nothing to record. */
    Outcome outcome(long position) {
        return isRepeated
                ? new Outcome(Verdict.PERMITTED, List.of(), position, true)
                : new Outcome(verdict(), reasons, position, false);
    }

    /** Unknown where what it is about is not known; else a plain no. */
    private Verdict verdict() {
        return reasons.stream().allMatch(reason -> reason.code() == CommandReason.SUBJECT_UNKNOWN)
                ? Verdict.UNKNOWN
                : Verdict.REFUSED;
    }
}
