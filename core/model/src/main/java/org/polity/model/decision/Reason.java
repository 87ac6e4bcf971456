package org.polity.model.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reason for a no: a code, its arguments, the provision it rests on, and a sentence in each language. Immutable; the
 * sentence is made when it is asked for.
 *
 * @param code what kind of reason
 * @param arguments the facts that make the reason, in the order in which the sentence names them
 * @param provision the provision it rests on, or null where no verified one is known
 * @param sentence how the sentence is told
 */
public record Reason(
        ReasonCode code, List<String> arguments, @Nullable Provision provision, Sentence sentence) {
    // Copies the arguments.
    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** A way to tell a reason in words. */
    public interface Sentence {
        /**
         * Tells the reason.
         *
         * @param language in which language
         * @param arguments the reason's arguments
         * @return one sentence without a line break
         */
        String tell(Language language, List<String> arguments);
    }

    /**
     * The provision this reason rests on.
     *
     * @return the provision, or empty where no verified one is known
     */
    public Optional<Provision> basis() {
        return Optional.ofNullable(provision);
    }

    /**
     * The reason in words.
     *
     * @param language in which language
     * @return one sentence without a line break
     */
    public String tell(Language language) {
        return sentence.tell(language, arguments);
    }
}
