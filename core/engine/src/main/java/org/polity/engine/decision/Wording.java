package org.polity.engine.decision;

import java.util.List;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;

/**
 * A sentence in Chinese and in English with places for arguments: {@code {0}} is the first. Immutable.
 *
 * @param chinese the sentence in Chinese
 * @param english the sentence in English
 */
public record Wording(String chinese, String english) implements Reason.Sentence {
    @Override
    public String tell(Language language, List<String> arguments) {
        String sentence = language == Language.CHINESE ? chinese : english;
        StringBuilder told = new StringBuilder(sentence.length() + 64);
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '{') {
                int argument = sentence.charAt(i + 1) - '0';
                told.append(argument < arguments.size() ? arguments.get(argument) : "—");
                i += 2;
            } else {
                told.append(c);
            }
        }
        return told.toString();
    }
}
