/**
 * Checkpoints: what is known at a position, in a form that is read fast, so that an engine need not read a long journal from
 * its beginning. A checkpoint is never trusted for itself: it is signed, and whatever is wrong with it, the journal is read
 * instead. Start at {@link org.polity.engine.shell.checkpoint.Checkpoints}.
 */
@NullMarked
package org.polity.engine.shell.checkpoint;

import org.jspecify.annotations.NullMarked;
