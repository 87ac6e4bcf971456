/**
 * Notices of acts: put into the queue with the act itself, and delivered later by the notifiers of the plugins.
 * Start at {@link org.polity.engine.shell.notice.Announcer} and {@link org.polity.engine.shell.notice.Courier}.
 */
@NullMarked
package org.polity.engine.shell.notice;

import org.jspecify.annotations.NullMarked;
