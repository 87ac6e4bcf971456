package org.polity.engine.shell.desk;

import org.polity.model.decision.Outcome;

/** A caller who waits for a command. */
final class CommandTicket extends Ticket<Outcome> {
    private final Command command;

    CommandTicket(Command command) {
        this.command = command;
    }

    Command command() {
        return command;
    }

    @Override
    boolean isAlone() {
        return false;
    }
}
