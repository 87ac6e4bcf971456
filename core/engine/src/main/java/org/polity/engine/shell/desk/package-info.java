/**
 * The desk: commands come in from many threads, are judged one after the other on what is known, recorded together, and
 * then known. Start at {@link org.polity.engine.shell.desk.Desk}.
 */
@NullMarked
package org.polity.engine.shell.desk;

import org.jspecify.annotations.NullMarked;
