package org.polity.model.grant;

import java.util.Locale;
import java.util.Optional;
import org.polity.model.basis.Blanks;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Identifiers;
import org.polity.model.body.BodyKind;

/**
 * To whom a grant hands powers down: one body by its id, or {@code all:KIND}, every body of that kind.
 *
 * @param text a body id, or {@code all:} and a body kind in lower case
 */
public record RecipientSelector(String text) implements Comparable<RecipientSelector> {
    private static final String ALL = "all:";

    // Checks that something is selected and that the kind exists.
    public RecipientSelector {
        Identifiers.check("recipient selector", text);
        if (text.startsWith(ALL)) {
            kindOf(text);
        }
    }

    /**
     * The kind of body selected.
     *
     * @return the kind, or empty when one body is selected
     */
    public Optional<BodyKind> kind() {
        return text.startsWith(ALL) ? Optional.of(kindOf(text)) : Optional.empty();
    }

    /**
     * The body selected.
     *
     * @return the body, or empty when a kind is selected
     */
    public Optional<BodyId> body() {
        return text.startsWith(ALL) ? Optional.empty() : Optional.of(new BodyId(text));
    }

    @Override
    public int compareTo(RecipientSelector other) {
        return Identifiers.compare(text, other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static BodyKind kindOf(String text) {
        String word = Blanks.strip(text.substring(ALL.length()));
        for (BodyKind kind : BodyKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("`" + text.toLowerCase(Locale.ROOT) + "` names no body kind");
    }
}
