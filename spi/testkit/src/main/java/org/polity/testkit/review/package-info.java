/**
 * The contract of sources of counts as tests.
 * A source proves itself by extending the contract and saying how to place counts where it reads them.
 */
@NullMarked
package org.polity.testkit.review;

import org.jspecify.annotations.NullMarked;
