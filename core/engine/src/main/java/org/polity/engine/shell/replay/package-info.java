/**
 * What is known, learned from the journal: whole acts are applied in order, to the newest city or to one as known at an
 * earlier position. Start at {@link org.polity.engine.shell.replay.Replay}.
 */
@NullMarked
package org.polity.engine.shell.replay;

import org.jspecify.annotations.NullMarked;
