package org.polity.engine.decision;

import java.util.List;
import java.util.function.Function;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;

/**
 * An argument of a reason and what a sentence calls it. Names are put together when a sentence is told: most refusals are
 * counted or compared and never read out. Immutable.
 */
public sealed interface Term {
    /** The argument: a code, an identifier, a date. */
    String value();

    /** Its name in a Chinese sentence. */
    String chinese();

    /** Its name in an English sentence. */
    String english();

    /** A term that every language calls the same, such as a date. */
    static Term of(String value) {
        return new Plain(value);
    }

    /** A term with a word of its own in each language. */
    static Term words(String value, String chinese, String english) {
        return new Words(value, chinese, english);
    }

    /** A thing with a Chinese name; an English sentence gives the identifier first. */
    static Term named(String value, String name) {
        return new Named(value, name);
    }

    /** As {@link #named}, where a Chinese sentence gives the identifier too. */
    static Term namedBeside(String value, String name) {
        return new NamedBeside(value, name);
    }

    /** Several terms as one; the values are joined by a comma, the Chinese names by the mark that Chinese lists have. */
    static Term joined(List<Term> terms) {
        return terms.size() == 1
                ? terms.get(0)
                : new Joined(String.join(", ", all(terms, Term::value)), List.copyOf(terms));
    }

    /** The values of some terms. */
    static List<String> values(List<Term> terms) {
        return all(terms, Term::value);
    }

    /** A sentence with these terms at its places. */
    static Reason.Sentence sentence(Wording wording, List<Term> terms) {
        return new Told(wording, terms);
    }

    private static List<String> all(List<Term> terms, Function<Term, String> what) {
        String[] all = new String[terms.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = what.apply(terms.get(i));
        }
        return List.of(all);
    }

    /** See {@link #of}. */
    record Plain(String value) implements Term {
        @Override
        public String chinese() {
            return value;
        }

        @Override
        public String english() {
            return value;
        }
    }

    /** See {@link #words}. */
    record Words(String value, String chinese, String english) implements Term {}

    /** See {@link #named}. */
    record Named(String value, String chinese) implements Term {
        @Override
        public String english() {
            return value.equals(chinese) ? chinese : value + " (" + chinese + ")";
        }
    }

    /** See {@link #namedBeside}. */
    record NamedBeside(String value, String name) implements Term {
        @Override
        public String chinese() {
            return name + "（" + value + "）";
        }

        @Override
        public String english() {
            return value + " (" + name + ")";
        }
    }

    /** See {@link #joined}. */
    record Joined(String value, List<Term> terms) implements Term {
        @Override
        public String chinese() {
            return String.join("、", all(terms, Term::chinese));
        }

        @Override
        public String english() {
            return String.join(", ", all(terms, Term::english));
        }
    }

    /** See {@link #sentence}. */
    record Told(Wording wording, List<Term> terms) implements Reason.Sentence {
        @Override
        public String tell(Language language, List<String> arguments) {
            return wording.tell(language, all(terms, language == Language.CHINESE ? Term::chinese : Term::english));
        }
    }
}
