/**
 * The contracts of local rules as tests, and a city, admissions and reviews made up for them.
 * A rule proves itself by extending the contract and saying what it is asked and what it should find.
 */
@NullMarked
package org.polity.testkit.rule;

import org.jspecify.annotations.NullMarked;
