package org.polity.engine.shell.desk;

import java.util.List;
import java.util.function.Supplier;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.body.BodyTables;
import org.polity.engine.shell.entry.Entry;
import org.polity.engine.shell.entry.EntryWriter;
import org.polity.model.basis.Act;
import org.polity.model.body.OfficerId;

/** Erases a person. */
public record EraseCommand(Act act, OfficerId officer) implements Command {
    @Override
    public CommandWord word() {
        return CommandWord.SUBJECT_ERASE;
    }

    @Override
    public List<String> subjects() {
        return List.of(BodyTables.OFFICERS.name() + ":" + officer.value());
    }

    @Override
    public Judged judge(Working working) {
        return working.subject(officer.value()) == null
                ? Judged.refused(CommandReasons.subjectUnknown())
                : Judged.recording(List.of(Recording.erasureOf(BodyTables.OFFICERS, officer.value())));
    }

    /** Whom a recorded erasure was about is no longer known, so it is this one's when this person is not known now. */
    @Override
    public boolean isRecordedAs(List<Entry> entries, Supplier<Facts> before, Facts now) {
        return entries.size() == 1
                && entries.get(0).kind().equals(EntryWriter.ERASURE)
                && !now.of(BodyTables.OFFICERS).hasGroup(officer.value());
    }
}
