package org.polity.plugins.indicators.csv;

import java.time.YearMonth;

/**
 * The months that are wanted.
 *
 * @param from the first month
 * @param untilExclusive the first month after them
 */
record Window(YearMonth from, YearMonth untilExclusive) {
    boolean contains(YearMonth month) {
        return !month.isBefore(from) && month.isBefore(untilExclusive);
    }
}
