/**
 * Bodies of government, their officers and the certificates that the officers hold.
 * A body has a place; powers and lists speak of bodies by their id.
 */
@NullMarked
package org.polity.model.body;

import org.jspecify.annotations.NullMarked;
