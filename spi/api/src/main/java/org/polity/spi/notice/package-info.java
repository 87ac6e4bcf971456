/**
 * Notifiers that deliver one notice at a time.
 * They say delivered, try again or give up, and never block a case.
 */
@NullMarked
package org.polity.spi.notice;

import org.jspecify.annotations.NullMarked;
