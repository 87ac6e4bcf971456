package org.polity.model.body;

import org.polity.model.basis.Word;

/** The kind of a body. */
public enum BodyKind implements Word {
    /** People's government of a city or county (人民政府). */
    GOVERNMENT,
    /** Party committee (党委、党工委). */
    PARTY_COMMITTEE,
    /** Government department (政府工作部门). */
    DEPARTMENT,
    /** Government of a town or township, or sub-district office (镇人民政府、街道办事处). */
    TOWNSHIP_GOVERNMENT,
    /** Comprehensive enforcement team of a township (综合行政执法队); acts for its superior. */
    ENFORCEMENT_TEAM,
    /** Agency that a department stations below (派驻机构); acts for its superior. */
    DISPATCHED_AGENCY,
    /** Public institution (事业单位). */
    PUBLIC_INSTITUTION,
    /** Coordinating committee (委员会), no legal subject. */
    COMMITTEE,
    /** Villagers' committee (村民委员会). */
    VILLAGERS_COMMITTEE,
    /** Residents' committee (居民委员会). */
    RESIDENTS_COMMITTEE,
    /** Irregular body without approval (不规范机构). */
    IRREGULAR;

    /**
     * Whether bodies of this kind act for their superior.
     *
     * @return true for enforcement teams and dispatched agencies
     */
    public boolean actsForSuperior() {
        return this == ENFORCEMENT_TEAM || this == DISPATCHED_AGENCY;
    }

    /**
     * Whether a body of this kind can be an administrative subject (行政主体), which penalties, coercion and licences ask
     * for; Administrative Penalty Law (2021) Art. 38 makes a penalty void without it.
     *
     * @return false for committees of every sort, Party committees and irregular bodies
     */
    public boolean isLegalSubject() {
        return switch (this) {
            case COMMITTEE, VILLAGERS_COMMITTEE, RESIDENTS_COMMITTEE, PARTY_COMMITTEE, IRREGULAR -> false;
            case GOVERNMENT, DEPARTMENT, TOWNSHIP_GOVERNMENT, ENFORCEMENT_TEAM, DISPATCHED_AGENCY, PUBLIC_INSTITUTION ->
                true;
        };
    }
}
