/**
 * What every other noun rests on: actors, instruments, periods and money.
 * Start here; this package imports no other package of the model.
 */
@NullMarked
package org.polity.model.basis;

import org.jspecify.annotations.NullMarked;
