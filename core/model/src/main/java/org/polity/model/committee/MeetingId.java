package org.polity.model.committee;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a meeting (会议编号).
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record MeetingId(String value) implements Comparable<MeetingId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public MeetingId {
        Identifiers.check("meeting id", value);
    }

    @Override
    public int compareTo(MeetingId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
