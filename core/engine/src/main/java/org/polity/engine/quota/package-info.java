/**
 * The quota ledger: judges commands one after the other against everything recorded before, on any date. Pure: start at
 * {@link org.polity.engine.quota.QuotaLedger}, which knows every account, reservation and person, and
 * {@link org.polity.engine.quota.QuotaJudge}, which says what becomes of a command.
 */
@NullMarked
package org.polity.engine.quota;

import org.jspecify.annotations.NullMarked;
