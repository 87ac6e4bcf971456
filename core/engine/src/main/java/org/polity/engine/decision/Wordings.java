package org.polity.engine.decision;

import java.util.EnumMap;
import java.util.Map;

/**
 * The sentences of the reasons of one kind of question. Filled once, then read by many threads.
 *
 * @param <R> the reasons
 */
public final class Wordings<R extends Enum<R>> {
    private final Map<R, Wording> texts;

    public Wordings(Class<R> reasons) {
        texts = new EnumMap<>(reasons);
    }

    /** Sets the sentence of a reason. */
    public Wordings<R> text(R reason, String chinese, String english) {
        texts.put(reason, new Wording(chinese, english));
        return this;
    }

    /** The sentence of a reason. */
    public Wording of(R reason) {
        Wording text = texts.get(reason);
        if (text == null) {
            throw new IllegalStateException("reason " + reason + " has no sentence");
        }
        return text;
    }
}
