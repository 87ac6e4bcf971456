/**
 * How facts are kept and judged: tables of typed columns, immutable collections that share what did not change, handles,
 * and rows that are given beside what is known ({@link org.polity.engine.basis.Judging}).
 * Start at {@link org.polity.engine.basis.Table}: one declaration serves reading, judging, writing and comparing.
 */
@NullMarked
package org.polity.engine.basis;

import org.jspecify.annotations.NullMarked;
