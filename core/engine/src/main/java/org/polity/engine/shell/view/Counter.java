package org.polity.engine.shell.view;

import org.polity.engine.shell.desk.Command;
import org.polity.model.decision.Outcome;

/** Takes commands: the desk, or the same desk within a host's transaction. */
@FunctionalInterface
public interface Counter {
    /** Judges a command and records it. */
    Outcome give(Command command);
}
