package org.polity.engine.decision;

/**
 * What a city adds to the law: rules, working days, parameters.
 *
 * @param rules the local rules
 * @param workdays counts working days
 * @param parameters the parameters of the law
 */
public record Local(LocalRules rules, Workdays workdays, Parameters parameters) {}
