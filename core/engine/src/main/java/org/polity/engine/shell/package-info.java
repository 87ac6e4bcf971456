/**
 * The shell: everything that is input and output, threads, clock and chance. The rest of the engine is pure and is called
 * from here. Start at {@link org.polity.engine.shell.Engine}.
 */
@NullMarked
package org.polity.engine.shell;

import org.jspecify.annotations.NullMarked;
