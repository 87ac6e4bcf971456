/**
 * How a power or a duty gets onto a township or committee: the application, its steps, and where it stands.
 * An admission is judged at every step; what speaks against it is an {@link org.polity.model.admission.AdmissionReason}.
 */
@NullMarked
package org.polity.model.admission;

import org.jspecify.annotations.NullMarked;
