package org.polity.engine.journal;

import org.jspecify.annotations.Nullable;
import org.polity.spi.store.StoredEntry;

/** What the JSON of an entry must say about the columns beside it, so that neither can be changed without the other. */
@FunctionalInterface
public interface EntryForm {
    /**
     * Compares an entry's body, which is known to be canonical JSON, with its columns. Called for every entry of the
     * journal: it should make no garbage when all is well.
     *
     * @param entry the entry
     * @return what contradicts, in a sentence without its end, for example ``the column `stream` says … and the JSON
     *     says …``; null when all agrees
     */
    @Nullable
    String contradiction(StoredEntry entry);

    /**
     * The form of acts: the members {@code stream} (string), {@code version} (whole number) and {@code act.id} (string) say
     * what the columns stream, version and batch say.
     *
     * @return the form
     */
    static EntryForm ofActs() {
        return ActForm::contradiction;
    }
}
