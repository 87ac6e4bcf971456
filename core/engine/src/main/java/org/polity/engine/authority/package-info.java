/**
 * The decision: may this body, with these officers, use this power at this place, and on what authority?
 * Start at {@code AuthorityRules}, which asks the rules in the order of the reasons.
 */
@NullMarked
package org.polity.engine.authority;

import org.jspecify.annotations.NullMarked;
