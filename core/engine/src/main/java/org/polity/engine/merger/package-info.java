/**
 * Plans of mergers: what each body leaves behind, whether every part of it has an heir, and what a plan records.
 * Start at {@link org.polity.engine.merger.Plans}; who carries on what is derived in {@code org.polity.engine.body}.
 */
@NullMarked
package org.polity.engine.merger;

import org.jspecify.annotations.NullMarked;
