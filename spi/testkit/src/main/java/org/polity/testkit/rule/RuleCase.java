package org.polity.testkit.rule;

import java.util.List;
import org.polity.spi.rule.CityFacts;

/**
 * One question to the rules of a plugin, and what they should find together.
 *
 * @param <Q> the kind of question
 * @param what the case in a few words, for the message when it fails
 * @param question what is asked
 * @param city what is known
 * @param expected what the rules should find, in their order: the code of each finding; for a review the outcome's word, a
 *     blank and the code, for example {@code recall UNUSED}
 */
public record RuleCase<Q>(String what, Q question, CityFacts city, List<String> expected) {
    /** Copies the list. */
    public RuleCase {
        expected = List.copyOf(expected);
    }
}
