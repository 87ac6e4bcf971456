package org.polity.engine.shell.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.polity.LoadReport;
import org.polity.engine.basis.Facts;
import org.polity.engine.city.Intake;
import org.polity.engine.city.Judgement;
import org.polity.engine.shell.entry.Entry;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.model.decision.Verdict;
import org.polity.spi.city.CitySource;

/**
 * Records what a source brings. Reading takes long, so that it is done before the command gets to the desk; only when
 * something was recorded meanwhile is it done again. Used by one thread.
 */
final class LoadCommand implements Command {
    private final Act act;
    private final CitySource source;
    private final String location;
    private final int problemLimit;
    private @Nullable Judgement judgement;
    private long judgedAt = -1;

    LoadCommand(Act act, CitySource source, String location, int problemLimit) {
        this.act = act;
        this.source = source;
        this.location = location;
        this.problemLimit = problemLimit;
    }

    @Override
    public CommandWord word() {
        return CommandWord.CITY_LOAD;
    }

    @Override
    public Act act() {
        return act;
    }

    @Override
    public List<String> subjects() {
        return List.of("source:" + source.key());
    }

    /** Reads the source and judges it on what is known at a position. */
    Judgement read(Facts known, long position) {
        Judgement made = judgement;
        if (made == null || judgedAt != position) {
            Intake intake = Intake.begin(known, problemLimit);
            source.read(location, intake);
            made = intake.finish();
            judgement = made;
            judgedAt = position;
        }
        return made;
    }

    @Override
    public Judged judge(Working working) {
        Judgement made = read(working.facts(), working.position());
        return made.isAccepted()
                ? Judged.of(made)
                : Judged.refused(CommandReasons.factRefused(made.problems().get(0)));
    }

    /** A load that would add something is another one than that which was recorded. */
    @Override
    public boolean isRecordedAs(List<Entry> entries, Supplier<Facts> before, Facts now) {
        return false;
    }

    boolean isJudgedAt(long position) {
        return judgedAt == position;
    }

    /** What became of it without anything to record: there is nothing new, or there are problems; else empty. */
    Optional<Outcome> withoutRecording() {
        Judgement made = judgement();
        if (!made.isAccepted()) {
            Reason first = CommandReasons.factRefused(made.problems().get(0));
            return Optional.of(new Outcome(Verdict.REFUSED, List.of(first), judgedAt, false));
        }
        return made.recordings().isEmpty()
                ? Optional.of(new Outcome(Verdict.PERMITTED, List.of(), judgedAt, true))
                : Optional.empty();
    }

    /** What became of it. */
    LoadReport report(Outcome outcome) {
        Judgement made = judgement();
        return new LoadReport(
                withoutRecording().orElse(outcome), made.problems(), made.stopped(), made.warnings(), made.counts());
    }

    private Judgement judgement() {
        Judgement made = judgement;
        if (made == null) {
            throw new IllegalStateException("the source was not read yet");
        }
        return made;
    }
}
