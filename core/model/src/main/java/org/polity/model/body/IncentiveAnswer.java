package org.polity.model.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one local rule answered about the measures that draw talent (引才措施答复). Immutable.
 *
 * @param rule the rule's name: the plugin's id, a slash, its own name
 * @param incentives one for each of its measures, eligible or not; empty when it failed
 * @param failure why it has no answer, or null when it has one
 */
public record IncentiveAnswer(
        String rule, List<Incentive> incentives, @Nullable String failure) {
    // Copies the list.
    public IncentiveAnswer {
        incentives = List.copyOf(incentives);
    }
}
