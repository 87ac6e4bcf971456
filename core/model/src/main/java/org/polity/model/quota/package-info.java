/**
 * The quota ledger (编制台账): accounts of approved posts, the commands that move posts and people between them, and what
 * follows from them on a day. Start at {@link org.polity.model.quota.QuotaCommand}.
 */
@NullMarked
package org.polity.model.quota;

import org.jspecify.annotations.NullMarked;
