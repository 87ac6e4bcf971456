package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polity.model.decision.Outcome;
import org.polity.model.decision.Verdict;
import org.polity.spi.store.Answer;
import org.polity.spi.store.Batch;
import org.polity.spi.store.Store;
import org.polity.spi.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One group of commands: judged one after the other, appended together, made known. What turns out to rest on something
 * that did not happen is judged anew, so that the group ends with every command settled. Only the one who leads the line
 * runs rounds.
 */
final class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Desk.Parts parts;
    private final Store store;
    private final Present present;
    private final Patience patience;

    /** What one try makes of the commands: those to append, those refused, and those that must wait for another try. */
    private static final class Try {
        private final List<CommandTicket> drafted = new ArrayList<>();
        private final List<Draft> drafts = new ArrayList<>();
        private final List<CommandTicket> refused = new ArrayList<>();
        private final List<Judged> refusals = new ArrayList<>();
        private final List<CommandTicket> later = new ArrayList<>();
    }

    Round(Desk.Parts parts) {
        this.parts = parts;
        store = parts.store();
        present = parts.present();
        patience = new Patience(parts.patience());
    }

    void settle(List<CommandTicket> commands) {
        List<CommandTicket> open = commands;
        while (!open.isEmpty()) {
            try {
                patience.check();
                open = attempt(open);
            } catch (RuntimeException e) {
                // An outage while reading; what was appended is settled already, and the rest was not recorded.
                present.doubt();
                unsettled(open).forEach(ticket -> ticket.fail(e));
                open = List.of();
            }
        }
        learn();
        patience.end();
    }

    /** After an outage it is not known what was recorded; the store is asked at once, if it answers again. */
    private void learn() {
        if (present.isDoubtful()) {
            try {
                present.refresh();
            } catch (RuntimeException e) {
                LOG.warn("What the store recorded is not known yet, {}; the next command asks again", e.toString());
            }
        }
    }

    /** One try; gives back the commands that need another. */
    private List<CommandTicket> attempt(List<CommandTicket> open) {
        if (present.isDoubtful()) {
            present.refresh();
        }
        Try made = judge(open);
        // A no must rest on the newest; a yes is checked by the versions that its entries expect.
        if (!made.refused.isEmpty() && present.refresh()) {
            return unsettled(open);
        }
        if (!made.drafts.isEmpty() && !append(made)) {
            made.later.addAll(made.refused);
            return unsettled(made.later);
        }
        for (int i = 0; i < made.refused.size(); i++) {
            made.refused.get(i).settle(refusal(made.refused.get(i).command(), made.refusals.get(i)));
        }
        return made.later;
    }

    private static List<CommandTicket> unsettled(List<CommandTicket> tickets) {
        return tickets.stream().filter(ticket -> !ticket.isSettled()).toList();
    }

    /** Judges each on those before it. One that fails leaves no trace in what is worked on. */
    private Try judge(List<CommandTicket> open) {
        Try made = new Try();
        Working working = new Working(present.state(), parts.subjects());
        Set<String> ids = new HashSet<>();
        parts.drafter().begin();
        for (CommandTicket ticket : open) {
            Command command = ticket.command();
            if (!ids.add(command.act().id().value())) {
                made.later.add(ticket);
                continue;
            }
            try {
                Judged judged = command.judge(working);
                if (judged.isRefused()) {
                    made.refused.add(ticket);
                    made.refusals.add(judged);
                } else {
                    Draft draft = parts.drafter().draft(command, judged.recordings(), working);
                    working.apply(draft);
                    made.drafts.add(draft);
                    made.drafted.add(ticket);
                }
            } catch (RuntimeException e) {
                ticket.fail(e);
            }
        }
        return made;
    }

    /** Appends, makes known what was recorded, and settles it; false when some of it was not recorded. */
    private boolean append(Try made) {
        List<Batch> batches = made.drafts.stream().map(Draft::batch).toList();
        List<Answer> answers;
        try {
            answers = store.append(batches);
        } catch (RuntimeException e) {
            present.doubt();
            made.drafted.forEach(ticket -> ticket.fail(e));
            return false;
        }
        int recorded = 0;
        while (recorded < answers.size() && answers.get(recorded).result() == Answer.Result.RECORDED) {
            recorded++;
        }
        if (recorded > 0) {
            parts.ledger().enter(made.drafts.subList(0, recorded), answers.subList(0, recorded));
        }
        for (int i = 0; i < recorded; i++) {
            long last = answers.get(i).last();
            made.drafted.get(i).settle(new Outcome(Verdict.PERMITTED, List.of(), last, false));
        }
        if (recorded == answers.size()) {
            return true;
        }
        afterUnrecorded(made, answers, recorded);
        return false;
    }

    private void afterUnrecorded(Try made, List<Answer> answers, int first) {
        Answer answer = answers.get(first);
        present.doubt();
        if (answer.result() == Answer.Result.STALE) {
            catchUp(answer.actualVersion());
        } else {
            present.refresh();
            CommandTicket ticket = made.drafted.get(first);
            compare(ticket.command()).ifPresent(ticket::settle);
        }
        for (int i = first; i < answers.size(); i++) {
            if (answers.get(i).result() == Answer.Result.RECORDED) {
                // A defect of the store (rule S3.8); what stands in the journal is true, and was read again above.
                made.drafted
                        .get(i)
                        .settle(new Outcome(
                                Verdict.PERMITTED, List.of(), answers.get(i).last(), false));
                present.doubt();
            }
        }
        made.later.addAll(unsettled(made.drafted));
    }

    /** Reads on until what made the group stale is known, which may take a moment to become visible. */
    private void catchUp(long version) {
        long known = present.state().version();
        if (version < known) {
            throw new StoreException("The journal has " + version + " entries of reference data and this engine knows "
                    + known + ": it was cut or replaced while in use. Close this engine and verify the journal");
        }
        present.refresh();
        while (present.state().version() < version) {
            patience.pause();
            present.refresh();
        }
    }

    private Outcome refusal(Command command, Judged judged) {
        long position = present.state().position();
        return compare(command).orElseGet(() -> judged.outcome(position));
    }

    private Optional<Outcome> compare(Command command) {
        return parts.recorded().compare(command, present.state().snapshot().facts());
    }
}
