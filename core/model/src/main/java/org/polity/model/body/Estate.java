package org.polity.model.body;

import org.polity.model.basis.Word;

/**
 * A part of what a body leaves behind when it ends (承接事项). A merger that splits a body gives each part to a body of its
 * own; "numbers subtract, functions add" (机构数量做减法，机构职能做加法).
 */
public enum Estate implements Word {
    /** Its approved posts (编制). */
    POSTS,
    /** The people who serve in it (人员). */
    PEOPLE,
    /** The duties that were admitted to it (职责). */
    DUTIES,
    /** The powers that grants give it, and the grants that it gave itself (职权). */
    POWERS,
    /** Its A and B roles (AB 角). */
    COVERS,
    /** Its seats in committees (委员会席位). */
    SEATS,
    /** Its money: allocations on their way, earmarks, debts (经费). */
    MONEY,
    /** The cases that were dispatched to it (案件). */
    CASES
}
