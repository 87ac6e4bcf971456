package org.polity.engine.shell.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Recording;
import org.polity.engine.body.BodyTables;
import org.polity.engine.city.Intake;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.shell.entry.Entry;
import org.polity.model.basis.Act;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.committee.Committee;
import org.polity.spi.city.ProblemCode;

/**
 * Ends a body or a committee.
 *
 * @param onExclusive the first day on which it no longer exists
 */
public record AbolishCommand(Act act, BodyId body, LocalDate onExclusive) implements Command {
    @Override
    public CommandWord word() {
        return CommandWord.BODY_ABOLISH;
    }

    @Override
    public List<String> subjects() {
        return List.of("bodies:" + body.value());
    }

    @Override
    public Judged judge(Working working) {
        Fact known = find(working.facts());
        if (known == null) {
            return Judged.refused(CommandReasons.factRefused(
                    ProblemCode.REFERENCE_UNKNOWN, "bodies", "no body `" + body + "` is known: establish it first"));
        }
        Period existence = existence(known);
        LocalDate from = existence.fromInclusive();
        if (from != null && onExclusive.isBefore(from)) {
            return Judged.refused(CommandReasons.factRefused(
                    ProblemCode.PERIOD_REVERSED,
                    "bodies abolished",
                    "body `" + body + "` is established on " + from + " and would end on " + onExclusive
                            + ": give a day that is not earlier"));
        }
        return Judged.of(Intake.judgeFacts(working.facts(), List.of(ended(known, existence.until(onExclusive)))));
    }

    private @Nullable Fact find(Facts facts) {
        Known<Body> found = facts.find(BodyTables.BODIES, body.value());
        if (found != null) {
            return found.fact();
        }
        Known<Committee> committee = facts.find(CommitteeTables.COMMITTEES, body.value());
        return committee == null ? null : committee.fact();
    }

    private static Period existence(Fact fact) {
        return fact instanceof Committee committee ? committee.existence() : ((Body) fact).existence();
    }

    private static Fact ended(Fact fact, Period existence) {
        if (fact instanceof Committee known) {
            return new Committee(
                    known.id(), known.name(), known.kind(), known.division(), known.chairOffice(), existence);
        }
        Body known = (Body) fact;
        return new Body(
                known.id(), known.name(), known.kind(), known.division(), known.superior(), known.domains(), existence);
    }

    @Override
    public boolean isRecordedAs(List<Entry> entries, Supplier<Facts> before, Facts now) {
        Recording<?> recording = entries.size() == 1 ? entries.get(0).recording() : null;
        Fact fact = recording == null ? null : recording.fact();
        if (fact instanceof Body recorded) {
            return recorded.id().equals(body)
                    && onExclusive.equals(recorded.existence().untilExclusive());
        }
        return fact instanceof Committee recorded
                && recorded.id().equals(body)
                && onExclusive.equals(recorded.existence().untilExclusive());
    }
}
