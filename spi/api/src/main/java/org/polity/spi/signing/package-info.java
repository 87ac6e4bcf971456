/**
 * Signers of the seals of the journal.
 * While a signer fails, the seal waits and the journal goes on.
 */
@NullMarked
package org.polity.spi.signing;

import org.jspecify.annotations.NullMarked;
