/**
 * Reads the house for the rules that the tests of this module hold: who may depend on whom, what stays out of the code,
 * and what the public surface is. A rule reads either the compiled classes ({@code Binaries}) or the sources
 * ({@code Sources}) of every module that {@code House} finds.
 */
@NullMarked
package org.polity.architecture;

import org.jspecify.annotations.NullMarked;
