package org.polity.examples.cityhall.report;

import org.polity.model.authority.AuthorityDecision;

/**
 * A question that a reader understands, with the engine's answer.
 *
 * @param id its identifier
 * @param zh what it is about, in Chinese
 * @param en the same in English
 * @param decision the answer
 */
public record AnsweredQuestion(String id, String zh, String en, AuthorityDecision decision) {}
