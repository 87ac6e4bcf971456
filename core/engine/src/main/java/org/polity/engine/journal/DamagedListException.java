package org.polity.engine.journal;

/** A list of sealed hashes that was written with a seal is missing or is not what was written. */
final class DamagedListException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DamagedListException(int level, long number) {
        super("the list of sealed entries is damaged: `" + Tile.prefix(level, number)
                + "` is missing or not what was written; restore the slots `leaves/` and `nodes/` from a backup, or have"
                + " the lists rebuilt from the entries");
    }
}
