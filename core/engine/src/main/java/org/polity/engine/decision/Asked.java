package org.polity.engine.decision;

import org.jspecify.annotations.Nullable;

/**
 * What one local rule answered.
 *
 * @param rule the rule's name: the plugin's id, a slash, its own name
 * @param answer its answer, or null when it failed
 * @param failure why it has no answer, or null when it has one
 * @param <A> the answers
 */
public record Asked<A>(
        String rule, @Nullable A answer, @Nullable String failure) {}
