package org.polity.model.decision;

/**
 * The code of a reason. Codes are stable for ever; those of one kind of question are an enum declared in the order in
 * which reasons are given.
 */
public interface ReasonCode {
    /**
     * The stable code, as it stands in files and entries.
     *
     * @return upper-case words joined by underscores
     */
    String name();
}
