package org.polity.model.decision;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a local rule says against something. Immutable.
 *
 * @param code the rule's own stable code, upper-case words joined by underscores
 * @param arguments the facts that make it, in the order in which the sentences name them
 * @param chinese the sentence in Chinese; {@code {0}} stands for the first argument
 * @param english the sentence in English; {@code {0}} stands for the first argument
 * @param provision the provision it rests on, or null where there is none
 */
public record Finding(
        String code,
        List<String> arguments,
        String chinese,
        String english,
        @Nullable Provision provision) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    // Copies the arguments; refuses a malformed code and an empty sentence.
    public Finding {
        arguments = List.copyOf(arguments);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "finding code `" + code + "`: write upper-case words joined by underscores, such as TOO_FAR");
        }
        if (chinese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("finding " + code + " has no sentence: give one in each language");
        }
    }

    /**
     * A finding that rests on no provision.
     *
     * @param code the rule's own stable code
     * @param chinese the sentence in Chinese
     * @param english the sentence in English
     * @param arguments the facts that make it
     * @return the finding
     */
    public static Finding of(String code, String chinese, String english, String... arguments) {
        return new Finding(code, List.of(arguments), chinese, english, null);
    }

    /**
     * The provision it rests on.
     *
     * @return the provision, or empty where there is none
     */
    public Optional<Provision> basis() {
        return Optional.ofNullable(provision);
    }
}
