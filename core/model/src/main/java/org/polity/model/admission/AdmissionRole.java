package org.polity.model.admission;

import org.polity.model.basis.Word;

/** The receiver's part in what is admitted. */
public enum AdmissionRole implements Word {
    /** The receiver leads and answers for it (牵头). */
    LEAD,
    /** The receiver assists; another body leads (协助). */
    ASSIST
}
