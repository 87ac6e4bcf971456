package org.polity.engine.shell.desk;

import java.util.List;
import org.polity.engine.basis.Recording;
import org.polity.engine.city.Judgement;
import org.polity.model.decision.CommandReason;
import org.polity.model.decision.Reason;
import org.polity.model.decision.Verdict;

/**
 * What a command would record, or why not.
 *
 * @param recordings what to record; empty when refused
 * @param reasons why not; empty when there is something to record
 */
public record Judged(List<Recording<?>> recordings, List<Reason> reasons) {
    /** It may be recorded. */
    static Judged recording(List<Recording<?>> recordings) {
        return new Judged(recordings, List.of());
    }

    /** It is refused. */
    static Judged refused(Reason... reasons) {
        return new Judged(List.of(), List.of(reasons));
    }

    /** It is refused. */
    static Judged refused(List<Reason> reasons) {
        return new Judged(List.of(), reasons);
    }

    /** What the intake makes of facts. */
    static Judged of(Judgement judgement) {
        if (!judgement.isAccepted()) {
            return new Judged(
                    List.of(),
                    judgement.problems().stream()
                            .map(CommandReasons::factRefused)
                            .toList());
        }
        return judgement.recordings().isEmpty()
                ? refused(CommandReasons.nothingNew())
                : recording(judgement.recordings());
    }

    boolean isRefused() {
        return !reasons.isEmpty();
    }

    /** Unknown where what it is about is not known; else a plain no. */
    Verdict verdict() {
        return reasons.stream().allMatch(reason -> reason.code() == CommandReason.SUBJECT_UNKNOWN)
                ? Verdict.UNKNOWN
                : Verdict.REFUSED;
    }
}
