/**
 * Whether an actor may give a command for a body.
 * An access rule answers from what it is handed and refuses when it fails.
 */
@NullMarked
package org.polity.spi.access;

import org.jspecify.annotations.NullMarked;
