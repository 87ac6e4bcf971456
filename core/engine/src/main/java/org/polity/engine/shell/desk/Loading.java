package org.polity.engine.shell.desk;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.polity.LoadReport;
import org.polity.engine.shell.replay.State;
import org.polity.model.basis.Act;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Reason;
import org.polity.spi.city.CitySource;

/** Loads what sources bring. Thread-safe. */
public final class Loading {
    /** How often a load is read beside the desk; after that it is read at the desk, where nobody can come before it. */
    private static final int TRIES = 3;

    private final Desk desk;
    private final int problemLimit;

    public Loading(Desk desk, int problemLimit) {
        this.desk = desk;
        this.problemLimit = problemLimit;
    }

    /** Records what a source brings, as one act. */
    public LoadReport load(Act act, CitySource source, String location) {
        LoadCommand command = new LoadCommand(act, source, location, problemLimit);
        List<Reason> objections = desk.objections(command);
        if (!objections.isEmpty()) {
            return new LoadReport(desk.refused(objections), List.of(), false, List.of(), new TreeMap<>());
        }
        Present present = desk.parts().present();
        for (int i = 0; i < TRIES; i++) {
            desk.refresh();
            State state = present.state();
            command.read(state.snapshot().facts(), state.position());
            Optional<Outcome> outcome = desk.alone(() -> {
                present.refresh();
                boolean moved = !command.isJudgedAt(present.state().position());
                return moved
                        ? Optional.empty()
                        : Optional.of(command.withoutRecording().orElseGet(() -> desk.settle(command)));
            });
            if (outcome.isPresent()) {
                return command.report(outcome.get());
            }
        }
        return command.report(desk.alone(() -> desk.settle(command)));
    }
}
