package org.polity.model.committee;

import java.time.LocalDate;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;

/**
 * The report that an order was carried out (办结报告). Immutable.
 *
 * @param order the order
 * @param by the body that carried it out
 * @param on the day
 * @param result what came of it
 */
public record OrderReport(OrderId order, BodyId by, LocalDate on, String result) implements Fact {}
