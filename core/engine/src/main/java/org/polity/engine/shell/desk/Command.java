package org.polity.engine.shell.desk;

import java.util.List;
import java.util.function.Supplier;
import org.polity.engine.basis.Facts;
import org.polity.engine.shell.entry.Entry;
import org.polity.model.basis.Act;

/** What a caller wants done. Judging is pure: it changes nothing, and gives the same for the same facts. */
public interface Command {
    /** By which word it is called. */
    CommandWord word();

    /** The head of its act. */
    Act act();

    /** What it touches, each as {@code kind:identifier}; what access rules see. */
    List<String> subjects();

    /** Judges it on what is known. */
    Judged judge(Working working);

    /**
     * Whether it is the act that was recorded under its id. The heads were compared already.
     *
     * @param entries the recorded act's entries
     * @param before gives the facts that were known before that act
     * @param now the facts that are known now
     */
    boolean isRecordedAs(List<Entry> entries, Supplier<Facts> before, Facts now);
}
