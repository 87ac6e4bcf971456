package org.polity.model.body;

import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Period;

/**
 * The A and the B role of a duty (AB角): who does it, and who does it when the first is away. Immutable.
 *
 * @param duty the duty, any text; the code of a power asks for officers with a certificate for it
 * @param body the body whose duty it is
 * @param primary the officer in the A role
 * @param backup the officer in the B role; the same person as in the A role is no backup
 * @param period the days on which it holds; the first is given
 */
public record Cover(String duty, BodyId body, OfficerId primary, OfficerId backup, Period period) implements Fact {}
