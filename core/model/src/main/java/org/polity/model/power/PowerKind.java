package org.polity.model.power;

import org.polity.model.basis.Word;

/** The kind of a power. */
public enum PowerKind implements Word {
    /** Administrative penalty (行政处罚). */
    PENALTY,
    /** Administrative coercion (行政强制); follows the penalty it is linked to. */
    COERCION,
    /** Administrative licence (行政许可). */
    LICENCE,
    /** Administrative inspection (行政检查). */
    INSPECTION,
    /** Public service (公共服务). */
    PUBLIC_SERVICE,
    /** Any other power. */
    OTHER
}
