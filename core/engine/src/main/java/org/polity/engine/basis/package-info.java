/**
 * How facts are kept: tables of typed columns, immutable collections that share what did not change, and handles.
 * Start at {@link org.polity.engine.basis.Table}: one declaration serves reading, judging, writing and comparing.
 */
@NullMarked
package org.polity.engine.basis;

import org.jspecify.annotations.NullMarked;
