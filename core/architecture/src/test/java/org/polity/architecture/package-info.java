/**
 * The rules of the house, held by tests: who may depend on whom, what stays out of the code, and what the public
 * surface is. A rule reads either the compiled classes ({@link org.polity.architecture.Binaries}) or the sources
 * ({@link org.polity.architecture.Sources}) of every module that {@link org.polity.architecture.House} finds.
 */
package org.polity.architecture;
