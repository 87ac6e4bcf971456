package org.polity.spi.access;

import java.util.List;
import org.polity.model.basis.Act;

/**
 * What an access rule is asked.
 *
 * @param command the command's word, for example {@code grant.record}, {@code city.load}, {@code subject.erase}
 * @param act the head of the act: actor, body, document
 * @param subjects what the command touches, each as {@code kind:identifier}; at most the first 100
 */
public record AccessRequest(String command, Act act, List<String> subjects) {
    // Copies the subjects.
    public AccessRequest {
        subjects = List.copyOf(subjects);
    }
}
