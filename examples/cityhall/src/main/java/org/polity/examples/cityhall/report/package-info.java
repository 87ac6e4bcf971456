/**
 * The report that a mayor reads: one HTML page with its style and its charts inside and no link to anywhere else.
 * Start at {@link org.polity.examples.cityhall.report.Report}; every number in it is counted or asked of the city.
 */
@NullMarked
package org.polity.examples.cityhall.report;

import org.jspecify.annotations.NullMarked;
