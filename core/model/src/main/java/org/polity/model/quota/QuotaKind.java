package org.polity.model.quota;

import org.polity.model.basis.Word;

/** What a command does to the ledger of posts, and which of its cells it uses. */
public enum QuotaKind implements Word {
    /** Posts are approved (核定编制). */
    ISSUE,
    /** Approved posts are taken away (核减编制). */
    CANCEL,
    /** Posts go from one body to another (编制划转). */
    TRANSFER,
    /** Posts are kept for a recruitment (用编计划). */
    RESERVE,
    /** What is left of a reservation ends (退回用编). */
    RELEASE,
    /** A person fills a post (上编). */
    FILL,
    /** A person leaves a post (下编). */
    LEAVE,
    /** A person leaves a post and fills one of another body, both or neither (人员转编). */
    MOVE;

    /**
     * Whether a command of this kind has to have a cell.
     *
     * @param cell the cell
     * @return true when it must not be empty; an approval may always be, and is then a reason for a no
     */
    public boolean needs(QuotaCell cell) {
        return switch (cell) {
            case FROM -> this == CANCEL || this == TRANSFER || isLeaving();
            case TO -> this != CANCEL && this != RELEASE && this != LEAVE;
            case POSTS -> this == RESERVE || takesApproval();
            case PERSON -> this == FILL || isLeaving();
            case RESERVATION -> this == RELEASE;
            case APPROVAL, UNTIL -> false;
        };
    }

    /**
     * Whether a command of this kind may have a cell.
     *
     * @param cell the cell
     * @return false when it must be empty
     */
    public boolean uses(QuotaCell cell) {
        return needs(cell)
                || (cell == QuotaCell.APPROVAL && takesApproval())
                || (this == FILL && (cell == QuotaCell.RESERVATION || cell == QuotaCell.UNTIL));
    }

    private boolean isLeaving() {
        return this == LEAVE || this == MOVE;
    }

    private boolean takesApproval() {
        return this == ISSUE || this == CANCEL || this == TRANSFER;
    }
}
