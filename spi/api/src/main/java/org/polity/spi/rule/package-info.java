/**
 * Local rules: what a city adds to the law, as small pure functions.
 * A rule reads what it is handed and nothing else; one that fails refuses, and is named.
 */
@NullMarked
package org.polity.spi.rule;

import org.jspecify.annotations.NullMarked;
