/**
 * Admission of powers and duties: the tables, the rules of each step, and where an admission stands on a day.
 * Start at {@link org.polity.engine.admission.AdmissionTables}.
 */
@NullMarked
package org.polity.engine.admission;

import org.jspecify.annotations.NullMarked;
