package org.polity.engine.decision;

import java.util.List;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;

/**
 * An argument of a reason and what a sentence calls it. Immutable.
 *
 * @param value the argument: a code, an identifier, a date
 * @param chinese its name in a Chinese sentence
 * @param english its name in an English sentence
 */
public record Term(String value, String chinese, String english) {
    /** A term that every language calls the same, such as a date. */
    public static Term of(String value) {
        return new Term(value, value, value);
    }

    /** A thing with a Chinese name; an English sentence gives the identifier first. */
    public static Term named(String value, String name) {
        return new Term(value, name, value.equals(name) ? name : value + " (" + name + ")");
    }

    /** Several terms as one; the values are joined by a comma, the Chinese names by the mark that Chinese lists have. */
    public static Term joined(List<Term> terms) {
        return new Term(
                String.join(", ", terms.stream().map(Term::value).toList()),
                String.join("、", terms.stream().map(Term::chinese).toList()),
                String.join(", ", terms.stream().map(Term::english).toList()));
    }

    /** A sentence with these terms at its places. */
    public static Reason.Sentence sentence(Wording wording, List<Term> terms) {
        return new Told(
                wording,
                terms.stream().map(Term::chinese).toList(),
                terms.stream().map(Term::english).toList());
    }

    private record Told(Wording wording, List<String> chinese, List<String> english) implements Reason.Sentence {
        @Override
        public String tell(Language language, List<String> arguments) {
            return wording.tell(language, language == Language.CHINESE ? chinese : english);
        }
    }
}
