/**
 * How an engine begins: plugins are found, settings checked, services opened, and everything that is wrong is said at once.
 * Start at {@link org.polity.engine.shell.start.Start}; the engine's own settings are
 * {@link org.polity.engine.shell.start.EngineSetting}.
 */
@NullMarked
package org.polity.engine.shell.start;

import org.jspecify.annotations.NullMarked;
