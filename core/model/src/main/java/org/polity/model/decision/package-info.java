/**
 * Answers with their reasons: permitted, refused or unknown, and what determined it.
 * A lawful "no" is a value of this package and never an exception.
 */
@NullMarked
package org.polity.model.decision;

import org.jspecify.annotations.NullMarked;
