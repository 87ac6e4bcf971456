/**
 * What a plugin implements: start at the one service interface, {@code PolityPlugin}.
 * Its signatures use the JDK and the model alone.
 */
@NullMarked
package org.polity.spi;

import org.jspecify.annotations.NullMarked;
