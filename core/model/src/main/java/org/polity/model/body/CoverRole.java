package org.polity.model.body;

import org.polity.model.basis.Word;

/** The role in which an officer carries a duty. */
public enum CoverRole implements Word {
    /** The A role (A角). */
    PRIMARY,
    /** The B role, because the first is away or cannot (B角). */
    BACKUP
}
