/**
 * The contracts of the extension points as tests that a plugin extends.
 * To prove a plugin is a dozen lines; each test cites the number of the rule it holds.
 */
@NullMarked
package org.polity.testkit;

import org.jspecify.annotations.NullMarked;
