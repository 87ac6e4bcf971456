/**
 * The decision: may this body, with these officers, use this power at this place, and on what authority?
 * Start at {@link org.polity.engine.authority.AuthorityIndex}.
 */
@NullMarked
package org.polity.engine.authority;

import org.jspecify.annotations.NullMarked;
