/**
 * The contract of city sources as tests, and an intake that writes down what a source hands over.
 * A source proves itself by extending the contract and saying how to place a sample city.
 */
@NullMarked
package org.polity.testkit.city;

import org.jspecify.annotations.NullMarked;
