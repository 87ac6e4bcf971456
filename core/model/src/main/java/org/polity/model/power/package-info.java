/**
 * Powers and services: what may be done, of which kind, and on which provision it rests.
 * A power says nothing about who holds it; that is a grant.
 */
@NullMarked
package org.polity.model.power;

import org.jspecify.annotations.NullMarked;
