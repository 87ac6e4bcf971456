/**
 * The journal: every act in the order in which it was recorded, with its proof.
 * Everything else is derived from it, and nothing in it is ever edited.
 */
@NullMarked
package org.polity.model.journal;

import org.jspecify.annotations.NullMarked;
