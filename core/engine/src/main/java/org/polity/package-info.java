/**
 * What a host calls: a {@code Polity}, built from plugins and settings and closed by the host.
 * Its parts are the nouns of the field; everything below {@code org.polity.engine} is private.
 */
@NullMarked
package org.polity;

import org.jspecify.annotations.NullMarked;
