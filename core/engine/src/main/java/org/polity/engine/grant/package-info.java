/**
 * Grants: their tables, the rules of their rows, and whether a grant is live for a power, a recipient and a day.
 * Start at {@link org.polity.engine.grant.GrantTables}.
 */
@NullMarked
package org.polity.engine.grant;

import org.jspecify.annotations.NullMarked;
