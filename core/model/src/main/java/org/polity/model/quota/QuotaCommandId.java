package org.polity.model.quota;

import org.polity.model.basis.Identifiers;

/**
 * The identifier of a quota command (编制指令编号), chosen by the sender; sent twice, the command counts once.
 *
 * @param value the identifier, compared exactly; not empty, no blanks at its ends
 */
public record QuotaCommandId(String value) implements Comparable<QuotaCommandId> {
    // Checks the identifier as {@link Identifiers#check} does.
    public QuotaCommandId {
        Identifiers.check("quota command id", value);
    }

    @Override
    public int compareTo(QuotaCommandId other) {
        return Identifiers.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
