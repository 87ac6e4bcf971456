package org.polity.model.committee;

import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;

/**
 * A body's seat in a committee (委员会成员单位).
 *
 * @param committee the committee
 * @param body the body that has the seat
 * @param period the days on which it has it; the first is given
 */
public record CommitteeMember(BodyId committee, BodyId body, Period period) implements Fact {}
