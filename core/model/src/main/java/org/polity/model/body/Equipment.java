package org.polity.model.body;

import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;

/**
 * Equipment that a body has (装备), such as a noise meter; what an admission asks for is compared with it by word.
 *
 * @param body whose it is
 * @param word what it is, compared exactly
 * @param had the days on which the body has it; the first day is given
 */
public record Equipment(BodyId body, String word, Period had) implements Fact {
    // Asks for a first day and a word.
    public Equipment {
        if (had.fromInclusive() == null) {
            throw new IllegalArgumentException("equipment of " + body + " has no first day: give one");
        }
        if (word.isBlank()) {
            throw new IllegalArgumentException("equipment of " + body + " has no word: say what it is");
        }
    }
}
