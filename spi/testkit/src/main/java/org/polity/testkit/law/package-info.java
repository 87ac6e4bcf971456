/**
 * The contract of parameters of the law as tests.
 * A collection proves itself by extending the contract and naming some of its values.
 */
@NullMarked
package org.polity.testkit.law;

import org.jspecify.annotations.NullMarked;
