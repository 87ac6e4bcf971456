/**
 * How reasons are told: sentences in two languages with places for arguments, and provisions with the day from which
 * they are in force. Start at {@link org.polity.engine.decision.Wording}.
 */
@NullMarked
package org.polity.engine.decision;

import org.jspecify.annotations.NullMarked;
