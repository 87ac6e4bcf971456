package org.polity.model.grant;

import java.util.Optional;
import org.polity.model.basis.Blanks;
import org.polity.model.basis.Identifiers;
import org.polity.model.list.ListId;
import org.polity.model.power.PowerCode;

/**
 * Which powers a grant hands down: one power by its code, or {@code list:ID}, every power of the version of that list
 * that holds on the grant's first day.
 *
 * @param text a power code, or {@code list:} and a list id
 */
public record PowerSelector(String text) implements Comparable<PowerSelector> {
    private static final String LIST = "list:";

    // Checks that something is selected.
    public PowerSelector {
        Identifiers.check("power selector", text);
        if (text.equals(LIST)) {
            throw new IllegalArgumentException("`list:` names no list: write list:ID");
        }
    }

    /**
     * The list selected.
     *
     * @return the list, or empty when a power is selected
     */
    public Optional<ListId> list() {
        return text.startsWith(LIST)
                ? Optional.of(new ListId(Blanks.strip(text.substring(LIST.length()))))
                : Optional.empty();
    }

    /**
     * The power selected.
     *
     * @return the power, or empty when a list is selected
     */
    public Optional<PowerCode> power() {
        return text.startsWith(LIST) ? Optional.empty() : Optional.of(new PowerCode(text));
    }

    @Override
    public int compareTo(PowerSelector other) {
        return Identifiers.compare(text, other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
