/**
 * Rules of admission and look-back from a text file, in the Common Expression Language.
 * They are checked for types when they are read, and bounded in time when they are asked.
 */
@NullMarked
package org.polity.plugins.rules.cel;

import org.jspecify.annotations.NullMarked;
