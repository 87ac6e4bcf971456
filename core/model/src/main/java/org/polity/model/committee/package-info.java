/**
 * The three committees of a township, which coordinate and are no legal subject of their own.
 * Start at {@link org.polity.model.committee.Committee}; members and meetings are kept elsewhere.
 */
@NullMarked
package org.polity.model.committee;

import org.jspecify.annotations.NullMarked;
