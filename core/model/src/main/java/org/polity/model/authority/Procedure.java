package org.polity.model.authority;

import org.polity.model.basis.Word;

/** The procedure that a sanction asks for. */
public enum Procedure implements Word {
    /** Simple procedure (简易程序); Administrative Penalty Law (2021) Art. 51: a warning, or a fine of at most 200 or 3,000 yuan. */
    SIMPLE,
    /** Ordinary procedure (普通程序). */
    ORDINARY
}
