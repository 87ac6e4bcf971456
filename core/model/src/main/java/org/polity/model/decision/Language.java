package org.polity.model.decision;

import org.polity.model.basis.Word;

/** The languages in which a reason can be told. */
public enum Language implements Word {
    /** Chinese in simplified characters (简体中文). */
    CHINESE,
    /** English. */
    ENGLISH
}
