/**
 * Plans by which bodies end and others carry on what they did, and who carries on what.
 * A plan names an heir for every part of what each body leaves, is checked as a whole, and is recorded as one act.
 */
@NullMarked
package org.polity.model.merger;

import org.jspecify.annotations.NullMarked;
