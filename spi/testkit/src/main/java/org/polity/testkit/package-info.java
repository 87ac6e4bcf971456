/**
 * What a test of a host needs: an engine for each test, a small city, a clock to set, a notifier that records.
 * Start at {@link org.polity.testkit.PolityTest}; the contracts that a plugin's tests extend are in the packages below.
 */
@NullMarked
package org.polity.testkit;

import org.jspecify.annotations.NullMarked;
