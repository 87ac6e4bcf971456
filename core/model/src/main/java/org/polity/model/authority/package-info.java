/**
 * The question of authority and its answer: may this body use this power at this place, and on what title?
 * Start at {@link org.polity.model.authority.AuthorityQuestion}; the reasons for a no stand in {@link org.polity.model.authority.AuthorityReason}.
 */
@NullMarked
package org.polity.model.authority;

import org.jspecify.annotations.NullMarked;
