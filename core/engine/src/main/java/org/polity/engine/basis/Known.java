package org.polity.engine.basis;

import org.polity.model.basis.Fact;

/**
 * A fact and where it stands.
 *
 * @param fact the fact
 * @param position the journal position of the entry that recorded it last
 * @param firstPosition the position of the entry that recorded a fact with its key first, since it was last unknown
 * @param <F> its type
 */
public record Known<F extends Fact>(F fact, long position, long firstPosition) {}
