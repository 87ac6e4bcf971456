/**
 * The store: a journal, an index and a queue, written together.
 * It is the smallest thing that a city's own database can implement.
 */
@NullMarked
package org.polity.spi.store;

import org.jspecify.annotations.NullMarked;
