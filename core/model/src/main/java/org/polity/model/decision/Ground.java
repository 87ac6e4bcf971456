package org.polity.model.decision;

/**
 * One thing that determined a decision, and where it stands in the journal.
 *
 * @param kind the table it stands in, for example {@code grants}
 * @param identifier its key, the parts joined by a slash
 * @param position the journal position of the entry that recorded it last
 */
public record Ground(String kind, String identifier, long position) {}
