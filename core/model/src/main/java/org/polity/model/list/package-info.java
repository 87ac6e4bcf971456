/**
 * Published lists of powers, with the versions that replace each other over time.
 * A list binds both sides: who hands a power down and who takes it over.
 */
@NullMarked
package org.polity.model.list;

import org.jspecify.annotations.NullMarked;
