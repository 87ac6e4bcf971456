/**
 * Lists: their tables, the rules of their rows, and which version holds on a day.
 * Start at {@link org.polity.engine.list.ListTables}.
 */
@NullMarked
package org.polity.engine.list;

import org.jspecify.annotations.NullMarked;
